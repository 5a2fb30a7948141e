import type { Examples, Wording } from '../../rule.ts'

export const wording: Wording = {
  frames: [
    {
      phrases: [
        '(you|u|{your-people}|you guys|you lot|you people) (always|constantly|continually|forever|invariably|perpetually|endlessly|repeatedly|keep on|consistently) [seem to|manage to|have to]+ (complain|complaining|moan|find (fault|something|a problem|a reason)|change|changing|leave|wait|send (us|me|it|them|things|everything) ~3 late|reply late|pay late|pay (after|too)|cancel|forget|blame|argue|interrupt|move|miss|ignore|question|want|expect|assume|demand|ask for (more|one|another|changes|the|something|extras|a discount)|turn up late|come late|arrive late|do this|do that|say (that|the same)|shift|push|rush|take (so|too|days|weeks|ages|forever)|need (it|everything) yesterday|reject|delay|postpone|overlook|lose|contradict|undermine|micromanage|second-guess|disappear|go (quiet|silent))',
        "(you're|you are|youre|{your-people} (is|are)) ((always|constantly|forever|continually|perpetually|permanently) (late|unreachable|unavailable|in a hurry|behind|unhappy|dissatisfied|rushing|wrong|complaining|changing|asking|moving|arguing|interrupting|demanding|forgetting|blaming|chasing)|never (on time|satisfied|ready|happy|available|reachable|wrong))",
        '(you|u|{your-people}|you guys|you lot|you people) never [ever|once|even|actually|seem to|bother to]+ (answer|reply|respond|read|listen|pay|pick up|check|tell (us|me)|say|confirm|decide|approve|sign|provide|follow|warn|show up|turn up|appreciate|notice|stick to|keep to|test|review|update|get back|come back|acknowledge|respect|finish)',
        '{your-people} (never|always|constantly) (reads|answers|replies|forgets|ignores|changes|checks|listens|complains|cancels|waits|misses|asks for|wants|pays|knows|decides|sends|leaves|finds|moves)',
        '(every|each) (time|week|month) (you|{your-people}) (change|cancel|forget|complain|are late|miss|do this|reject|delay)',
        "(it's|it is|its|there's|there is) always (something|the same|someone else|our fault|my fault|us|me|an excuse|a problem|a reason|one more) ~3 (with (you|your)|for you|,|.|$)",
        '(nothing|no ~1) [~3] (is|was|seems|will) [~1] (ever|never) [~1] (good enough|enough|right|quick enough|fast enough) [for (you|your ~1)]',
        'not once (have|did|has) (you|{your-people})',
        "you (haven't|have not|didn't|did not) once (*ed|said|told|sent|given|read|paid|thanked|give|say|tell|send|thank|bother)",
        '(same [old] story|same thing) (every|each) (time|month|week) with you',
        "(you|you're|you are) all the same",
        'you (people|lot|guys) (are|never|always|only|just|keep|think|want|expect)',
        'you (keep|keep on) (changing|asking|moving|sending|adding|missing|forgetting|ignoring|cancelling|canceling|postponing|complaining|calling|saying|telling|blaming|rejecting|questioning|insisting|coming|interrupting|demanding|wanting|finding|doing (this|that))',
        '(nobody|no one) (at|in|on|from) your [~1] (company|team|office|end|side|house|department|place) ever (answers|replies|reads|picks|tells|sends|pays|knows|knew|answered|told)',
      ],
      unless: [
        {
          where: 'sentence',
          phrases: [
            '(?|thank|thanks|so that you|makes sure|make sure|love|loved|lovely|kind|kindly|great|patient|never have to|never need|on me|free)',
          ],
          keeps: 'You always ask for more of the lemon cake, so this one is on me.',
        },
        {
          where: 'before',
          phrases: ['(if|when|because|hope|way|know|means|so|that|ensure|and) [that]', '(do|can|could|will|would|did)'],
          keeps: 'It is fine if you always wait for the bell.',
        },
      ],
    },
  ],
}

export const examples: Examples = {
  caught: [
    '[[You always change]] the brief at the last minute.',
    '[[You never answer]] my questions.',
    "[[You're always late]] with the texts.",
    '[[Every time you change]] the brief, we start again.',
    '[[You keep moving]] the deadline.',
    '[[Your team never reads]] the notes.',
    '[[You constantly ask for more]] options.',
    '[[Not once have you]] paid on time.',
    "[[It's always something with you]].",
    '[[Nothing is ever good enough for you]].',
    '[[You are never satisfied]].',
    "[[You haven't once replied]] within a week.",
  ],
  permitted: [
    'You can always call me before nine.',
    'You never have to sign in twice.',
    'You will always find the menu by the door.',
    'You always pay on time, thank you.',
    'We always send two drafts.',
    'I never received the logo; could you send it again?',
    'Every time you order, you get a stamp.',
    'If you keep getting this message, restart the app.',
    'You keep the keys until Friday.',
    'The last three texts came after the deadline; shall we move it?',
    'You never let us down.',
  ],
}
