import type { Examples, Wording } from '../../rule.ts'

export const wording: Wording = {
  frames: [
    {
      phrases: [
        '{will} ~9 {some-time}',
        '{some-time} [,] {i-will}',
        '{some-time} [,] you (will|shall) ~3 (receive|have|get|hear|be)',
        "(should|ought to|'ll) ~1 (be|have) ~6 {some-time}",
        "(it|that|they|we|i|everything|there|you|which)'ll ~7 {some-time}",
        '(am|are|is) (coming|following|arriving|going out|heading|working|getting|sending|back|due) ~4 {some-time}',
        "(i'm|we're) ~4 {some-time}",
        '(update|updates|news|info|information|details|more|answer|word|reply|refund|fix|new date) ~4 (to follow|coming|follows|to come|incoming|follow) ~1 {some-time}',
        '(more|update|updates|news|details|info|announcement) ~3 {some-time}',
        '(promise|promised) ~3 {some-time}',
      ],
      rewrites: [
        { 'as soon as possible': 'by [date]' },
        { asap: 'by [date]' },
        { 'in due course': 'by [date]' },
        { 'in due time': 'by [date]' },
        { 'before [too|very] long': 'by [date]' },
        { 'at the [very] earliest': 'by [date]' },
        { 'at some (point|stage)': 'by [date]' },
        { 'in the (near|foreseeable) future': 'by [date]' },
        { 'in the coming (days|weeks)': 'by [date]' },
      ],
    },
    {
      phrases: [
        '{will} ~9 (when|once|as soon as) (the|my|our|another|this|that) ~3 (lets|allows|permits|clears|finishes|quietens|calms|frees|comes free|gives)',
        '(we|i) (expect|anticipate|hope|trust) ~6 {some-time}',
        'get (round|around) to (your|the|this|that|them|you) ~2',
        "{i-will} ~9 (whenever|when we're next|when i'm next|next time (we're|i'm|we are|i am))",
        '(whenever|as and when) (the|i|we|it|they) ~5 (land|lands|arrive|arrives|come|comes|allows|permits|clears)',
        '{will} ~9 {once-things}',
        '{once-things} ~6 [,] {i-will}',
        '{once-things} ~6 [,] you (will|shall) ~2 (receive|have|get|hear|be)',
        '{once-things} ~5 [,] (will|shall|gonna) ~1 (do|send|get|call|write|reply)',
        '(coming|finish|finishes|follows|follow|ready|done|news|results|update|delivery|get in touch|be in touch|let you know) {once-things}',
      ],
    },
    {
      phrases: [
        "(shouldn't|should not|won't|will not) (be|take) [too|very|all that|that]+ (much longer|long|much more) [now]",
        '(bear|hang on|hang in there) with (us|me)',
        'watch this space',
        'stay tuned',
        '(hang|sit|hold) (tight|fire)',
        "(will|shall|'ll) ~5 the first to (know|hear|see|find out)",
        '(any|not much|not too) (longer|long) now',
        '(it|they) (lands|comes|come|land|happens) when (it|they) (lands|comes|come|land|happens)',
        '(when|once) i get (you|it|them) (in|done|there) $',
        'give (me|us) [just] (a bit|a few|a little|some) [more] (of|days|time|while|longer)',
        '(get|getting|gets) (round|around) to it',
      ],
    },
  ],
  unless: [
    {
      where: 'sentence',
      phrases: [
        '(incident|outage|hosting|offline|queued|backlog|server|servers|station|network|rollback|https|dns|downtime|online)',
      ],
      keeps: 'The incident will be resolved soon.',
    },
    {
      where: 'after',
      phrases: ['[,] [so] in [about|roughly|some]+ (#|{count}|a few|a couple of) (minutes|hours)'],
      keeps: 'You will have it when the work is done, in about three hours.',
    },
    {
      where: 'after',
      phrases: [
        '[,] [~2] (by|on|at|before|until|from) [~1] (#|{month}|{weekday}|noon|midday|the end of|the latest|tomorrow|today|five|four|six|nine|ten)',
        '[~4] , (by|on|before|until|{weekday}) ~3',
        '~8 , (by|on|before|no later than|at the latest) ({weekday}|#|{month}|the)',
        "as (i|he|she|you|i've|he's|she's|you've|you're|the)",
        '(there|here|to|home)',
      ],
      keeps: "We'll ring you soon, on Monday at ten.",
    },
    {
      where: 'inside',
      phrases: [
        '(hope|hoping|like|expect|love|glad|delighted) to ~2 (see|welcome|meet|hear|work|serve|host|speak|receive|have)',
        '(you|he|she|they) (will|shall|should) ~3 (feel|like|love|see|notice)',
        "you'll ~3 (feel|like|love|notice)",
        '(see|meet|talk|speak) [to|with] (you|u|ya) ~2 (soon|shortly)',
      ],
      keeps: 'We hope to welcome you again soon.',
    },
    {
      where: 'sentence',
      phrases: ['?', 'please (reply|answer|send|call|confirm|let|get|write) ~9 (soon|asap|possible|earliest)'],
      keeps: 'Will you be back soon?',
    },
  ],
}

export const examples: Examples = {
  caught: [
    'We will fix it [[as soon as possible]].',
    "I'll get back to you [[shortly]].",
    'You will have the refund [[in due course]].',
    'It should be up [[very soon]].',
    '[[We will call you in the coming days]].',
    "[[I'll send it over at some point]].",
    "[[I'll write again when things settle down]].",
    "[[You'll hear from me before too long]].",
    '[[Once the dust settles, we will]] look at the fee.',
    'The sofa [[will be with you in a while]].',
    "[[It shouldn't be much longer]].",
    'Hang on, [[watch this space]].',
  ],
  permitted: [
    'We will fix it by 18:00 today.',
    'Please reply as soon as you can.',
    'We hope to see you again soon.',
    'The shortly listed candidates were called on Monday.',
    "I'll ring you soon, on Tuesday at ten.",
    "I'll start as soon as you send the photos.",
    'Will it be ready soon?',
    'The shop will close for good on 31 May.',
    'We look forward to working with you again soon.',
  ],
}
