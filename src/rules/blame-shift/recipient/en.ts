import type { Examples, Wording } from '../../rule.ts'

export const wording: Wording = {
  frames: [
    {
      phrases: [
        '[as|since|because|given that|seeing that|but|and|however] (you|u|{your-people}) [{clearly-or-maybe}] {failed-to} ({duty-verb}|do|have|get|be|the|us|notice|include)',
        '[as|since|because|given that|seeing that|but|and|however] (you|u|{your-people}) [{clearly-or-maybe}] {never-did} {duty-verb} [(me|us|it|the|to|your|our|this|that|any)]',
        '(as|since|because|given that|seeing that|seeing as|cos|cause) (you|u|{your-people}) [{clearly-or-maybe}] {was-not}',
        '(you|u|{your-people}) [{clearly-or-maybe}] (never|not once) [even|actually|once] {duty-done}',
        '(you|u|{your-people}) [{clearly-or-maybe}] (never|not once) [even|actually|once] (gave (me|us|it|the|any|a)|came back|got back|let (me|us)|wrote (back|to)|rang|spoke (to|up)|said (a word|anything|so|a thing)|brought it|told)',
        "(you|u) [{clearly-or-maybe}] (didn't|didnt|did not|never) (give|send|tell|provide|supply|leave) (me|us) [the|any|enough|a]",
        '(you|u|{your-people}) [~1] left it [very|so|too|rather|far too|until the]+ (late|last minute)',
      ],
      unless: [
        {
          where: 'before',
          phrases: [
            '(if|whether|when|case|things|something|that|what|which|surprise|sorry|unless|until|who|where|not|how|why|did|maybe|anything|everything|once|before|after|know|knew|see|realise|realize|understand|glad|happy|good|appreciate|aware)',
            '{apology} that',
            '(know|see|realise|realize|understand|glad|happy|appreciate|aware) that',
            'not because',
            '(so|and) ,',
          ],
          keeps: 'If you forgot to send it, I will ask again.',
        },
        {
          where: 'after',
          phrases: [
            '[~1] (receive|get|hear|need|want|like|love|enjoy|panic|give up|able|sure|happy|aware|told|informed|given|sent|asked|warned|there)',
            '~1 (anything|nothing) wrong',
            'down',
          ],
          keeps: 'As you did not receive the parcel, we are sending another.',
        },
        {
          where: 'sentence',
          phrases: [
            '?',
            '(does|did) not affect',
            "(no problem|no worries|no matter|not a problem|don't worry|do not worry|no harm|that's fine|thank|thanks|grateful|luckily|good news|free of charge|for nothing|sorry|our fault)",
            "(so|but|which) (i've|we've|i have|we have|i|we) [also] (have|put|added|picked|kept|included|booked|assumed|used|attached|enclosed|left|made)",
          ],
          keeps: 'You failed to tick a box; this does not affect the offer.',
        },
      ],
    },
    {
      phrases: [
        '(you|u|{your-people}) {should-have} [at least|also|then|never|first|perhaps|really|simply|just|only] {duty-done} [the|it|this|that|us|me|your|to]',
        '(you|u|{your-people}) (could|might) (have|of) [at least|also|then|easily|simply|just|first|always] (told|asked|called|said|mentioned|checked|let|raised|spoken|informed|contacted|flagged|rung|warned|replied|given|sent|picked up the phone|got in touch|come (to us|forward))',
      ],
      unless: [
        { where: 'sentence', phrases: ['?', '{ownership}'], keeps: 'You should have told me; no, it was my fault.' },
      ],
    },
    {
      phrases: [
        '[if|,] had (you|{your-people}|anyone|anybody|someone) [only|actually|{clearly-or-maybe}|just|ever] [bothered to|taken the (time|trouble) to|thought to|cared to] ({duty-done}|{meddled}|gone)',
        "if (you'd|you had) [only|actually|just] (kept|filed|cleaned|maintained|looked after|stuck to|done (it|what|as|your)|listened|left|followed|stored|used|packed) ~12 (we'd|i'd|it'd|would|wouldn't|could|might)",
        "(would not|wouldn't) have (arisen|happened|occurred|been (an issue|a problem|necessary|needed)) (if|had) !(i|we|i'd|we'd|our|my)",
        "if (you|u|{your-people}|anyone|you'd|youd) [had] [only|actually|just|ever|not] ({duty-done}|{meddled}|bothered|taken the (time|trouble)|cared|thought) ...16 (would|could|might|wouldn't|we'd|i'd|it'd|wouldnt) [not|never|easily|simply|all] [have|'ve]",
        'had the [~3] been [~2] (sent|provided|put|given|supplied|received|signed|paid|approved|confirmed|completed|returned|mentioned|clear|clearer|ready|correct) ...16 (would|could|might|,)',
        '(would|might) have been (handy|nice|good|helpful|useful|better|easier|kind|courteous|appreciated|simpler) (to|if) [you|you had|someone|have]+ (learn|know|known|hear|heard|told|be told|been told|say|said|mention|mentioned|learnt|find out|check|checked)',
        "if (i|we|i'd|we'd) [had] [only|ever|just] (been {told}|known) ...10 (would|could|might|wouldn't|i'd|we'd)",
      ],
      unless: [
        {
          where: 'sentence',
          phrases: [
            '(thank|thanks|grateful|trouble|glad|lucky|luckily|?)',
            'asked (me|us) ~4 (ago|last|week|month|year|in)',
          ],
          keeps: 'If you had not told us, it would have gone to print; thank you.',
        },
      ],
    },
    {
      phrases: [
        '[(this|it|that|which) (happened|is|was|occurred|came about|broke)] (because|due to the fact that) (you|u|{your-people}) [{clearly-or-maybe}] {meddled}',
        '(due to|because of|owing to|on account of|as a result of|caused by|down to|attributable to) {your} [own] [~1] {shortcoming} [payment|response|reply|feedback|request|requests|approval|information|delivery|address|brief|of|changes|to]',
      ],
      unless: [
        { where: 'before', phrases: ['not'], keeps: 'It is not because you forgot anyone.' },
        {
          where: 'sentence',
          phrases: ['(whether|?)'],
          keeps: 'I am checking whether it is because you moved the server.',
        },
      ],
    },
    {
      phrases: [
        '{writer} (was|were|had been) (never|not|neither|at no point) [properly|ever|been|once|even|at any point] {told} [of this|by (you|{your-people})|that|about|of|with|any|the]',
        "{writer} (wasn't|weren't|werent|wasnt|hadn't been|had not been|never got|never received) [properly|ever|even] ({told}|(a|any|the) (brief|notice|answer|reply|instructions|confirmation|heads-up|word)) [of this|by (you|{your-people})|that|about|of]",
        '(nobody|no one|no-one|noone) (bothered|thought) to',
      ],
      unless: [
        {
          where: 'sentence',
          phrases: ['(?|{ownership}|sorry|apologies|to you|to your)'],
          keeps: 'We were never told the price, and we should have asked.',
        },
      ],
    },
    {
      phrases: [
        '!no {fault-noun} ~6 (on|at) (your|ur) (side|end|part)',
        "(too many|half|certain|some|several) of you (still|are still|are not|don't|do not|never|keep|insist|refuse|ignore)",
        'you (changed|moved|altered) (the|your) (brief|mind|scope|requirements|spec|design|deadline) (#|two|three|four|five|several|many|again|so|twice|constantly|halfway|after|every|late|at)',
        'the goalposts [have|had|were|kept|keep] [been]',
        "(you're|youre|you are|you were) (the one|the ones) (who|that) [has|have|had] (cancel(l|)ed|asked|wanted|insisted|chose|chosen|changed|signed|approved|said|decided|broke|missed|requested|agreed|told)",
        '(i|we) (only|just|simply|merely) (entered|typed|used|copied|worked with|worked from|followed|put|printed|processed|went by|went with|passed on|built|ordered|booked|quoted|did) (what|whatever|exactly what|the ~2) (you|{your-people}) (gave|sent|told|wrote|provided|dictated|supplied|had|filled|asked|chose|picked|approved|described|said)',
        '(approved|paused|deleted|changed|switched|cancel(l|)ed|turned off|disabled|closed|edited|removed|revoked|blocked|missed) (on|at) (your|ur) (end|side)',
        '{your} [own|original|initial|first|last] [~1] {handed-over} (was|were|came|arrived|came in|came through) [so|too|quite|rather|frankly|honestly|simply|very|just|only|already]+ {in-bad-shape}',
        "you (can't|cannot|can not|can hardly|could hardly|shouldn't|couldn't) [really|seriously|honestly] expect",
        'only (yourself|yourselves) to blame',
        "(wasn't|weren't|was not|were not) (where|what|as|how) you (said|told|described|promised|claimed)",
        '(i|we) kept (asking|chasing|reminding|telling|e(-|)mailing|calling) (you|which|what|for|if|whether|and)',
        'can only have been (the|your|you)',
        '{your} [~1] {handed-over} (came|arrived|was|were) [in|back] ~2 late',
        "(you|you've|youve|{your-people}) [{clearly-or-maybe}|had|have|also|then] (gave|sent|told|entered|put|ordered|booked|quoted|wrote|typed|picked|selected|provided|supplied|used|filled|given) [me|us|in]+ (the|a|an) [~1] (wrong|incorrect|old|outdated|incomplete)",
        '(you|{your-people}) (entered|typed|wrote|filled|spelled|spelt) ~5 (incorrectly|wrongly|wrong)',
        "(not|wasn't|isn't) [~1] (maintained|used|stored|looked after|serviced|treated|packed|cleaned|installed) [properly|correctly] (by you|by the (sender|customer|owner|tenant|user|client)|at your end)",
      ],
      unless: [
        {
          where: 'sentence',
          phrases: [
            "(not|isn't|wasn't|nothing|never|none) ~3 your [own]",
            '(if|let me know|whether|in case|should|once|unless|until|?|thank|thanks)',
          ],
          keeps: 'Let me know whether there is a problem on your side.',
        },
      ],
    },
    {
      phrases: [
        '{your-people} [then|also|{clearly-or-maybe}] ({blundered}|took (so|too|weeks|ages|forever|her|his|their))',
      ],
    },
    {
      phrases: [
        "(somebody|someone|whoever|people|nobody|no one) [else] (on|at|in|from) (your|the) [~1] (end|side|team|office|floor|flat|house|company|building|department|family|party|group|household|board|committee) [~1] (evidently|clearly|obviously|has been|had been|must have|kept|keeps|decided|did|didn't|never|*ed|put|left|took|sent|can't|hadn't|got|gave|told)",
        "your [~1] (lot|lads|chaps|crowd|bunch|folks|chap|mate|boys|girls|guys|boy|lad|fella) [~2] (told|said|signed|approved|changed|asked|insisted|kept|decided|wanted|chose|picked|let|left|moved|touched|forgot|didn't|never|agreed|had|were|can't|don't|keep|fits|fitted|put)",
        "(would|could|'d) [all|both|already|long since]+ (be|have been) ~5 by now",
        '(would|could|might) [of course|also|certainly|surely|probably|perhaps|rather|really]+ have (helped|spared|saved us|saved me|saved everyone|avoided|prevented|sufficed|done the trick|made all the difference|gone a long way)',
        '(left|leaves|leaving|gave|gives|giving) (us|me) [with] (very little|little|precious little|no choice|no option|no time|hardly|barely|not much|next to no|scant|nothing) [~3] (to|time|for|days|hours|minutes|room|but|notice)',
        '(which|that) (left|leaves|leaving|gave|gives) (us|me) [with] (very little|little|precious little|no|hardly|barely|not much|next to no|scant|nothing)',
        '(a|an|some) [~2] (*er|more ~1|better|little|bit) ~4 (from|on|at|in) your (end|side|team|part|office) would',
        '(because|purely because|only because|simply because|just because) ~6 (on|in|at|from) your (office|team|end|side|company|department|family|house|board|people|floor|part)',
        "(that's|thats|that is) what (happens (when|if)|comes of|you get (when|if|for)|one gets|comes from|does that|did it)",
        'you were the (one|ones) [~1] (who|that|insisting|asking|pushing)',
        '(waiting|waited|wait|hanging on|hanging about|stood about) (on|for) (you|your ~1|someone|somebody|your ~2) ~6 (since|weeks|days|until|months|while|a decision|to (decide|make up|get|come|sign|approve|answer|reply|send|confirm))',
      ],
      unless: [
        {
          where: 'sentence',
          phrases: [
            '?',
            "(please|thank|thanks|no worries|no problem|glad|lucky|luckily|grateful|let me know|don't worry|{ownership})",
          ],
          keeps: 'Thanks, a shorter list from your side would have made it harder.',
        },
      ],
    },
    {
      phrases: [
        "(next time|in future|in the future|for future reference|another time) [,] (please|kindly|do|try|make sure|perhaps|maybe|leave|read|bear|remember|don't|best|it might|give us|let us|ask|send it|have a|a quick|a little)",
        '(perhaps|maybe) (next time|in future|in the future|another time) [,]',
      ],
      unless: [
        {
          where: 'sentence',
          phrases: ["(thank|thanks|feel free|happy|glad|welcome|free|discount|code|i'll|we'll|?)"],
          keeps: 'Next time, ask for me and the wash is free.',
        },
      ],
    },
    {
      phrases: [
        "(you|he|she|they) probably (had other|didn't|missed|forgot|weren't|left it|put it|pressed|got (it|the)|had your|have (it|the) ~2 (turned|set|switched))",
        "(someone's|somebody's|somebodys|someones|something's) (been at|had a go|been fiddling|been messing|been playing|been leaning|been in there|been near)",
        '(nobody|no one) (made|forced|obliged|stopped) you',
        "(if you'd|if you had|had you|if they'd|if they had|had they) (listened|waited|read|looked|checked|called|rung|answered|paid|signed|told (us|me)|replied)",
      ],
    },
    {
      phrases: [
        '(literally|simply|merely|just|only) (used|put|took|copied|pasted|followed|built|printed|typed|entered|did|sent) (the|what|whatever) ~2 (you|your ~1)',
        '(tend|tends|tended) to (come from|arise|stem|result from|happen|occur|be caused|get|go|crack|break|fade|fail) ~3 (a (customer|client|user|guest|tenant)|customers|clients|users|guests|owners|people)',
        '(gentlemen|ladies|patients|clients|customers|guests|people|users|owners|tenants|parents|children|brides|visitors|applicants) (often|tend to|sometimes|usually|frequently|invariably|always|will) (fidget|forget|misread|confuse|mistake|overlook|assume|ignore|skip|exaggerate|imagine|complain|panic)',
        "(don't|do not) [then] (come (crying|running|back)|blame|complain|moan|say (i|we|you|nobody)|shoot) [to|me|us|when|if|that|didn't]",
      ],
    },
    {
      phrases: [
        'you [~1] (approved|okayed|signed off|waved through|green-lit|rubber-stamped|initialled|initialed) (it|them|that|this|the ~2|every ~2|both) [~1] (on|in|at|yourself|without|twice|before|and|.|,|;)',
        "(you|you've) (been|had|left) (it|this|them) (too|a bit|rather|very|so|far too) late",
      ],
    },
    {
      phrases: [
        "your (guests|kids|children|staff|people|colleagues|friends|family|neighbours|tenants|pets|dog|cat|cleaner|cleaners|driver|drivers|lads|students|employees|team) (moved|broke|left|took|touched|opened|unplugged|turned|kept|damaged|spilled|spilt|scratched|knocked|ate|used|put|locked|blocked|changed|lost|dropped|wouldn't|never)",
        "you (never|didn't) (chase|chased|follow(|ed) up|came back|got back|picked|pick|rang|rung|showed|turned|wrote)",
      ],
      unless: [
        {
          where: 'before',
          phrases: ['(whether|what|when|not|i hope|how|so that|where|because i|unless|know) [~1]'],
          keeps: 'I hope your guests left in a good mood.',
        },
      ],
    },
    {
      phrases: ['(it|that|this) was (you|your ~1|{your-people}) (who|that|not|, not)'],
    },
    {
      phrases: ['you were [the]+ (one|ones|person) [~1] (*ing|who|that)'],
    },
    {
      phrases: [
        "your [~2] {human} [~1] (changed|forgot|insisted|insists|wouldn't|couldn't|kept|keeps|vetoed|overruled|misread|swore|never|refused|refuses|neglected|overlooked|can't|moved|unplugged|deleted|took (so|too|ages|his|her|their))",
      ],
      unless: [
        {
          where: 'before',
          phrases: ['(whether|when|if|what|hope|glad) [~2]'],
          keeps: 'Tell me when your assistant changed the code.',
        },
      ],
    },
    {
      phrases: [
        'your [~2] {human} [~1] (gave (us|me|my|our|the|customs|a|an)|decided|put together|wanted|promised|assured|signed off|approved|told (us|me) (to|otherwise|the opposite|it was|there)|asked for|fits|fitted|touched|edited|rewrote|took (two|three|four)|drew|drafted|wrote|picked|chose)',
      ],
      unless: [
        {
          where: 'sentence',
          phrases: [
            '?',
            "({kind-words}|{owning-up}|lovely|please|no worries|no problem|let me know|don't worry|happy to|{ownership})",
            '[,] (and|but) (we|i) *',
          ],
          keeps: 'Your intern put together a list that was out of date?',
        },
        {
          where: 'before',
          phrases: ['(whether|what|when|not|if|hope|how|that|where|which|unless|something|glad) [~2]'],
          keeps: 'This is not what your colleague gave us.',
        },
      ],
    },
  ],
  unless: [
    {
      where: 'sentence',
      phrases: ['{owning-up}'],
      keeps: 'You never told me twice; I mixed up your two letters.',
    },
    {
      where: 'next sentence',
      phrases: ['{owning-up}'],
      keeps: 'You never mentioned the smell. I misheard you on the phone and mixed up the rooms.',
    },
  ],
}

