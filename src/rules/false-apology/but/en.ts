import type { Examples, Wording } from '../../rule.ts'

export const wording: Wording = {
  frames: [
    {
      phrases: [
        '<{apology} {but}> [{but-filler}] {charge}',
        '<(i|we) [do|must|deeply|sincerely] regret (it|this|that) {but}> [{but-filler}] {charge}',
      ],
      unless: [{ where: 'sentence', phrases: ['?'], keeps: 'Sorry, but you did not ask for the red one, did you?' }],
    },
    {
      phrases: [
        "<{apology} (for|about|that|i|we|you|the|this|it|it's|that's|i'm|i've|we're|we've|things|my|our|your|on) ...10 {but}> [{but-filler}] ({charge}|{countercharge})",
        '<(i|we) [do|must|deeply|sincerely] regret (that|the|how|any|this|about|our|my|your|having) ...10 {but}> [{but-filler}] ({charge}|{countercharge})',
        '<{apology} (for|about|that) ...14 (though|although|even though)> (it|this|that) (was|is) (an|a|only|just|not|hardly) [~2] (easy|small|minor|understandable|common|tiny|honest|natural)',
      ],
      unless: [
        {
          where: 'sentence',
          phrases: ['?'],
          keeps: 'Sorry for the delay, but the courier forgot your house number: is it 14?',
        },
        {
          where: 'inside',
          phrases: ["(can't|cannot|can not|couldn't|could not|won't|unable|not able|not be able|loss)"],
          keeps: 'I am sorry that I cannot take it on, but I was told that Jo is free.',
        },
      ],
    },
    {
      phrases: [
        '<{apology} (for|about|that|i|we|the|my|our|it|this) ...10 {but}> [{but-filler}] (you|your ~1|{your-people}) (did|do|were|are|have|had|also|only|never|chose|asked|wrote|sent|booked|wanted|told|said|could|might|knew|know|left|gave|came|arrived|replied|paid|ordered|picked|signed|approved|changed|kept)',
        '<{apology} (for|about|that|i|we|the|my|our|it|this) ...10 {but}> [{but-filler}] (it|this|that|we|they|he|she|the ~1) (is|was|are|were) (a|an|only|just|not|hardly|after all|meant|supposed|clearly|always|never|part|what|how|still|within|because|in fact|your)',
        '<{apology} (for|about|that|i|we|the|my|our|it|this) ...10 {but}> [{but-filler}] (some|most|other|many|any|every|people|sometimes|even|life|business|kids|children|mistakes|these|such|what|how|when|if|in this|at that|for that|with all|given|considering|technically|strictly|frankly|honestly|in fairness|to be fair)',
      ],
      unless: [
        {
          where: 'sentence',
          phrases: [
            "(?|{ownership}|will|i'll|we'll|please|refund|good news|now|today|tomorrow|back|ready|fixed|done|happy|glad|worth|no longer|available|closed|full|sold out|unable|can't|cannot)",
          ],
          keeps: 'Sorry for the wait, but it is a new one and it is ready now.',
        },
      ],
    },
    {
      phrases: [
        '<{apology} (for|about|that|i|we|the|my|our|it|this|yesterday|you|last|but|, but) ...10 but> [{but-filler}] (i|we) (was|were|had|have been|got|did|do|had been|never|only|just|am|are) (driving|busy|in (a|the|meetings|transit|hospital|traffic|bed)|on (the|a|my|our|holiday|leave|another)|with|at|away|asleep|off|stuck|out|ill|sick|tired|under|swamped|rushed|run off|short|short-staffed|held up|waiting|told|not|dealing|working|travelling|struggling|up to|having|trying|so|no|a|the)',
        "<{apology} ...8 but> [{but-filler}] (you (caught|got|rang|called|wrote|asked|came) (me|us|at|on|in|when|during)|(it's|it is|that's|that is|this is) ~1 (policy|rules|procedure|protocol|the rule|the rules|the law|life|normal|standard))",
      ],
      unless: [
        {
          where: 'sentence',
          phrases: [
            "(?|i'll|we'll|please|refund|good news|back now|ready|fixed|happy|glad|can't|cannot|can not|couldn't|could not|unable|not able)",
          ],
          keeps: 'Sorry for the silence, but I was away and I am happy to call you now.',
        },
      ],
    },
  ],
}

export const examples: Examples = {
  caught: [
    "[[I'm sorry, but]] you should have sent the files earlier.",
    '[[We apologise for the delay, but]] it was a busy month.',
    '[[Sorry for the mistake, but]] the brief was unclear.',
    "[[I'm sorry about the tone, however]] I was under pressure.",
    '[[My apologies, but]] nobody told me.',
    '[[We are sorry that our service was not up to par, but]] you could have asked the staff.',
    '[[Sorry I was late, but]] the traffic was terrible.',
    '[[I regret the error, although]] it was a small one.',
    '[[We regret the late start, but]] the previous event was late.',
    '[[sorry about that but]] nobody told us',
    '[[I apologise for the confusion; however,]] your instructions were contradictory.',
    "[[Sorry it's late, but]] I've been really busy.",
    "[[I'm sorry, but]] that's how the system works.",
    '[[We apologise for the noise, however]] such works are unavoidable.',
    "[[I'm sorry about the error, though]] it was an easy one to make.",
    '[[Sorry about the mess, but]] your dog kept getting in the way.',
  ],
  permitted: [
    "I'm sorry, but I can't take on this project.",
    'Sorry, but no: the deadline stays on Friday.',
    'Sorry to bother you, but which account should I use?',
    'The fix is live, but I am sorry it took a week.',
    'We are sorry. The cause was a bad deploy; here is what we changed.',
    "I'm sorry, but the shop is closed on Sundays.",
    'It hurts to say, but I was wrong, and I am sorry.',
    'Sorry, but could you resend the attachment?',
    'Sorry for the delay, but the good news is that it is done.',
    "I'm sorry, but you have to come in person with your passport.",
    'Sorry, but we still need your date of birth.',
    'It is a shame about the rain, but the day was lovely.',
    'I am sorry that we cannot host you, but I had a word with the inn next door.',
    'Sorry for the wait, but your table is ready now.',
  ],
}
