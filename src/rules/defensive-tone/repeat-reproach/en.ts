import type { Examples, RuleText, Wording } from '../../rule.ts'

export const text: RuleText = {
  title: 'Reproach for not remembering',
  message: 'This reminds the reader that they were told before.',
  why: 'The words say nothing except “you did not read it”, and the reader hears just that.',
  advice: 'Say it once more as if it were new, with a link: “The date is 15 May (details: link).”',
}

export const wording: Wording = {
  frames: [
    {
      phrases: ['^ [and|but|so|well|hi|hello]+ <{as-i-said}> ,'],
      unless: [
        {
          where: 'sentence',
          phrases: [
            "(no rush|no hurry|no need|happy|glad|love|loved|feel free|don't worry|do not worry|sorry|thank|thanks|?)",
          ],
          keeps: 'As I said, no rush.',
        },
      ],
      rewrites: ['delete'],
    },
    {
      phrases: ['{as-i-said}'],
      unless: [
        {
          where: 'after',
          phrases: [
            '[this|that|it|earlier] (on|in|at|during|when|yesterday|over|last|by|under|today|to|before|above|below|i|we)',
          ],
          keeps: 'As I said on the phone, the quote covers parts and labour.',
        },
        {
          where: 'sentence',
          phrases: [
            "(no rush|no hurry|no need|happy|glad|love|loved|feel free|don't worry|do not worry|sorry|thank|thanks|?)",
          ],
          keeps: 'There is, as I said, no rush.',
        },
      ],
    },
    {
      phrases: ['^ [and|but|so|well]+ <{as-told-before}> ,'],
      rewrites: ['delete'],
    },
    {
      phrases: ['{as-told-before}'],
    },
    {
      phrases: [
        '{writer-have} {again-and-again} ({stated-it}|{told-you})',
        '{writer-have} [now] ({stated-it}|{told-you}) [(this|that|it|the same)] [~2] {so-often}',
        '{writer} did [{again-and-again}] (say|mention|explain|state|warn|point out|tell you|warn you|remind you|advise you|let you know|make (it|that|this) clear|flag|suggest) [you|that|this|at|in|on|it|the|to]',
        "(you'll|you will|you must|you surely|i'm sure you|you no doubt|you may) recall [that] (i|we|my|our) [had|did]+ (said|told|warned|advise(|d)|explained|recommended|suggested|warn|tell|say|ask|asked|point|pointed)",
        '{writer} (would|must|can only|should|have to) ~3 remind you',
        '(may|might|let|allow|permit) (i|we|me|us) [to|also|just|gently]+ remind you',
        '{writer} (repeat|reiterate) (,|that|:)',
        '^ (to repeat|to reiterate|i must repeat|i repeat|let me repeat|let me reiterate) (,|:|-|that)',
        '(no|without any) (reason|need|point|occasion) (to|in) (repeat|repeating) (myself|ourselves|this|it|again)',
        "(not going to|don't want to|do not want to|don't wish to|do not wish to|keep|keep on|tired of|sick of) (repeat|repeating|explain|explaining) (myself|ourselves|this|it|that|the same)",
        '{writer-have} been [very|quite|perfectly|absolutely|more than] (clear|explicit|upfront) (that|about|on|from|with|in)',
        '(when|every time|each time) (i|we) (warned|advised) (you|so)',
        '{writer} (hereby|again|once again|must|also|would)+ remind you',
        '(please|kindly) be reminded that (you|your)',
        'let (the record show|it be (noted|known|recorded|said|remembered))',
        '(told|warned) you so (.|,|$|!|?|-|;|and|but)',
        '(i|we) have nothing (more|further|else) to add',
        '{writer} had (already|also|clearly|previously|repeatedly)+ ({stated-it}|{told-you})',
        '{writer-have} been (saying|telling|warning|repeating) (this|that|it|you|your ~1) ~4 (for|since|all)',
        '{writer-have} asked [you] (twice|repeatedly|more than once|several times|many times|multiple times|{count} times)',
        '{writer-have} asked (you|for) ~5 (twice|repeatedly|more than once|several times|many times|multiple times|{count} times)',
        'as (informed|communicated|intimated) (on|via|over|by|vide)',
        '{writer-have} (answered|explained|covered|said|addressed) (this|that|it) [one] in my (mail|e(-|)mail|message|reply|letter|note) of',
        '(our|the|my) ~2 had [already|clearly|also] (explained|mentioned|informed|told|advised) (the same|you|this)',
        'recall my (having|words|warning|e(-|)mail|telling|saying)',
        '{writer-have} been telling ~3 for (years|months|weeks)',
        '(was|were) [duly|also|already] (communicated|notified|intimated|informed) (on|to|at|via) your',
        '(this|that|which) is [clearly|also|already] stated (on|in|at)',
        '(re-read|reread) ~4 (twice|again|three times) and (it|there|nothing|nowhere)',
        '{writer-have} (explained|answered|stated) (this|that|it|all this|everything|all of this) [~1] (clearly|before|several|twice|already|repeatedly|many)',
        "(we've|we have) already (discussed|been over|been through) (this|that|it)",
        "(i|we) thought (i|we|i'd|we'd) (had made|made|have made|had been|were|was) (it|this|that|myself|ourselves|quite|very|perfectly|pretty) clear",
        "(under the impression|pretty sure|thought|believed) (that we|we) (had|have|'d) [already] (been over|been through|discussed|settled|covered|agreed) (this|that|it)",
        "(under the impression|pretty sure|thought|believed) [that] we'd [already] (been over|been through|discussed|settled|covered|agreed) (this|that|it)",
        '(quick|gentle|friendly) reminder that (you|your|we|i) [~1] (agreed|approved|signed|told|said|accepted|confirmed|explained|warned|informed)',
        '(may|might) (want|wish|like|care) to (read|check|look|revisit|review|consult|refresh) ~4 (again|thread|small print)',
        '(may|might) (want|wish|like|care) to (re-read|reread)',
        '(may|might) (want|wish|like|care) to (read|check|consult|look at) ~3 (manual|faq|docs|documentation|terms|contract|guide|instructions) (before|first|next time)',
        '(it|which) says (so|that) (in|on|right)',
        '(that|this|it) was [all|also|clearly|already]+ (mentioned|stated|set out|explained) [in|on] the ~3 (you|we|i)',
        'distinctly (remember|recall)',
        'not (how|what|the way) (i|we) (remember|recall)',
        '{writer-have} (told|warned|advised) {to-you} [~1] ((at|from) the (start|beginning|outset|time)|about this|in {month})',
        'refer (you back|back) to (my|our|the)',
        'refer you to (my|our|the) [~1] (previous|earlier|last|first|terms|policy|contract|e(-|)mail(|s)|agreement)',
        'refer to (my|our) (previous|earlier|last|prior|first) [~1] (e(-|)mail(|s)|message(|s)|correspondence|reply|response|letter(|s)|note|conversation)',
        'if you (look|go|read|scroll) back (through|over|at) (our|my|the) (correspondence|e(-|)mails|emails|thread|messages|chat)',
        '(this|that|it) (has been|was) (explained|communicated|pointed out|confirmed|made clear) to you (by|on|at|in|twice|already|several|before|many)',
      ],
      unless: [
        {
          where: 'after',
          phrases: [
            '[it|this|that|you] [~1] (to|with) (the|our|my|a|him|her|them|his|their)',
            "~4 (wrong|wrongly|was not|wasn't|were not|weren't)",
          ],
          keeps: 'I have already explained it to the landlord.',
        },
        {
          where: 'before',
          phrases: ['(if|what|that|when|where|who|whatever|than)'],
          keeps: 'We will keep to what we told you at the start.',
        },
        {
          where: 'sentence',
          phrases: ['(sorry|apologi(s|z)e|apologies|wrong|wrongly|incorrect|no rush|happy|glad|thank|thanks)'],
          keeps: 'We told you at the start that parking was free, and that was wrong.',
        },
      ],
    },
    {
      phrases: [
        "^ [and|but|so|well] (once again|once more|yet again) , !(thank|thanks|sorry|apologies|we apologi(s|z)e|i apologi(s|z)e|please|my|our|congratulations|welcome|many|i'm|we're|we are|i am|well|no|happy|let|feel|if|great|i appreciate|we appreciate|a big|huge|what|any|do)",
      ],
      rewrites: ['delete'],
    },
    {
      phrases: [
        '(how many times|how much clearer) [more] (do|must|have|will|should) (i|we)',
        '^ [and|now|so]+ for the {nth} time ,',
        '(say|saying|said|tell|telling|told|ask|asking|explain|explaining|repeat|repeating) ~5 for the {nth} time',
        "this is the {nth} time (i|we|i'm|i've|we've|we're) [am|are|have|had|been|now]+ (told|asked|explained|write|written|wrote|writing|answer|answered|answering|say|said|saying|tell|telling|explain|explaining|remind|reminding|reminded|asking)",
        '(if you|kindly|do|you could|you can|maybe|perhaps|may want to|might want to|i suggest you|please) [~1] (re-read|reread|read back|look back) [at|through|over] (my|our|the (thread|e(-|)mail|e(-|)mails|correspondence|chain|messages))',
        'venture to remind',
        'you were [{again}] (warned|cautioned)',
        'you (were|have been|had been) [{again}] (told|informed|advised|notified|made aware) (of|about|at|on|before|when|twice|repeatedly|in writing|several|more than|well|clearly|in terms|{so-often})',
        'you (were|have been|had been) (given|offered) (ample|plenty|every|multiple|several|the (chance|option|opportunity|choice)|a choice|enough)',
      ],
      unless: [
        {
          where: 'before',
          phrases: [
            '(what|than|if|whether|invoice|price|thing|when|that|where|once|after|until|before|because|date|time)',
          ],
          keeps: 'We will honour what you were told about the price.',
        },
        {
          where: 'sentence',
          phrases: [
            "(sorry|apologi(s|z)e|wrong|wrongly|incorrect|incorrectly|wasn't|was not|too late|only|mistake|should have been|never|?)",
          ],
          keeps: 'You were told about the fee too late.',
        },
      ],
    },
    {
      phrases: [
        '(this|that|it|which|the same|all this|all of this|the answer|all of which) (was|has been|had been|have been) [already|been|all|also|very|quite|just|both|fully|duly|of course]+ (answered|explained|communicated|spelled out|spelt out|set out|made clear|clarified|pointed out|stated) (to you|above|two|three|earlier|before|several|many|{so-often}|in (my|our) (last|previous|first|earlier))',
        '(this|that|it|which|the same|all this|the answer|the (fee|price|limit|change|charge|date|deadline|policy)) (was|were|has been|had been|have been|is|are) [all|also|very|quite|just|both|fully]+ (clearly|explicitly|expressly|plainly|already) (said|stated|explained|communicated|mentioned|told|visible|shown)',
        '(clearly|plainly|explicitly|expressly) (state(|s|d)|say(|s)|said|mention(|s|ed)|specif(y|ies|ied)|communicated|warned|told|set out)',
        '(was|is|were|are) in the (very first|very|first|second|same|last) (paragraph|line|sentence) (of|that|i|we)',
        '(sign(|s)|notice(|s)|warning(|s)|conditions) ~2 (was|were) [~1] (posted|displayed|up|on display|visible|pinned|on the (wall|door|board)|legible)',
        '(clear|stated|published) [~2] (since|from) (day one|the [very] (start|beginning|outset|first day))',
        '(see|read|refer to) (my|our) (previous|last|earlier|first|prior|original) [~1] (e(-|)mail(|s)|mail|message(|s)|note(|s)|reply|response|comment(|s)|letter(|s))',
        '(terms|conditions|prices|rules|instructions|dates|figures) (were|was) [all] (there|available|online|in front of you) (for you|for everyone|for all) to (read|see|check)',
      ],
      unless: [
        {
          where: 'sentence',
          phrases: ['?', "(should|could|please|if|will|we'll|i'll|make sure|not|but)"],
          keeps: 'Is the price clearly stated on the page?',
        },
        {
          where: 'before',
          phrases: ['(our|my) ~3'],
          keeps: 'Our page clearly says that it comes in blue, so a blue one leaves today.',
        },
      ],
    },
  ],
  unless: [{ where: 'sentence', phrases: ['{ownership}'], keeps: 'I did say Friday, and I missed it.' }],
}

