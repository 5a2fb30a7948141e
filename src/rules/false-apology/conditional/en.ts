import type { Examples, Wording } from '../../rule.ts'

export const wording: Wording = {
  frames: [
    {
      phrases: [
        '{apology-or-regret} [to you|about (it|this|that)|nonetheless|anyway|again|all the same|then|guys|everyone] [it] {if} [you (were|are|felt|feel|have been|got|found|had) [{intensifier}] [{adverse}|it|this|that]]',
        '{apology-or-regret} [to you] [it] {if} (this|it|that|we|i|(my|our|the|any) [~2]) [has|have|had|in any way] ({upset}|cause(s|d)|confused|disturbed) [you]',
      ],
      unless: [
        { where: 'before', phrases: ['(be|feel)'], keeps: "I'd be sorry if you left." },
        {
          where: 'after',
          phrases: [
            '(this|it) [email] (is|was|got|gets) [~2] long',
            '~6 (question(|s)|asked|answered|obvious|duplicate|already|off-topic|repeating|basic|daft|slow|missed|missing|twice|again|late|reaches|wrong (person|address|number|department)|got (it|this|that) wrong|misunderstood|misread|mistaken|silly|stupid|typos|typo|short|brief|messy|jumping|cancel)',
          ],
          keeps: 'Sorry if this is a silly question.',
        },
        {
          where: 'sentence',
          phrases: ['?'],
          keeps: "I'm sorry if this comes out of the blue: do you want the benches as well?",
        },
      ],
    },
    {
      phrases: [
        '{apology-or-regret} (for|about|regarding|over) (any|whatever|all possible|possible|potential) [and all] [~2] {inconvenience} [or ~2 {inconvenience}] [(, if any | {that-may-have-caused})]',
        '{apology-or-regret} any [~2] ({inconvenience}|impression) [{that-may-have-caused}]',
        '{apology-or-regret} (for|about|regarding|over) (any|whatever|the) [~2] {muddle} {that-may-have-caused}',
        '{apology-or-regret} (for|about|regarding|over) the [~2] {inconvenience} {that-may-have-caused}',
        '(any|whatever) [~2] ({inconvenience}|{muddle}) [that|which] [~3] {might-have} [~2] (caus(e|ed)|occasion(|ed))',
        '(any|whatever) [~2] {inconvenience} ~6 (is|are) [deeply|much|greatly|sincerely|hereby] regretted',
      ],
      rewrites: [
        { any: 'the', '(may|might|could) have caused': 'caused' },
        { any: 'the', '(may|might|could) cause': 'causes' },
      ],
    },
    {
      phrases: [
        '{apology-or-regret} ~3 (to|for) (anyone|anybody|whoever|those|everyone|everybody|all|people|users|customers|any ~2) [of you] (who|whose) [~1] {might-have} [~1] ({upset}|feel|felt|disturbed|impacted|taken|took|misled)',
        '{apology-or-regret} ~3 (to|for) (anyone|anybody|whoever|anyone at ~3|anyone on ~3) [of you] (who|whose) [was|were|is|are|has|have|been]+ [~1] ({upset}|feel(|s)|felt|took|found|disturbed|misled|taken aback)',
        '{apology-or-regret} ~3 (to|for) those [of you] (who|whose) [~2] (upset|offended|disappointed|annoyed|hurt|frustrated|confused)',
        '{apology-or-regret} ~3 to (anyone|anybody|whoever|those) [of you] (who|whose) (took|takes|felt|feels|found|finds)',
        '{apology-or-regret} for (whatever|anything) [it (is|was)] [that|we|i]',
        'to (anyone|anybody|those|everyone|everybody|whoever|all) [of you] (who|whose) ~8 , ~4 {apology-or-regret}',
        '(understanding|indulgence|forgiveness|patience) (for|regarding|as regards|with) any ~2 {inconvenience}',
        '(ready|happy|prepared|willing|glad) to (apologi(s|z)e|say sorry|offer an apology) (if|but|since|should|though|provided|once)',
        'consider (this|yourself) (an apology|apologi(s|z)ed to|my apology)',
        "if (it|that|this) (helps|makes you (happy|feel better)|is what you (want|need)|'s what you (want|need)) [to hear] , ~3 {apology-or-regret}",
        "{apology-or-regret} [i guess|i suppose|then] , if (we're|we are|that's|that is|anyone|anybody|someone)",
        '{inconvenience} [caused] [,] if any',
        'if (i|we|my|our|this|it|that|anything|something) ~8 ({upset}|{adverse}) [you|anyone|anybody] [~3] , ~7 {apology}',
      ],
    },
    {
      phrases: [
        'in the event [that] ~14 [,] [then|please|do|we would like to|i would like to] {apology-or-regret}',
        '(if|should) (i|we|anything|something|any|my|our|this|it|the|that|anyone|anybody|someone|some|there) ~14 [,] [then|please|do|i do|we do|i can only|all i can say is] {apology-or-regret}',
        '(if|should) you ~4 ({adverse}|{upset}|{feel-or-think}|experienced|suffered|encountered|been affected|been inconvenienced) ~10 [,] [then|please|do] {apology-or-regret}',
        '(if|should) you did ~3 , [then] {sorry} (it|this|that|our|the)',
      ],
      unless: [
        {
          where: 'sentence',
          phrases: [
            '?',
            'regret to (inform|say|tell)',
            '(misunderstood|misread|misheard|mistaken|got (it|this|that|you|the ~1|your ~1) wrong|already|ignore|bad time|interruption|intrusion|in advance|sold out|available|in stock)',
            "(can't|cannot|can not|unable|won't|not able|too late)",
          ],
          keeps: 'If the date has passed, we regret to inform you that the offer is closed.',
        },
      ],
    },
    {
      phrases: ['(in so far as|insofar as|to the extent [that]) ~10 [,] ~6 (regret|regretted|sorry|apologi(s|z)e)'],
    },
    {
      phrases: [
        'sorry to (anyone|anybody|those|everyone|whoever|all) [of you] (who|whose|that) (might|may|could|were|was|felt|feel|took|noticed|has|have|had|got)',
        '(apologies|apologise|apologize|regrets) to (anyone|anybody|those|whoever|all|any ~1) [of you] (who|whose|that) (might|may|could|were|was|felt|feel|took|noticed|has|have|had|got)',
        'should (the|this|our|my|any|it|that|anything) ~6 have (caused|given|upset|offended|left|made|been|put|created|inconvenienced|disturbed|led|come|sounded|seemed|landed) [~4] (you|any|anyone|your|distress|offence|inconvenience|upset|trouble|across|as)',
        '(i|we) [do|may|can only|therefore|naturally|of course|certainly]+ (apologise|apologize|regret) [for] (any|whatever|if)',
        '(apologise|apologize|apologies|sorry|regret) [in advance] for (any|whatever|anything) (part|role|distress|upset|hurt|harm|offence|offense|worry|stress|alarm|inconvenience|impression|shortfall|shortcomings|shortcoming|lapse|failing|failings|lack|delay|delays|mix-up|mix up|error|errors|oversight|mistake|mistakes|gap|gaps|issue|issues|awkwardness|discomfort|bother|nuisance|noise|mess|hassle|crossed wires|misunderstanding)',
        '(if|should) (i|we|my ~1|our ~1|it|this|that|anything|something|any of it|any of this|the ~1|the ~2) [has|have|had|was|were|did|in any way|somehow|inadvertently|unintentionally|at all|ever]+ (offended|upset|hurt|annoyed|disappointed|let you down|put you out|inconvenienced|caused|came across|come across|seemed|sounded|felt|rubbed|gave|made you|fell short|missed the mark|overstepped|ruffled|trod|stepped on|put your nose|spoiled|spoilt|crossed a line|been) ...14 (sorry|apologise|apologize|apologies|apology|regret|my bad|forgive|pardon|bad)',
        "if (that|it|this) (is|was|'s|makes|upset|offended|hurt|bothered|annoyed|came|read|sounded|seemed|landed|felt|rubbed) ~8 [,] [then|well] (sorry|my bad|apologies|i apologise|i apologize|we apologise|we apologize|i'm sorry|we're sorry)",
        "if (it's|its|it is|this is) my (fault|mistake|bad|doing)",
        "(if|since|as) you (need|want|require|insist on|demand|expect|are after|'re after|would like) [to hear|me to say|us to say|to have|some sort of|some kind of|a|an|the|another]+ (sorry|apology|the word)",
        'if (an|some|my|another|a formal|a full|the) [~1] (apology|sorry) (is|would|will|helps|makes|settles|it is)',
        '(an|my|our) apology (if|for whatever|for anything|should|, if)',
        "(sorry|apologies|apologise|apologize) [,] (i guess|i suppose|or whatever|if that's|if that is|if you like|if it helps|if need be|if you must|if required|if necessary|where due|where (necessary|appropriate|applicable|required))",
        '(sorry|apologies|apologise|apologize|regret) [~4] (insofar|inasmuch|to the extent|to the degree|in so far|to whatever extent|where it)',
        '(discomfort|inconvenience|trouble|hardship|disturbance|upset|worry|distress) [,] if any',
        '(whatever|any) (inconvenience|trouble|upset|offence|hurt|distress|disappointment|frustration|worry|confusion|misunderstanding|discomfort|hardship) (you|your|was|were|this|that|it|may|might|has|have|caused|arising|resulting|felt|suffered|experienced)',
        '(sorry|apologies|apologise|apologize) [~3] (for|about|over) (the|any|all the|your) (alleged|supposed|perceived|apparent|so-called|possible|potential)',
        '(alleged|supposed|perceived|so-called) (rudeness|delay|error|errors|lateness|noise|mistake|mistakes|inconvenience|slight|damage|fault|faults|shortcomings|offence|lapse|problem|problems|issue|issues|defect|defects|poor service|mess)',
      ],
      unless: [
        {
          where: 'sentence',
          phrases: [
            '(?|please (tell|let|ignore)|ignore|let me know|in stock|already|this email|duplicate|late reply|wrong (person|address|number)|misread|misunderstood|misheard|got (it|this|that) wrong|missed (it|this|that|something)|mistaken|bad (time|moment))',
          ],
          keeps: 'If it is my mistake, please tell me, and I apologise for any error.',
        },
        { where: 'before', phrases: ['(be|feel)'], keeps: 'We would be sorry to anyone who was left out.' },
      ],
    },
    {
      phrases: [
        '{apology-or-regret} (for|about|over) whatever',
        'if (the|any|our|my|this|that) ~4 (misled|confused|offended|upset|bothered|inconvenienced|disturbed|hurt|annoyed|disappointed|alarmed|worried|irritated|rubbed|put|gave) (you|anyone|anybody|some|people|your|the wrong|off)',
        'if (anyone|anybody|someone|somebody|some|people|some of you) [~1] (was|were|felt|feels|feel|took|takes|found|finds|got|is|are) [~1] (offended|upset|hurt|put out|misled|confused|it|that|left out|inconvenienced|annoyed|offence|offense|the wrong|hurtful|harsh|disappointed|overlooked|bothered|personally|umbrage)',
        "if (the|this|that|it|our|my) ~3 (is not|isn't|wasn't|was not|weren't|aren't) [quite|exactly|entirely]+ (to your (taste|liking|satisfaction)|what you (had|wanted|expected|hoped|were)|up to (your|scratch|standard))",
        'if (you feel|you felt|you think|you thought|you found|you find|you took|you believe|you were|you got) [that|like|as if|as though]+ (let down|rushed|ignored|misled|overlooked|unwelcome|offended|upset|it (was|came|sounded)|we (were|had|have|did|let|could)|i (was|had|have|did|let|could)|my|our|the (tone|service|wait|impression)|slighted|hurt|neglected|hard done by|disappointed|this (was|came)|otherwise|the wrong) ~10 (sorry|apolog(y|ies|ise|ize)|regret|regretted|forgive|intention|intended|intent)',
        '(if|where) [we|i] (have|has|had) (fallen|failed|let you|missed|caused|given|disappointed|offended|upset|erred|overstepped) ~8 [,|.]',
        '(any|whatever) (part|role) (we|i|our|my) [~1] (may|might|could|played|have played|had)',
        '(perceived|alleged|supposed) (lack|rudeness|error|inconvenience|delay|discourtesy|offence|misunderstanding|failing|shortcoming|shortcomings|failings|slight|impoliteness|unfairness|mistake)',
        '(if|should) (there|it) (was|were|has been|have been|is|turns out|be|transpire|transpires) ~6 (sorry|apolog(y|ies|ise|ize)|regret)',
        '(take|accept|consider|have) (this|it|my apology|an apology) (as|in|and) [~3] (apology|whatever|spirit|leave|move)',
      ],
      unless: [
        {
          where: 'sentence',
          phrases: [
            '(?|please (tell|let|ignore|send|bring|call|ring|come|reply|return|write)|ignore|let me know|tell (me|us)|refund|free of charge|money back|call me|ring me|happy to|send it back|swap|return it|no charge|will change|exchange)',
          ],
          keeps: 'If the colour is not what you expected, send it back and we refund you.',
        },
      ],
    },
    {
      phrases: [
        "{sorry} if (you|you've|your ~1) [~1] (think|thought|believe|feel|felt|found|find|took|expected|imagined|were|had|got|have been|was) (we|i|it|that|the|my|our|this|otherwise|a|us|me|upset|offended|left|kept|made|anything|you)",
        '(apologise|apologize|apologies|sorry|regret) (to|for) any (customer|customers|client|clients|guest|guests|user|users|passenger|passengers|resident|residents|member|members|party|parties|patient|patients|parent|parents|reader|readers|visitor|visitors|traveller|travellers|one|tenants|participants|families|colleague|colleagues|attendees) [~3]',
      ],
      unless: [
        {
          where: 'sentence',
          phrases: [
            '(?|already|twice|duplicate|this email|late|misread|misunderstood|wrong (person|address)|question)',
          ],
          keeps: 'Sorry if you think this already came up.',
        },
        { where: 'before', phrases: ['(be|feel)'], keeps: 'We would be sorry if you think it is too dear.' },
      ],
    },
    {
      phrases: [
        '{sorry} to (anyone|anybody|everyone|everybody|those|all) (i|we|that|our|my|you|the|left|caught|affected|inconvenienced|upset|put|kept|still|else|waiting|offended) ~4',
        '(apologies|sorry) all round',
        '(whatever|any) (offence|offense|hurt|upset|insult|slight) (was|were|is) (taken|felt|caused|perceived) ~4',
      ],
      unless: [{ where: 'before', phrases: ['(be|feel)'], keeps: 'We would be sorry to everyone left waiting.' }],
    },
  ],
}

