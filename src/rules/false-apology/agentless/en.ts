import type { RuleText, Wording } from '../../rule.ts'

export const text: RuleText = {
  title: 'Apology without an agent',
  message: 'Nobody did it in this sentence: the fault has no author.',
  why: 'A fault that “happened” or “was made” tells the reader that you do not own it.',
  advice: 'Say who did it, in the active voice: “I missed the deadline.”',
}

export const wording: Wording = {
  frames: [
    {
      phrases: [
        '[some|certain|a few|several] (mistakes|errors|missteps|misjudg(e|)ments|slips|blunders|lapses|shortcuts|things) {was} [~2] made',
        '(a|an|some|certain) [~2] (mistake|error|misjudg(e|)ment|oversight|slip|mislabel(l|)ing|discrepancy|mismatch|irregularity) {was} [~1] (made|committed|introduced|identified)',
        '(a|an|some|the) [~2] ({human-slip}|discrepancy|irregularity|error) [(seems|appears) to have] (crept|come|came|slipped|found its way|sneaked|snuck|made its way|worked its way) (in|into|about|through|onto)',
        '(such|any|the|this) ~2 {inconvenience} [~3] (is|are) [{intensifier}] regretted',
        '{inconvenience} if any [is|are]',
        'regret is expressed',
        '[a|an|some|this|the|any] [~2] {human-slip} [~4] (occurred|occured|happened|took place|(has|have|had) (occurred|happened|arisen|taken place|occured|crept in)|arose|crept in|slipped (in|through)|came about|ensued)',
        '(a|an|this|the) [~2] (error|glitch|fault|problem|issue) (occurred|happened|occured) (in|on|with|during|at) (our|your)',
        '(bit|sort|kind) of (a|an) [~1] {human-slip}',
        'there (was|were|has been|have been|seems to have been|appears to have been|may have been|must have been|seems to be|appears to be) (a|an|some) [~2] {human-slip} [(in|with|on|between|at|regarding|around|about|over|here)]',
        '(it|there) (appears|seems|looks like|looks as if|would appear|would seem) [that] (a|an|some|there was) [~3] ({human-slip}|error|charge|duplicate|wrong ~1)',
        '{human-slip} (may|might|could) have (been|occurred|happened|crept|found|arisen|slipped)',
        '(a|an|some) [~2] (degree|amount|certain amount) of (confusion|turbulence|uncertainty|disruption|misunderstanding) [~3] (has|have|was|were|seems|arose|arisen|encountered|occurred)',
      ],
    },
    {
      phrases: [
        '(the|your|this|that|a|our|some|one|several) [~2] ({duty}|{paperwork}) {was} [~1] {neglected}',
        '(balls|things|wires|lines|details|steps|emails|messages|deadlines) {was} [~1] {neglected}',
        "(the|your|our|a|this) [~2] ({duty}|{paperwork}) (did not|didn't|failed to|never) (reach|arrive|go out|get (sent|to|through|passed)|come through|make it)",
        "(on this occasion|in this instance|in this case) ~8 (not|wasn't|weren't|missed)",
      ],
      unless: [
        {
          where: 'sentence',
          phrases: ['(by (me|us|our|my)|if|whether|because|when|unless|please|resend)', '?'],
          keeps: 'Please tell me if a message was missed.',
        },
      ],
    },
    {
      phrases: [
        "{apology-or-regret} {on-hearing} (this|it|things|that|such things|any of this|all this) [~2] (happened|has happened|occurred|went wrong|went [~2] wrong|happens|happen|(has|have) come to this|came to this|got [~3] heated|got out of hand|turned out|took place|did not go|didn't go|ended up)",
        '{apology-or-regret} {on-hearing} [that] (mistakes|errors|things|misunderstandings|matters) ~2 (made|wrong|happened|occurred|heated|hand)',
        '{apology-or-regret} (for|about|at|over) (the|any|all the|this|that) [~1] {muddle}',
        '{sorry} [about|for] {muddle}',
        '{apology-or-regret} (for|about) (what|whatever) (happened|has happened|occurred|went wrong|took place)',
        '{regret} (that|about) ~3 (mistakes|things|errors|matters) (were|went|got) [~1] (made|wrong|missed|forgotten)',
      ],
      unless: [
        { where: 'after', phrases: ['~2 (in|on|at|under) (my|our)'], keeps: 'I am sorry that it happened in my gym.' },
      ],
    },
    {
      phrases: [
        '(has|have|had) (been brought|come) to (our|my) (attention|notice) that ...12 (may|might|could) [not] have',
        'it (has been|was) (established|determined|found|noted) that (a|an|the|some) ~8 (not|wrong|error|incorrect|outside|mistake|changed|deleted|missed)',
        'could [, ~6 ,] [perhaps|possibly|probably|with hindsight|in hindsight] have been [~1] (done|handled|sequenced|managed|communicated|phrased|worded|explained|better|clearer)',
        '(lessons|learnings) (have been|were|will be|are being|had been) (learned|learnt|captured|drawn|noted)',
        "(it's|its|it is|that's|this is|has been|been|it was) [~1] a [~1] (learning (curve|moment|experience|opportunity)|[bit of a] journey)",
        '(such|these|those|this kind of|this sort of) (thing|things|issues|mistakes|errors) [do|can|will|unfortunately|sometimes|sadly|just]+ (happen|happens|occur)',
        '(things|mistakes|errors) (happen|do happen|can happen)',
        'learning moment for',
        '(fell|slipped|fallen|falls) through the (cracks|net)',
        '(got|gotten|was|were|been) lost in the (shuffle|mix|process|system|post|translation)',
        "(did not|didn't|not|hardly|didnt) [quite|entirely|exactly|have|all] (go|gone|went|proceed|proceeded|turn out|unfold) [~1] (as|to|according|in line) [to|with|we|had|they] (plan|planned|expected|intended|envisaged|hoped|your|should|would)",
        '(was|were|are|is|be) (not handled|not dealt with|mishandled|overlooked)',
      ],
      unless: [
        {
          where: 'sentence',
          phrases: ['(if|in case|prevent|avoid)', '?'],
          keeps: 'If things happen to your order, call me.',
        },
      ],
    },
  ],
  unless: [
    {
      where: 'sentence',
      phrases: ['{ownership}', 'by (me|us|our)'],
      keeps: 'The mistake was made because I forgot to check; mistakes were made by me.',
    },
    {
      where: 'next sentence',
      phrases: ['{ownership}', '^ ~2 {own-act}'],
      keeps: 'Sorry for the mix-up. I gave you the wrong date.',
    },
    { where: 'before', phrases: ['"'], keeps: 'They wrote that "mistakes were made".' },
  ],
  caught: [
    '[[Mistakes were made]] on this project.',
    '[[Errors have been made]], and we regret them.',
    '[[The deadline was missed]] and for that we apologise.',
    "[[We're sorry that this happened]].",
    '[[Sorry for the misunderstanding]].',
    '[[We apologise for any confusion]].',
    '[[It is regrettable that things went wrong]].',
    '[[The ball was dropped]] on your ticket.',
  ],
  permitted: [
    'We made two mistakes on this project.',
    'I missed the deadline.',
    'The parcel was delivered on Monday.',
    'An error was found in the draft before it reached you.',
    'We deleted your folder by mistake and are sorry.',
    "I misunderstood your brief: I read 'net' as 'gross'.",
    'The error was mine.',
    'Your file was damaged because I overwrote it; I am sorry.',
  ],
}