export const examples: Examples = {
  caught: [
    '[[As I already explained]], the fee is fixed.',
    '[[Per my last email]], the files are in the folder.',
    '[[As previously stated]], we do not offer refunds.',
    '[[Like I said]], it will be ready on Friday.',
    '[[As we have told you before]], the address is required.',
    '[[I have already answered this question]].',
    '[[We have already informed you that]] check-in is at three.',
    '[[Once again]], the limit is 10 MB.',
    '[[As you will know from my email]], the price is fixed.',
    '[[We must again remind you]] of the deadline.',
    '[[Let it be noted]] that the offer was open until May.',
    'I [[told you so]].',
    'I have [[nothing further to add]].',
    '[[We have already discussed this]].',
    '[[May I remind you]] of our call?',
    '[[I repeat:]] the limit is 10 MB.',
    '[[To repeat]], the limit is 10 MB.',
    'I am not [[going to repeat myself]].',
    '[[I have been very clear about]] the price.',
    '[[For the third time]], the office is closed.',
    '[[This is the third time I]] write about this.',
    '[[You were warned]].',
    '[[You were told about]] the fee.',
    'It [[was in the first line of]] my mail.',
    '[[See my previous email]].',
    'The terms [[clearly state]] this.',
    '[[We did warn you]] about the deadline.',
    '[[i already told u]] twice',
    'A [[gentle reminder that you approved]] the proof.',
    'I am [[telling you this for the last time]].',
    '[[As I explained in my previous]] email, that is not included.',
    '[[We asked for the files three times]].',
    'I [[distinctly remember]] the call.',
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
