import type { RuleText, Wording } from '../../rule.ts'

export const text: RuleText = {
  title: 'Blame on the reader',
  message: 'This puts the fault on the reader.',
  why: 'A reader who is blamed defends themselves, and the problem stays where it is.',
  advice:
    'Name what is missing and the next step: “I still need the logo to start; with it by Tuesday, we deliver on Friday.”',
}

export const wording: Wording = {
  frames: [
    {
      phrases: [
        '[as|since|because|given that|seeing that|but|and|however] (you|u|{your-people}) [{clearly-or-maybe}] {failed-to} ({duty-verb}|do|have|get|be|the|us|me|your|notice|include)',
        '[as|since|because|given that|seeing that|but|and|however] (you|u|{your-people}) [{clearly-or-maybe}] {never-did} {duty-verb} [(me|us|it|the|to|your|our|this|that|any)]',
        '(as|since|because|given that|seeing that|seeing as|when) (you|u|{your-people}) [{clearly-or-maybe}] {was-not}',
        '(you|u|{your-people}) [{clearly-or-maybe}] (never|not once) [even|actually|once] ({duty-done}|{meddled})',
        '[not once|at no (point|time|stage)] did (you|{your-people}) [ever|actually|even|once] {duty-verb}',
        '(you|{your-people}) at no (point|time|stage)',
        "(you|u) [{clearly-or-maybe}] (didn't|didnt|did not|never) (give|send|tell|provide|supply|leave) (me|us) [the|any|enough|a]",
      ],
      unless: [
        {
          where: 'before',
          phrases: [
            '(if|whether|when|case|things|something|that|what|which|surprise|sorry|unless|until|who|where|not|how|why|did|maybe)',
            '{apology} that',
            'not because',
            '(so|and) ,',
          ],
          keeps: 'If you forgot to send it, no harm done.',
        },
        {
          where: 'after',
          phrases: ['[~1] (receive|get|hear|need|want|like|panic|give up)', '~1 (anything|nothing) wrong'],
          keeps: 'As you did not receive the parcel, we are sending another.',
        },
        {
          where: 'sentence',
          phrases: ['?', '(does|did) not affect'],
          keeps: 'You failed to tick a box; this does not affect the offer.',
        },
      ],
    },
    {
      phrases: [
        '(you|u|{your-people}) {should-have} [at least|also|then|never|first|perhaps|really|simply|just|only] {duty-done} [the|it|this|that|us|me|your|to]',
        "(you|u|{your-people}) (could|might|would) (have|'ve|of) [at least|also|then|easily|simply|just|first|always] (told|asked|called|said|mentioned|checked|let|raised|come|spoken|informed|contacted|sent|read|flagged|written|rung|warned|replied|given)",
        "(you|u) (could|might|would)('ve|ve|nt|n't) [have] [at least|also|then|easily|simply|just|first|always] (told|asked|called|said|mentioned|checked|let|raised|come|spoken|informed|contacted|flagged|written|rung|warned)",
        '(you|{your-people}) (were|was) (meant|supposed|asked|expected|required|due) to {duty-verb}',
        "it (was|is|would have been|remains|remained) [entirely|solely|clearly|always|also]+ (your|the (client|customer|guest|user|owner|recipient)('s|s)) (job|responsibility|duty|task|obligation|role)",
        "(is|was|it's|that's) for the (owner|client|customer|recipient|guest|user|buyer) to (see to|sort|check|arrange|deal|verify|ensure|make sure|decide)",
        '(the responsibility|responsibility|the fault|the blame|liability) [~1] (lies|rests|sits|falls) [entirely|solely|squarely]+ (with|on|at) (you|{your-people}|your)',
        "(that's|thats|this is|that is|it's|it is|this one is) [entirely|squarely|all|really|purely] (on|down to) (you|your (end|side|team|people))",
        '(is|was|are) (on|down to) you [,|.|not]',
      ],
      unless: [
        { where: 'sentence', phrases: ['?', '{ownership}'], keeps: 'You should have told me; no, it was my fault.' },
      ],
    },
    {
      phrases: [
        '[if|,] had (you|{your-people}|anyone|anybody|someone) [only|actually|{clearly-or-maybe}|just|ever|not] [bothered to|taken the (time|trouble) to|thought to|cared to] ({duty-done}|{meddled}|{duty-verb}|gone)',
        "if (you|u|{your-people}|anyone) (had|have) [only|actually|just|ever|not] ({duty-done}|{meddled}|bothered|taken the (time|trouble)|cared|thought) ...16 (would|could|might|wouldn't|we'd|i'd|you'd|it'd)",
        "if (you'd|youd) [only|actually|just|ever|not] ({duty-done}|{meddled}|bothered|taken the (time|trouble)|cared|thought) ...16 (would|could|might|wouldn't|we'd|i'd|you'd|it'd) [not|never|easily|simply|all] [have|'ve|been]",
        'if only (you|your|{your-people}) (had|have|{duty-done}|could)',
        'if (only you|you only) (had|have)',
        'had the [~3] been (sent|provided|put|given|supplied|received|signed|paid|approved|confirmed|completed|returned|mentioned|clear|clearer|ready|correct) ~10 ,',
        '(users|customers|guests|clients|people|those|anyone) who had (bothered|taken|read|checked|followed|thought)',
        'if (people|anyone|anybody|someone) (at|on|in) {your} (side|end|team|office|place) (opened|read|checked|answered|replied|sent|paid|did|had|looked|followed|listened)',
        '(would|might) have been (handy|nice|good|helpful|useful|better|easier|kind|courteous|appreciated|simpler) (to|if) [you|you had|someone|have]+ (learn|know|known|hear|heard|told|be told|been told|say|said|mention|mentioned|get|had|let|learnt|find out|receive|send|sent|give|given|check|checked)',
        '(would|could|might) have (allowed|enabled|let|helped) (us|me) to (remedy|fix|sort|solve|resolve|put|correct|address|help|act)',
        'all it (takes|took|would have taken|needed) (is|was)',
      ],
      unless: [
        {
          where: 'sentence',
          phrases: ['(thank|thanks|grateful|trouble|?)'],
          keeps: 'If you had not told us, it would have gone to print; thank you.',
        },
      ],
    },
    {
      phrases: [
        '[(this|it|that|which) (happened|is|was|occurred|came about|broke)] (because|due to the fact that|now that|once) (you|u|{your-people}) [{clearly-or-maybe}] {meddled}',
        '(due to|because of|owing to|on account of|as a result of|thanks to|caused by|down to|attributable to|in view of|given|with) {your} [own] [~2] {shortcoming} [payment|response|reply|feedback|request|requests|approval|information|delivery|address|brief|of|changes|to]',
        '(result|consequence|cause|because|because of|due to|down to|owing to|thanks to|brought about by|caused by) [of] (you|your|{your-people}|the (customer|user|client|guest)|certain (guests|users|customers|clients|people)) [~1] (not|never|leaving|changing|failing|ignoring|entering|sending|using|missing|taking|forgetting|insisting|deciding|refusing|turning|moving|having|delaying|cancel(l|)ing|choosing)',
        'with (you|{your-people}) [~1] (not|never|leaving|changing|failing|ignoring|sending|missing|taking|forgetting|insisting|deciding|refusing|turning|moving|reinventing|delaying|cancel(l|)ing)',
        '(due|down|owing|thanks) to [repeated|constant|continued] (misuse|interference|indecision|changes|delays) (by|from|on|at) (certain|some|the (guest|client|customer|user)|you|{your-people}|other)',
        'your [own] [~1] {shortcoming} ~3 (caused|meant|led to|resulted in|is why|was why|made|delayed|held|cost|forced|prevented)',
        '(as|since) (you|u|{your-people}) [{clearly-or-maybe}] (refused|ignored|neglected|delayed|insisted|cancel(l|)ed|missed|forgot|disconnected|unplugged|were late|only|kept)',
      ],
      unless: [{ where: 'before', phrases: ['not'], keeps: 'It is not because you forgot anyone.' }],
    },
    {
      phrases: [
        '{writer} (was|were|have been|had been|has been) (never|not|neither|at no point) [properly|ever|been|once|even|at any point] {told} [of this|by (you|{your-people})|that|about|of|with|any]',
        "{writer} (wasn't|weren't|werent|wasnt|haven't been|hadn't been|have not been|had not been|never got|never received|never had) [properly|ever|even] ({told}|(a|any|the) (brief|notice|answer|reply|instructions|confirmation|heads-up|word)) [of this|by (you|{your-people})|that|about|of]",
        '(nobody|no one|no-one|noone) [~6] (told|informed|notified|warned|briefed|asked|alerted) (me|us|our team)',
        '(nobody|no one|no-one|noone) (from|on|at|in) (your|the client) ~4 (turned|showed|replied|answered|responded|told|said|came|sent|let|asked|bothered|thought|mentioned|raised)',
        '(nobody|no one|no-one|noone) (bothered|thought) to',
        'nobody forced you',
        '(that|this|it) was never [~1] (communicated|mentioned|passed on|relayed|conveyed|raised|flagged|shared|made clear|specified|requested|stated) [to (me|us)|in|by|until|before]',
        'at no (point|time|stage) (did (anyone|anybody|someone|you|your|they)|(was|were) {writer})',
      ],
      unless: [
        {
          where: 'sentence',
          phrases: ['(?|{ownership})'],
          keeps: 'We were never told the price, and we should have asked.',
        },
      ],
    },
    {
      phrases: [
        '!no {fault-noun} ~6 (on|at|from|in|with|by|of|inside) (your|ur) (side|end|part|network|system|browser|device|server|settings|team|bank|organi(s|z)ation|company|office)',
        '(issue|problem|fault|error|delay|cause|hold-up|bottleneck|mistake|confusion) (is|was|lies|lay|sits|rests|appears to be|seems to be|must be|has been|originated|originates|seems|stems|stemmed|came|comes) ~3 (on|at|with|in|from) (you|{your-people}|(your|ur) (side|end|part|network|system|browser|device|server|settings))',
        "(is|was|it's|that's|were|entirely|solely|partly|largely|clearly) [~1] your [own] (fault|mistake|error|doing|oversight|responsibility)",
        'of your own (making|doing|choosing)',
        'your own (fault|mistake|error|doing|oversight|negligence|carelessness)',
        '(were|was|been|had been|still|am|are) [still] waiting (on|for) (you|your [~2]) (since|for|to|all)',
        '(had|have|having) to (wait|chase) [for|on] (you|{your-people}|your)',
        'ball ~4 (your|their) court',
        '(nowhere near|not in|was in|is in) my court',
        'you (yourself|yourselves) (signed|agreed|approved|accepted|chose|picked|insisted|requested|asked|confirmed|said|told|wrote|wanted)',
        '(signed|approved|accepted|chosen|picked|initialled|requested|passed|drafted) [off] by (you|{your-people}|yourself)',
        'it was (you|yourself|{your-people}) (who|that|changed|chose|asked|insisted|decided)',
        'at your own (urging|insistence|risk|request)',
        'you (insisted|demanded) (on|that)',
        '(carries|bears|has|with) your [own] signature',
        'by your good self',
        "(maybe|perhaps|probably|possibly|surely) (it is|it's|the problem is|this is|that is) your",
        'you [have|had] [only|just|yourself]+ (selected|chose|chosen|opted for|booked|picked|bought|ordered|paid for) [~1] (the|a|our) [~1] (standard|basic|cheap|cheapest|budget|free|economy|smallest|lowest|starter|entry-level)',
        '(that|this|it) needed (saying|telling|mentioning|sending|flagging|raising|doing) (before|earlier|sooner|by)',
        '(nobody|no one|no-one) (came to the door|was (in|home|at home|there|available|present)|answered the (door|bell|phone|intercom))',
        "(too many|half|certain) of you (are|were|do|did|have|keep|don't|never)",
        "(you've|you have|you had|you) [have|had|then|just|also|only]+ (keep|kept|keeps) (changing|asking|moving|adding|ignoring|sending|insisting|finding|rejecting|missing|postponing|cancel(l|)ing)",
        'you (changed|moved|altered) (the|your) (brief|mind|scope|requirements|spec|design|deadline) (#|two|three|four|five|several|many|again|so|twice|constantly|halfway|after|every|late|at)',
        'you (chose|decided|elected|opted|preferred) not to',
        "(you're|youre|you are) (the one|the ones) (who|that)",
        "you (were|was) (not|n't) (there|home|at home|available|around|reachable|in|ready|on)",
      ],
      unless: [
        {
          where: 'sentence',
          phrases: ["(not|isn't|wasn't|nothing|never|none) ~3 your [own]", '(if|let me know|whether|in case|should|?)'],
          keeps: 'Let me know whether there is a problem on your side.',
        },
      ],
    },
    {
      phrases: [
        '{your-people} [then|also|{clearly-or-maybe}] ({blundered}|took (so|too|#|weeks|days|ages|forever|her|his|their)|changed|moved (the|it)|passed it|insisted|closed|blocked|locked|appear(|s) to|seem(|s) to have|is [~2] (late|slow|lottery|down)|are still showing|yank(s|ed)|pulled|pasted|supplied the)',
        '(by|from) {your-people} [~2] (late|wrong|incomplete|blank|incorrect|missing)',
        '{your-people} (has|have|had) (not|never|still|yet to|kept)',
        '(blank|empty|missing|wrong|incomplete|late) (on|from) (your|my) (side|end)',
        'were with {your-people}',
        '{your-people} (let(|s) me in|gives us|gave us|hands us|sent us|sends us) [~6] (wrong|lottery|blank|one time|incomplete|mess|late)',
      ],
      unless: [
        {
          where: 'sentence',
          phrases: ['(?|if|could|please|thank|thanks|kindly|would|whether|when|{ownership})'],
          keeps: 'Thank you, your team forgot nothing.',
        },
      ],
    },
  ],
  caught: [
    '[[As you failed to send]] the logo, we could not start.',
    "[[You didn't give us]] the right address.",
    '[[Had you told us]] earlier, this would not have happened.',
    '[[You should have read]] the contract before signing.',
    '[[You never mentioned]] any issue during your stay.',
    '[[This happened because you changed]] the brief twice.',
    '[[We were never informed by you]] of the new date.',
    '[[Due to your late payment]], the site went offline.',
  ],
  permitted: [
    'I have not received the logo yet; could you send it by Tuesday?',
    'You did not do anything wrong.',
    'If you told us earlier and we missed it, that is on us.',
    'You should receive the parcel on Friday.',
    'You mentioned the noise at check-in, and we did not act on it.',
    'We changed the brief twice and lost two days.',
    "You don't need to do anything.",
    'Your payment arrived on the 3rd, thank you.',
  ],
}
