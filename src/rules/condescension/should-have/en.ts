import type { Examples, Wording } from '../../rule.ts'

export const wording: Wording = {
  frames: [
    {
      phrases: [
        '(mister|missy|dear boy|you people|you guys there)',
        "(isn't|aren't|is not|are not) [a|an|the] (magic|decoration|toy|democracy|suggestion|wish|vending|light switch|robot|machine|sausage|microwave|guess|guessing|luxury|lottery|wizard|fairy) [~1]",
        'you [really|surely|certainly|must|ought]+ (should|ought|must) [to|really|surely|by now|well]+ (know|be aware|realise|realize|appreciate|be familiar) ~3',
        "[if] [you|had|you'd|have|only|even|ever]+ (bother|bothered|trouble|troubled|cared|care|deign|deigned|take the trouble) to (read|look|check|ask|open|scroll|learn|find|watch|study|consult|follow|google|search|listen|think) [~6] [, (you|you'd) ~4]",
        '[please|kindly|do|just|pls]+ try [and|to]+ (understand|appreciate|be (patient|reasonable|realistic|more|a bit)|put yourself|remember|look at|imagine|keep up|follow|grasp|relax)',
        '(please|kindly|you (must|have to|need to|should|ought to)|must) (understand|appreciate|realise|realize|recognise|recognize|be reminded) that',
        '(please|kindly) (be patient|be reasonable|be realistic|learn|refrain|desist|be guided|manage|educate|restrain|calm|control|moderate|behave)',
        "(next time|in [the] future|going forward|for next time|for future reference|for the future) [,|please|kindly|do|just|perhaps|maybe|i'd|i would|we'd|we|may i|might i|it|is|may|might|could|would|best|better|sure|you]+ (read|check|make sure|ensure|look|think|ask|allow|decide|try|consider|remember|plan|take|keep|follow|suggest|recommend|advise|wise|helpful|give|avoid|don't|refrain|count|wait|consult|bring|book|learn|watch)",
        '^ for future reference',
        "(i'd|i would|we'd|we would|might i|may i|i|we|i can only|we can only|let me|allow me to) [also|strongly|gently|kindly|respectfully|politely|humbly|seriously]+ (suggest|recommend|advise|counsel|urge) [that|you|to|somebody|someone|your ~1|at|end|on]+ (learn|learning|read|reading|familiari(s|z)e|familiari(s|z)ing|think|thinking|stick|acquaint|brush|educate|slow|calm|grow)",
        "(perhaps|maybe|possibly) [it's|it is|it would be|it might be|best|you|you'd|one|a|be|could|should|might|would|want to|is|time|just]+ (learn|give it|get a feel|journal|try reading|ask yourself|reflect|google|re-read|reread|slow down|stick)",
        "(a little|a bit of|some|a touch of|a modicum of|a dose of|a pinch of|more|a little more|a little bit of|a positive) [more|basic|common|mutual|human|ordinary]+ (patience|empathy|common sense|sense|respect|courtesy|understanding|gratitude|perspective|flexibility|kindness|planning|foresight|attention|preparation|research|goodwill|cooperation|organisation|attitude|humility|self-awareness|politeness) [~5] (goes|would|wouldn't|helps|never|might|could|from|can|will|is|makes)",
        "(experienced|serious|professional|sensible|grown-up|grown up|mature|competent|educated|seasoned|reasonable|responsible|organised|organized|sophisticated|savvy|discerning|proper|real|successful|intelligent|smart|civilised|normal|self-respecting|prudent|well-run|well run|established|decent) (client(|s)|customer(|s)|traveller(|s)|traveler(|s)|guest(|s)|people|person|adult(|s)|team(|s)|companies|company|parent(|s)|founder(|s)|business(|es)|investor(|s)|owner(|s)|buyer(|s)|user(|s)|developer(|s)|integrator(|s)|project(|s)|landlord(|s)|tenant(|s)|student(|s)|brand(|s)|card holder|cardholder|householder|reader(|s)|author(|s)|manager(|s)|patient(|s)|gardener(|s)|rider(|s)|diner(|s)|studio(|s)|operator(|s)) [~1] (tend|tends|know|knows|understand|understands|read|reads|is|are|do|does|don't|doesn't|will|would|won't|wouldn't|book|books|have|has|moved|pay|pays|allow|allows|expect|expects|learn|learns|who|that|plan|plans|ask|asks|bring|brings|make|check)",
        "(most|the majority) [of|of our|of our|of the|normal|other|sensible|reasonable|grown|new]+ (people|clients|customers|guests|patients|users|adults|parents|girls|ladies|teams|companies|businesses|tenants|students|owners|travellers|brides|couples|homeowners|them|readers|authors|founders|men|women|grown-ups|folk|folks) [~3] (understand|know|manage|manages|grasp|appreciate|realise|realize|don't (need|struggle|ask)|simply|figure|work out|put a|are (able|grown|perfectly))",
        "(people|persons|folk|clients|customers|guests|parents|teams|anyone|anybody|travellers|patients|users|investors|owners|students|a man|a woman|a person|men|women|companies|businesses|founders|passengers|buyers) (who|that) ~8 (tend|tends|understand|understands|generally|seldom|ought|is expected|are expected|can follow|would plan|would know|would have known|wouldn't need|won't blink)",
        '(palates|eyes|ears|persons|minds|stomachs) [~2] (raised on|used to|accustomed to|trained on|unaccustomed|brought up on)',
        '(at your (level|time of life)|in your line of|of your (intelligence|experience|age|background|calibre|years|generation|education|standing))',
        '(sweetie|young man|young lady|my good (man|woman|sir)|little lady|dear boy|bless you|bless your)',
        "(you may|you might|you will|you'll) [probably|perhaps|possibly|clearly|evidently|well]+ not (know|be aware|realise|realize|be familiar|appreciate|understand|follow) (this|that|how|but|as|the|it|with|sales|what)",
        '(kindly|please|should|might|could|time you|need to|have to|must|want to) learn [how]+ to',
        '(grown-up|adult|mature) (conversation|discussion|costs|chat|dialogue|projects|world)',
      ],
      unless: [
        {
          where: 'sentence',
          phrases: [
            '?',
            'you should know [that] (the|our|we|your|i|from|on|there|this|it|#)',
            "(next time|in future|in the future|going forward|from now on) [,] [~1] (i|we|i'll|we'll|the|our|your|they|it|any|all|he|she|you'll|you (will|can)|every|there)",
            '(i|we) (should|ought|could|must|forgot|failed|will|promise|have to|need to|owe)',
            "(i'll|we'll)",
            '(thank you for|thanks for|so glad|glad|delighted|welcome|congratulations|love)',
          ],
          keeps: 'Do you think a little patience would help?',
        },
      ],
    },
  ],
  unless: [
    {
      where: 'sentence',
      phrases: ['{owning-up}'],
      keeps: 'You are right, most people understand it differently.',
    },
  ],
}

export const examples: Examples = {
  caught: [
    '[[You should know]] how refunds work.',
    "[[If you had bothered to read]] the page, you'd see it.",
    '[[Please try to understand]] that this takes time.',
    '[[Next time, check]] before you write.',
    '[[For future reference]], the gate closes at six.',
    '[[Most people manage]] without a manual.',
    '[[Experienced clients know]] that paper takes a week.',
    '[[Anyone who has ever moved house would]] plan for this.',
    "[[I'd suggest learning]] how the filter works.",
    '[[A little patience would]] help us all.',
    '[[Kindly learn]] to use the form.',
    "A contract [[isn't a suggestion]].",
    '[[You may not know this]], but wood moves.',
  ],
  permitted: [
    'You should know that the price rises on 1 June.',
    'If you had trouble reading the page, here is a PDF.',
    'I want to understand what you need.',
    'Next time I will check before I send it.',
    'Please note that the pool is closed on Monday.',
    'Most of our guests arrive by train.',
    'I suggest Tuesday at ten.',
    'From now on I read each address aloud.',
    'Thank you for your patience.',
    'Would you like to learn how the filter works?',
  ],
}
