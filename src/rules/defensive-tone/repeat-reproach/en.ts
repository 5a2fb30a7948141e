import type { RuleText, Wording } from '../../rule.ts'

export const text: RuleText = {
  title: 'Reproach for not remembering',
  message: 'This reminds the reader that they were told before.',
  why: 'The words say nothing except “you did not read it”, and the reader hears just that.',
  advice: 'Say it once more as if it were new, with a link: “The date is 15 May (details: link).”',
}

export const wording: Wording = {
  frames: [
    {
      phrases: [
        '(as|like) [{again}] {writer-have} [{again}] {said} [{to-you}] [{so-often}]',
        '(as|like) [{again}] {writer-have} [{again}] (told|warned|reminded) {to-you} [{so-often}]',
      ],
      unless: [
        {
          where: 'after',
          phrases: ['[this|that|it|earlier] (on|in|at|during|when|yesterday|over|last|by|under|today|to)'],
          keeps: 'As I said on the phone, the quote covers parts and labour.',
        },
      ],
      rewrites: ['delete'],
    },
    {
      phrases: [
        '(as|like) {writer-have} {again-and-again} ({said}|told {to-you})',
        '(as|like) {writer-have} [{again}] ({said}|told) {to-you} [~2] {so-often}',
        'as [has been|was|had been] {again-and-again} {said}',
        'as [has been|was|had been|you were] ({said}|told) [{to-you}] ({again-and-again}|{so-often}|earlier|above)',
        'as you (were|have been|had been) [{again}] (told|informed|advised|warned|reminded|notified|made aware)',
        '[as] per (my|our) (last|previous|earlier|prior|above|first|many|several) [~1] (e-mail(|s)|email(|s)|mail(|s)|message(|s)|note(|s)|reply|replies|response|letter(|s)|comment(|s)|text(|s)|explanation|notice)',
        'as per (my|our) (e-mail(|s)|email(|s)|mail|message(|s)|letter|explanation|instructions)',
        "as (you|you'd|you'll) [will|would|should|may|might|surely|no doubt|well]+ (know|recall|remember|see|be aware) ~2 (e-mail(|s)|email(|s)|message(|s)|terms|contract|agreement|letter(|s)|documents|website|page|told|said)",
      ],
      rewrites: ['delete'],
    },
    {
      phrases: [
        '{writer-have} {again-and-again} ({said}|told {to-you})',
        '{writer-have} [now] ({said}|told) [{to-you}] [(this|that|it|the same)] [~2] {so-often}',
        '{writer} (did|do) [{again-and-again}] {say} [you|that|this|at|in|on|it|the|to]',
        '{writer} (believe|think|am sure|am certain) [that] {writer-have} [{again}] ({said}|told {to-you})',
        '{writer} (would|must|can only|should|have to) ~3 (remind|refer) you',
        '(may|might|let|allow|permit) (i|we|me|us) [to|also|just|gently]+ remind you',
        '{writer} (repeat|reiterate) [,|that|:]',
        '^ (to repeat|to reiterate|let me repeat|let me reiterate|i must repeat|i repeat)',
        '(no|without any) (reason|need|point|occasion) (to|in) (repeat|repeating|explain|explaining) [myself|ourselves|this|it|again]',
        '(going to|want to|wish to|keep|keep on|tired of) (repeat|repeating|explain|explaining) (myself|ourselves|this|it|that|the same)',
        '{writer-have} (set|spelled|spelt|laid) (this|that|it|these|them|everything|all ~3) out',
        '{writer-have} been [very|quite|perfectly|absolutely|more than] (clear|explicit|upfront) (that|about|on|from|with|in)',
      ],
    },
    {
      phrases: [
        "^ [and|but|so|well] (once again|again|once more|yet again) , !(thank|thanks|sorry|apologies|we apologi(s|z)e|i apologi(s|z)e|please accept|my|our|congratulations|welcome|many|i'm|we're|we are|i am|well)",
      ],
      rewrites: ['delete'],
    },
    {
      phrases: [
        '(how many times|how often|how much clearer) [more] (do|did|must|have|can|will|should) (i|we)',
        '^ [and|now|so]+ for the {nth} time',
        '(say|saying|said|tell|telling|told|ask|asking|explain|explaining|repeat|repeating|this is) ~5 for the {nth} time',
        'this is the {nth} time (i|we|you)',
        "(if you|kindly|do|could you|you could|you can|maybe|perhaps|may want to|might want to|i suggest you|i'd suggest you|please) [~1] (re-read|reread|scroll up|scroll back|refer back|read back|look back|go back and read)",
        '(see|read|check|refer to|look at) (my|our) (previous|last|earlier|first|prior|original) [~1] (e-mail(|s)|email(|s)|mail|message(|s)|note(|s)|reply|response|comment(|s)|letter(|s))',
        "(you'll|you will|you may|you might|you must|you'd|you surely|you should) [~1] (recall|remember|recollect) [that|me|my|our|having|saying|we|i|the]",
        'venture to remind',
        'you were [{again}] (warned|reminded|cautioned)',
        'you (were|have been|had been) [{again}] (told|informed|advised|notified|made aware) (that|of|about|at|on|before|when|twice|repeatedly|in writing|several|more than|well|clearly|in terms|{so-often})',
        'you were (given|offered|shown|sent) (#|two|three|four|several|ample|plenty|every|multiple|the (chance|option|opportunity|choice)|a choice|enough)',
      ],
      unless: [
        {
          where: 'before',
          phrases: ['(what|than|if|whether|invoice|price|thing|when)'],
          keeps: 'We will honour what you were told about the price.',
        },
      ],
    },
    {
      phrases: [
        '(this|that|it|which|the same|all this|all of this|the answer|all of which) (was|were|has|has been|had been|have been|is|are) [already|been|all|also|very|quite|just|both|fully|duly|of course]+ (answered|explained|covered|addressed|communicated|announced|spelled out|spelt out|discussed|set out|made clear|clarified|pointed out|stated) (in|on|at|to you|above|two|three|earlier|before|several|many|when|during|as well|{so-often})',
        '(this|that|it|which|the same|all this|the answer|the (fee|price|limit|change|charge|date|deadline|policy)) (was|were|has been|had been|have been|is|are) [all|also|very|quite|just|both|fully]+ {again-and-again} ({said}|told|visible|marked|shown|listed|displayed)',
        '(clearly|plainly|explicitly|expressly) (state(|s|d)|say(|s)|said|show(|s|ed)|mention(|s|ed)|indicate(|s|d)|explain(|s|ed)|specif(y|ies|ied)|communicated|marked|written|agreed|warned|told|set out|noted|listed|displayed)',
        '(in|on|at) [~5] (paragraph|page|section|clause|article|readme|faq|manual|docs|guide|terms|contract|agreement|sheet|booklet|welcome pack|website) ~5 (for|since) ~2 (years|months|weeks|day one|the start|the beginning|#|{month}|easter|christmas)',
        '(has|have) (stood|hung|lived|sat|been (up|posted|displayed|on display)) (on|in|at|outside|there) ~6 (since|for (#|six|two|three|four|five|several|many|ten)|all along)',
        'linked in bold',
        '(was|is|were|are) in the [very] [first|second|third|same|last] (paragraph|line|sentence|email|e-mail|message) [of|that|i|we]',
      ],
      unless: [{ where: 'sentence', phrases: ['?'], keeps: 'Is the price clearly stated on the page?' }],
    },
  ],
  unless: [{ where: 'sentence', phrases: ['{ownership}'], keeps: 'I did say Friday, and I missed it.' }],
  caught: [
    '[[As I already explained]], the fee is fixed.',
    '[[Per my last email]], the files are in the folder.',
    '[[As previously stated]], we do not offer refunds.',
    '[[Like I said]], it will be ready on Friday.',
    '[[As we have told you before]], the address is required.',
    '[[I have already answered this question]].',
    '[[We have already informed you that]] check-in is at three.',
    '[[Once again]], the limit is 10 MB.',
  ],
  permitted: [
    'As agreed on Monday, the fee is 400 €.',
    'I explained the fee badly; it is 400 € in total.',
    'As you said, the folder was empty; the files are there now.',
    'We have already refunded you 80 €.',
    'I have already sent the parcel: tracking RX123.',
    'Thank you once again for your patience.',
    'As promised, here is the report.',
    'You already have access: use the same password.',
  ],
}
