import type { Examples, Wording } from '../../rule.ts'

export const wording: Wording = {
  frames: [
    {
      phrases: [
        '(i was|we were|was|were) [only|just|simply|merely|honestly|genuinely]+ trying to (do you a|help|be (nice|kind|helpful|funny|friendly)|save you|make (it|things|your|life)|spare you|give you|protect|please|surprise)',
        "(are|am|is|'re|'m|we're|i'm|they're|all|honestly|just|really) [only|all|just|honestly|really|genuinely]+ (doing|trying) (my|our|their) [level|very]+ best",
        "(never|not|wasn't|isn't|hardly) [~1] (my|our|his|her|their) [~1] (intention|intent|aim|purpose|idea|wish|goal)",
        '(meant|means|mean) [only|it|very|us all|so|really]+ well',
        '(all|everything) ~5 (meant|done|said) (well|kindly|for the best|in good faith|with love|with the best)',
        '(i|we) (only|just|merely|simply|really just|honestly just) (wanted|meant|tried|thought|hoped|wished) ~8',
        '(i|we) (was|were) (only|just|merely|simply) (trying|hoping|thinking|looking|attempting|doing|protecting)',
        "(didn't|did not|never|didnt) [mean|intend|wish|set out] (mean|intend|wish|set out|want|meant|intended) [it]+ to [~1] (upset|offend|hurt|cause|sound|be|come|leave|make|mislead|ignore|insult|disrespect|imply|seem|give|let|put|worry|embarrass|disturb|annoy|keep|snap|shout|rush|confuse|inconvenience|disappoint|alarm|create|deceive)",
        "(despite|in spite of|for all|notwithstanding) [all|of]+ (our|my|the|the team's|everyone's|the best|best|every|everybody's|all of our) [very|level|~1]+ (efforts|effort|endeavo(u|)rs|intentions|will|care)",
        '(i|we|our team|the team|staff|everyone|everybody|lads|girls|boys) [had|have|all|always|really|genuinely|honestly|did]+ (tried|did|do|did try|done|gave|given) (our|my|its|their|it our|it my|it their) [level|very|absolute|damn|darn]+ (best|all|hardest|utmost)',
        '(was|were) (supposed|meant|intended) ~2 (be|as) (a|an) [~1] (surprise|joke|favo(u|)r|compliment|treat|kindness|help|bit of fun|gesture|laugh)',
        '(meant|intended|said|written|sent|offered) [it|that|only|purely|entirely|this]+ (as (a|an)|in (a|the)) [~2] (joke|compliment|favo(u|)r|kindness|spirit|jest|fun|help|gesture|tease|banter)',
      ],
      unless: [
        {
          where: 'sentence',
          phrases: [
            '?',
            '(confirm|check|ask|say thank|thank|let you know|say hello|flag|know|remind|share|congratulate|tell you|wish you)',
          ],
          keeps: 'I just wanted to confirm the time of the call.',
        },
      ],
    },
  ],
}

export const examples: Examples = {
  caught: [
    '[[It was never my intention]] to offend you.',
    '[[We only meant to]] help.',
    '[[Sometimes, in spite of our best efforts, things go wrong]].',
    "[[I didn't mean to]] upset anyone.",
    '[[We meant well]] when we changed the colours.',
    '[[I was only trying to save you]] some money.',
    '[[Everything we did was meant well]].',
    'The note [[was meant as a joke]].',
  ],
  permitted: [
    'I intend to deliver on the 12th.',
    'My intention is to close the ticket today.',
    'We meant 15 May, not 15 June.',
    'Despite the extra week, we delivered two pages fewer than agreed.',
    'We are trying to reach the driver and ring you at three.',
    'I just wanted to let you know that the keys are at the desk.',
    'The joke on page 2 is yours to keep or cut.',
    'I wanted to finish on Monday and did not: the last two pages are missing.',
  ],
}