export const examples: Examples = {
  caught: [
    "[[I'm sorry if you were offended]] by my last message.",
    '[[We apologise if this caused you]] any trouble.',
    '[[Sorry if]] the tone of my email came across as harsh.',
    '[[We apologize for any inconvenience this may have caused]].',
    '[[I regret it if]] my comments upset anyone on your team.',
    '[[Our apologies to anyone who may have been affected]] by the outage.',
    '[[If I have offended you, I apologise]].',
    "[[We're sorry for any inconvenience, if any]], during your stay.",
    "[[We're sorry about the trouble this might have caused]].",
    '[[To anyone who felt left out on the day, our apologies]].',
    'Thank you for your [[understanding for any temporary inconvenience]].',
    "I'm [[happy to apologise if]] that settles it.",
    "[[If it helps, I'm sorry]].",
    '[[Should you have felt rushed in any way, we apologise]].',
    '[[Insofar as the letter was read as a threat, we regret]] it.',
    '[[im sorry if]] u felt ignored',
    '[[We apologise should the noise have disturbed you]].',
    '[[Apologies for whatever]] went wrong on your side of things.',
    '[[Consider this an apology]].',
    '[[Should you have experienced any disruption, please accept our apologies]].',
    '[[In the event that the letter has caused any upset, we regret]] it.',
    '[[Any worry this may have occasioned]] is regretted.',
    '[[Sorry to those who were upset]] by the change.',
    '[[Sorry to anyone who might]] have noticed.',
    '[[Apologies for any supposed delay]].',
  ],
  permitted: [
    "I'm sorry I missed our call on Tuesday.",
    'Sorry to hear that; if you send me the order number, I will refund it today.',
    'If the refund does not arrive by Friday, call me: I am sorry it took this long.',
    'I apologise for the three-hour outage on 4 May.',
    'Please tell me if you were charged twice, and I will correct it.',
    'Sorry, if you are on the old plan this screen looks different.',
    'We are sorry that 312 customers could not log in this morning.',
    "I'd be sorry if you left, and I would understand it.",
    'Sorry if you already have this one.',
    'Tell us about any problems you may have had with the app.',
    'If I have got this wrong, my apologies, and please tell me.',
    'If this was a bad time, sorry; I will ring again tomorrow.',
    'It would be a shame if you missed it.',
    'If the colour is not what you expected, send it back and we refund you.',
  ],
}
