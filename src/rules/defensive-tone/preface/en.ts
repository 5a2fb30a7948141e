import type { Examples, Wording } from '../../rule.ts'

export const wording: Wording = {
  frames: [
    {
      phrases: ['^ {face-saver} (,|:|;|-|but)', '^ {no-offence} [,] but'],
      unless: [
        {
          where: 'after',
          phrases: [
            "[,] (i|we) (don't|do not|didn't|did not|am not|are not|haven't|was|forgot|should|love|loved|like|liked|think|would|prefer|have no|can see|can understand)",
            "[,] (i'd|we'd|i'm|we're|you're right|you are right|you have|your)",
          ],
          keeps: 'In all fairness, I was too slow.',
        },
      ],
      rewrites: ['delete'],
    },
    {
      phrases: ['[and|but|also]+ {face-saver} [,|:|;|-|but]', '{no-offence} [,] but'],
      unless: [
        {
          where: 'after',
          phrases: [
            "[,] (i|we) (don't|do not|didn't|did not|am not|are not|haven't|was|forgot|should|love|loved|like|liked|think|would|prefer|have no|can see|can understand)",
            "[,] (i'd|we'd|i'm|we're|you're right|you are right|you have|your|with)",
            '(to|of)',
          ],
          keeps: 'To be fair to both bidders, we opened the offers at the same time.',
        },
      ],
    },
    {
      phrases: [
        'let me be [very|perfectly|absolutely|quite|crystal|completely] (clear|frank|honest|blunt) !(about|on)',
        "(i|we) (do not|don't|dont) [want|mean|wish|like] to [~1] (make|be|sound|seem|blame|point|argue|start|complain|excuse) ~4 [,] but",
        "(i'm|im|we're|i am|we are) not [trying|looking|going|here]+ [to] (make|making|be|sound|seem|blame|blaming|point|pointing|argue|arguing|complaining) ~4 [,] but",
        "(don't|do not|dont) (get me wrong|take (this|it) (the wrong way|personally|badly))",
        "(i|we) (hate|don't want|do not want|don't like) to (say|have to say) (this|it|so|that) [,] [but]",
        'before (you|anybody|anyone) (accuses|accuse|blame|blames|complain|complains)',
        "(i'm|we're|i am) (just|only) (being honest|saying|being real)",
        '(i was|we were) (just|only) being (honest|straight|frank|real|open)',
        "as (i'm|we're|i am|we are) sure (you|you'll|you'd) [will|can|must] (know|understand|aware|recall|remember|realise|realize)",
        'believe me , (you|we|i|it|nobody)',
        'with the best will in the world',
        '^ just being (honest|real|frank)',
      ],
      unless: [{ where: 'sentence', phrases: ['?'], keeps: "Don't take it personally, but could we meet later?" }],
    },
    {
      phrases: [
        '(in [all] fairness|to be [quite|perfectly]+ fair) to (us|me|the team|our ~2|my ~2|him|her|them|@)',
        "(in|to) (our|my|the team's|their|his|her) (defen(c|s)e|credit) (the|it|we|i|this|that|there|he|she|they|our|my|nobody|no)",
        "(^|and|but|,) (ngl|for what it's worth|for what it is worth) [,] !(if|i think|could)",
        "^ (tbh|not gonna lie|not going to lie|i won't lie|no offence|no offense|truth be told) [,] (you|your|i (never|did|don't))",
        'at the risk of (sounding|repeating|stating|seeming|being|offending|labouring|belabouring)',
        '(to put it|putting it|to put this|to speak) (bluntly|mildly|politely|plainly|frankly|charitably|kindly|diplomatically)',
        'i say this with (love|respect|kindness|the greatest|all)',
        '(without wishing to|without wanting to) (be|sound|seem|cause) ~2 [,] (but|you|your|it|that|the)',
        'without (wishing|wanting|meaning) to (be|sound|seem|make|point|blame|cause|get)',
        '(^|and|but|,) with (the greatest|great|every|due|utmost|the utmost) respect !to',
        '(nothing|no) (personal|disrespect|offen(c|s)e) (intended|meant|but|,)',
        "(don't|do not) shoot",
        "not that (i'm|we're|i am|we are|it's|it is|anyone's) (counting|blaming|complaining|keeping|asking|pointing|one to|bitter)",
        "(i'm|we're|i am|we are) not (blaming|pointing fingers|pointing the finger|saying it's|saying it is|accusing|one to)",
      ],
      unless: [
        {
          where: 'sentence',
          phrases: ['?', '(thank|thanks|happy|glad|love|loved|great|well done)'],
          keeps: 'Thanks, and I am not blaming anyone.',
        },
      ],
    },
  ],
  unless: [{ where: 'sentence', phrases: ['{ownership}'], keeps: 'To be fair, it was my mistake.' }],
}

export const examples: Examples = {
  caught: [
    '[[To be fair]], you changed the scope.',
    '[[In our defence]], the tickets were unclear.',
    '[[With all due respect]], that is not how it works.',
    '[[I have to be honest]], a refund will not solve this.',
    '[[Not to make excuses, but]] the server was slow.',
    '[[In all fairness]], we warned you.',
    '[[Let me be clear]]: this was not our job.',
    '[[No offence, but]] the text was poor.',
    "[[I don't want to sound rude, but]] the text was poor.",
    "[[Don't get me wrong]], I like the idea.",
    '[[I hate to say it, but]] the plan was weak.',
    "[[I'm just being honest]].",
    "[[As I'm sure you know]], quality takes time.",
    '[[Believe me,]] it was not easy.',
    '[[With the best will in the world]], that was not possible.',
    "[[I'm not trying to make excuses, but]] the time was short.",
    '[[Quite frankly,]] that was too late.',
    '[[I was just being honest]] with you.',
    '[[In fairness to us]], the list was late.',
    '[[At the risk of repeating]] myself, the date is fixed.',
  ],
  permitted: [
    'To be fair to both bidders, we opened the offers at the same time.',
    "To be honest, I don't know yet; I will ask Ana and reply by noon.",
    'We split the cost fairly.',
    'Your comment was fair, and I have changed the plan.',
    'The lawyer for the defence sends the papers today.',
    'To be clear: the price includes VAT.',
    'I respect your decision.',
    'An honest estimate is three weeks.',
    'With respect to the invoice, I have a question.',
    'Frankly, I would pick the cheaper one.',
    'Before you ask: yes, there will be cake.',
    'Let me be clear about the price: it is 400 € in all.',
    'Truth be told, I prefer the blue one.',
    'At the risk of rain, bring a coat.',
  ],
}