export const examples: Examples = {
  caught: [
    '[[As you failed to send]] the logo, we could not start.',
    "[[You didn't give us]] the right address.",
    '[[Had you told us]] earlier, this would not have happened.',
    '[[You should have read]] the contract before signing.',
    '[[You never mentioned]] any issue during your stay.',
    '[[This happened because you changed]] the brief twice.',
    '[[We were never informed by you]] of the new date.',
    '[[Due to your late payment]], the site went offline.',
    '[[Your people never answer]].',
    '[[If I had known about the discount, I would]] have applied it.',
    "[[We weren't told about]] the second address.",
    'It [[would have helped us if]] you had labelled the files.',
    'We [[had to wait for you]] to decide.',
    '[[You yourself approved]] it.',
    '[[I just used the numbers you gave]] me.',
    "[[You can't expect]] an answer on a Sunday.",
    '[[You gave me the wrong]] number.',
    '[[Your brief was vague]].',
    '[[u never replied]] so i couldnt start',
    '[[Your accountant sent us the wrong]] figures.',
    'The [[delay is on your side]].',
    "[[If I'd been told, I would]] have come.",
    '[[You are the one who]] cancelled.',
    '[[You sent the wrong]] file.',
    '[[You entered your address incorrectly]].',
    '[[You never came back]] to me about the colour.',
    "[[If you'd looked after it we would]] not be here again.",
    'This [[would not have happened if the]] form had been complete.',
    'You have [[only yourself to blame]].',
    '[[I kept asking which]] one you preferred.',
    '[[Your photos came in late]].',
    "[[You've entered the wrong]] account number.",
    "The key [[wasn't where you said]] it would be.",
    'The stain [[can only have been your]] cat.',
    '[[You were the one who wanted]] to skip the test.',
    '[[You left it very late]] to tell us.',
    '[[Your intern put together]] a list that was out of date.',
    '[[Somebody in your office kept]] the old file.',
    '[[That left us very little]] to work with.',
    '[[Your guests moved]] the chairs.',
    '[[A shorter list from your end would]] have helped.',
    '[[Next time, please]] read the card first.',
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
    "You didn't say which colour, so I have put both in.",
    'You never missed a payment, thank you.',
    "As you couldn't make it on Friday, here is the recording.",
    'You should not have been charged twice; the refund is on its way.',
    'You were sent the wrong size, and a new pair is in the post.',
    'Your order was incomplete; the missing lamp left today.',
    'Your bank declined the payment; another card will do.',
    'I have used the photos you sent.',
    'With your changes, the page looks great.',
    'If you have changed your mind, we will refund you.',
    'If you had asked me a month ago, I would have said it could not be done.',
    'Had your team not spotted it, we would have gone live with the wrong price.',
    'It was decided to move the meeting.',
    'I was waiting for the paint to dry.',
    'Without your approval we cannot print, so the slot is held until Friday.',
    'Your guests arrived at six and we seated them by the window.',
    'The tiles you chose are out of stock until June, so here are two alternatives.',
    'Your builder asked me to move the socket, and I have.',
    'The measurements you gave us fit exactly.',
    'You did everything right; the form is badly designed.',
    'Next time you are in town, come and see the new kitchen.',
  ],
}
