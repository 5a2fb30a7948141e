import type { RuleText, Wording } from '../../rule.ts'

export const text: RuleText = {
  title: 'Blame on somebody else',
  message: 'This puts your failure on somebody else.',
  why: 'The client bought from you: a colleague, a supplier or a system at fault still leaves them with nobody who owns it.',
  advice:
    'Own it, then say what you control: “Our courier lost it; choosing the courier is our job. A replacement leaves today.”',
}

export const wording: Wording = {
  frames: [
    {
      phrases: [
        '{third-party} [{clearly-or-maybe}|then|also|has|have|had] {blundered} [(deliver|send|tell|inform|pass|do|check|reply|arrive|make|get|finish|update|notice|put|load|read|show|come|ask|me|us)]',
        '(the|our|my|your) (last|previous|former|old|first|earlier|original) [~1] ({third-party-noun}|team|people|company|firm|guys|owner|crew) [has|had|have] (left|built|set|wrote|made|did|handed|put|installed|designed|chose|coded|configured|never)',
        '{third-party} (who|that|which|to whom) [~4] {blundered}',
        '(contractor|colleague|employee|developer|freelancer|technician|assistant|agent|person|vendor|manager|intern) (who|that) is no longer (with|here|at|employed)',
        '(by|from) the (previous|last|former) (developer|team|vendor|agency|provider|msp|contractor|supplier|owner|consultant)',
      ],
    },
    {
      phrases: [
        '(is|was|were|been|being) (caused|triggered|brought about|introduced|delayed|held up|lost|mishandled|broken) by [~2] (the|our|a|an|another|my|their|one of our) [~2] {third-party-noun}',
        '(is|was|were|been|being) (caused|triggered|brought about|delayed|held up) by (a [single] (customer|user)|customers|users|{brand} ~2 (failing|being|having))',
        '(due to|because of|owing to|thanks to|on account of|as a result of|caused by|down to|the result of) {third-party} [~2] ({shortcoming}|being|having|losing|forgetting|failing)',
        '(due to|because of|owing to|thanks to|on account of|as a result of|caused by|down to) (the|our|a|an|my) [~2] {third-party-own} [~1] {shortcoming}',
        "(because|as|since) {third-party} [{clearly-or-maybe}] ({blundered}|(was|were) (late|slow|off|away|sick|ill|on (holiday|leave|vacation)|unavailable|delayed)|couldn't|could not|wouldn't|would not)",
        '(originates|originated|originating|stems|stemmed) (with|from|in|at) {third-party}',
        '{third-party} [~2] (is|are|was|were) [entirely|solely|clearly|really] (to blame|at fault|the culprit)',
        'blame (the|our|my|it on|that on) [~2]',
        '(the|our|my|their|that) [~2] {third-party-own} [own] (fault|mistake|error|responsibility|doing|problem|blunder|oversight|incompetence|negligence|negligent)',
        "(their|his|her|nobody's|no one's|someone else's|somebody else's) [~1] (fault|mistake|doing)",
      ],
      unless: [{ where: 'before', phrases: ["(not|isn't|wasn't) [~1]"], keeps: "It is not our supplier's fault." }],
    },
    {
      phrases: [
        "(beyond|outside|out of|not in|not within|not under) (our|my|anyone's|anybody's) [~2] (control|hands|power|influence)",
        'which is beyond (the|our)',
        '(at|to) the mercy of',
        '(my|our) hands (are|were) tied',
        "(is|are|was|were|it's|that's) not (our|my) [own] (fault|doing|staff|employee(|s)|department|responsibility|problem|job|call|decision)",
        "(isn't|aren't|wasn't|weren't) (our|my) [~1] (fault|doing|staff|department|responsibility|problem|job|call)",
        '[through] no fault of (ours|mine|our own|my own)',
        '(no|little|not any|without) [~1] (influence|control|sway|say) (over|on|in)',
        '(over|on) (whose|which) ~6 no (influence|control|say)',
        "something we've no sway",
        '(take|taken|raise|discuss) (it|this|that) up with (the|them|him|her)',
        '[is|are] [really] between you and (them|him|her|the|your)',
        '(a|one) (conversation|matter|question|discussion) (to have with|for) (your|the|them|him|her)',
        '(ha(s|ve|d)) no (role|part|hand|say) in',
        '(delay|problem|issue|error|fault|hold-up) (is|was) (on account of|because of|due to|down to|caused by|owing to) [the|our|a|an|my] [~2] ({third-party-noun}|operator|{brand})',
        'it is (the|our|their) [~1] {third-party-noun} (that|who|which) (should|must|has to|have to|needs)',
        '(ask|talk to) [~2] (him|her|them|tobias) why',
        '(can|could) only go (by|on|with) what (they|he|she|it|the)',
        '{writer} (was|were|am|are|have been|had been) [badly|completely|simply] (let down|failed|misled|misinformed) by',
        '(i|we) (was|were|have been) promised [~2] by',
        'dumped on (me|us)',
        'had (they|he|she) (done (their|his|her) (job|part|work)|told|informed|sent|delivered|warned|mentioned|checked|been (clear|clearer|quicker|on time))',
        "(i'd|we'd|i would|we would) have (caught|spotted|fixed|noticed|known|prevented|avoided) ~8 (if|had) (anyone|someone|they|he|she|anybody|somebody)",
        '(i|we) inherited (it|this|that|the|a)',
        'over the objections of',
        '(caught|left) in the middle',
        'nobody human to',
        'decides when (it|they|he|she) (want|wants)',
        'a law unto',
      ],
      unless: [
        {
          where: 'sentence',
          phrases: ['(if|?)'],
          keeps: 'If the parcel is out of our hands by noon, I will tell you.',
        },
      ],
    },
  ],
  unless: [
    {
      where: 'sentence',
      phrases: ["({ownership}|?|whether|because (i|we|i'd|we'd))"],
      keeps: 'My colleague forgot to send it, and I should have checked.',
    },
    { where: 'next sentence', phrases: ['^ ~5 {ownership}'], keeps: 'The courier lost it. That is on us.' },
  ],
  caught: [
    "[[The vendor didn't deliver]] on time, so we are late.",
    "[[It's our hosting provider's fault]].",
    '[[My colleague forgot]] to send it.',
    '[[The delay was caused by a third party]], not by us.',
    '[[Our front-desk person is new]] and made the mistake.',
    '[[The previous developer left]] the code in a mess.',
    '[[The bank is to blame]] for the failed transfer.',
    '[[Accounting never told me]] about your invoice.',
  ],
  permitted: [
    'Our vendor delivers on Monday, and we will ship on Tuesday.',
    'The vendor was late, and we should have told you on the 3rd. We did not.',
    'My colleague Ana will take over from Monday.',
    'The payment goes through a third party, Stripe.',
    'Our new front-desk colleague will greet you at eight.',
    'Azure has an outage in East US; our builds are queued. Next update at 15:00.',
    'The bank confirmed the transfer today.',
    'Accounting sent your invoice this morning.',
  ],
}
