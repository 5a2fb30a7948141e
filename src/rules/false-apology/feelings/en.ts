import type { Examples, RuleText, Wording } from '../../rule.ts'

export const text: RuleText = {
  title: 'Apology for the reader’s feelings',
  message: 'This regrets how the reader feels, not what you did.',
  why: 'It makes the reader’s reaction the problem, so they feel blamed instead of heard.',
  advice: 'Name your own act after “sorry”: “I am sorry I interrupted you twice.”',
}

export const wording: Wording = {
  frames: [
    {
      phrases: [
        "{apology-or-regret} {on-hearing} (you|you've|u|(the|any|some) (customer|guest|client|patient|reader)) [{might-have}] [have|had|are|were|do|did|still|now|may|might] [{clearly-or-maybe}] {feel-or-think} [(it|this|that|things) [(that|this) way|like that|so|differently|personally|badly]|(that|this) way|like (that|this)]",
        "{apology-or-regret} {on-hearing} (you|you've|you're|youre|ur|u) [{might-have}] [are|were|was|have been|had been|feel|felt|became|got|remain|been]+ [left] [feeling] [{clearly-or-maybe}] [{intensifier}] {adverse}",
        '{apology-or-regret} {on-hearing} (you|u) [{clearly-or-maybe}] {did-not-like}',
        "{apology-or-regret} {on-hearing} (you|you've) [have|had|felt|feel|found|had|it]+ [{intensifier}|the|any|such]+ (cause|reason|occasion|need|necessary|compelled|obliged|grounds) to (complain|write|contact|leave|raise|be)",
        '{apology-or-regret} {on-hearing} (some people|some of you|others|certain people|people|not everyone|some) (feel|felt|took|take|find|found|(may|might|can) (feel|find|take|have felt|have taken|have found))',
      ],
      unless: [
        {
          where: 'after',
          phrases: ['[~3] (broken|closed|locked|empty|missing|dirty|cold|unplugged|damaged|full|occupied|shut)'],
          keeps: 'I am sorry you were surprised by a locked door.',
        },
        { where: 'before', phrases: ['(be|feel)'], keeps: 'I would be sorry that you felt obliged to come.' },
      ],
    },
    {
      phrases: [
        "{apology-or-regret} {on-hearing} [if] (it|it's|this|that|the|our|my|your|things|what|certain|some) ~8 {fell-badly} [you|your|anyone|everybody]",
        '{apology-or-regret} {on-hearing} [if] (i|we) ~3 (came|come) (across|over|off) (as|like|that way|badly|so)',
        "{apology-or-regret} {on-hearing} (i|we) [~1] (didn't|did not|couldn't|could not) [quite] (hit the mark|live up|win you over|rise to|measure up)",
        "{apology-or-regret} {on-hearing} (i|we|this|it) (weren't|wasn't|were not|was not|isn't) [quite|really] (your|for you)",
        '{apology-or-regret} {on-hearing} (it|this|that|the|our|my) ~6 c(a|o)me(|s) as (such|a|quite) [a] [~1] (surprise|shock|disappointment)',
        "{apology-or-regret} {on-hearing} your (experience|visit|stay|impression|time) [with us] (was|were|has been|did|fell|wasn't|didn't|left|of) ~4 (expectations|expected|hoped|hoping|disappointing|negative|five-star|unsatisfactory|unpleasant|had in mind|less than)",
        '{regret} {on-hearing} ~5 (fell short|falls short|disappointing|below expectations) (for|to) you',
      ],
      unless: [
        {
          where: 'sentence',
          phrases: [
            '(right|entitled|should|ought) to [be|have|expect]',
            '(rightfully|rightly|deserve|deserved|reasonably|promised)',
            '(we|i) (set|aim|hold|expect)',
            'because (i|we)',
            '(answer|news|outcome|date|time|day|size|colour|color|budget|offer|job|role|application) [~3] (you|your|that you|suit|work|fit)',
          ],
          keeps: 'We regret that your stay fell short of what you had every right to expect.',
        },
      ],
    },
    {
      phrases: [
        '{apology-or-regret} (for|about) (how|the way|what) (this|that|it|you|things|(my|our) ~2) [~2] (feel|felt|feeling|came across|come across|perceived|landed|interpreted|taken|seemed|sounded|made you feel|has made you feel)',
        '{regret} (how|the way) (this|that|it|things|(my|our) ~2) [~2] (perceived|taken|interpreted|received|came across|understood)',
        '{apology-or-regret} (for|about) what you (consider|perceive(|d)|regard|call|describe(|d)|believe)',
        '{apology-or-regret} (for|about|at|of|that|to (learn|hear) of) your [~1] (feelings|feeling|perception|impression|disappointment|frustration|dissatisfaction|hurt|reaction|upset|disappointing experience|displeasure)',
        'for (that|this|your) (feeling|perception|impression|disappointment|frustration|divergence|sentiment) [~2] ({apology}|{regret})',
        '{apology-or-regret} (the|any|that|your) [~1] (perception|impression|unease|disappointment|feeling|feelings) [that] [~1] (you|customers|guests|clients|some|this)',
        '{apology-or-regret} (for|about) (the|any) [~1] (impression|taste|feeling|aftertaste|perception|upset) [~2] (left|you|with|made|caused|.|$)',
        '{sorry} for (caring|daring|existing|trying to (help|be|do|save)|doing (my|our) job|wanting (to|the) (best|help|good))',
        '{sorry} you had to ~4 (over|about) (such|something so|a little|a small|nothing|this little)',
        '{apology-or-regret} {on-hearing} (someone|somebody|anyone|a customer|a client|a guest) (felt|feels|read|reads|took|takes|thought|thinks|found)',
        '{apology-or-regret} [for] (not [being able to]|having (not|failed to)|failing to|that we [could|did]+ not|(our|the) ~3 (could|did) not) [~2] (meet|met|meeting|living|matching|fulfilling|satisfying|live|lived|satisfy|satisfied|match|matched|fulfil|fulfilled|exceed) [up] [to] [~2] (expectations|standards|hopes|expected)',
        "{apology-or-regret} {on-hearing} (you're|youre|you are|you were|you was|u (were|are|r)) not [{intensifier}|entirely|fully|completely|totally]+ (happy|satisfied|pleased|impressed|keen|thrilled|a fan|in love|over the moon|comfortable|convinced)",
        '{apology-or-regret} {on-hearing} ~5 (you|u) (were|are) not [{intensifier}|entirely|fully|completely|totally]+ (happy|satisfied|pleased)',
        "{apology-or-regret} {on-hearing} (you weren't|you aren't|you werent|you wasn't) [{intensifier}|entirely|fully|completely|totally]+ (happy|satisfied|pleased|impressed|keen|thrilled|a fan|comfortable|convinced)",
        '{apology-or-regret} {on-hearing} (you|u) [~1] (got|had|have|picked up|took|get) (the|a) wrong (impression|idea|end|message|signal)',
        '{apology-or-regret} {on-hearing} [that] (your|any|some) (feathers|feelings|nose|toes|ego) (got|were|was|are)',
        '{apology-or-regret} (for|about) the [~1] {inconvenience} (on|at|from) your (end|side|part)',
        '{apology-or-regret} (for|about) [the fact] that you (were|was|have been|had been) inconvenienced',
        '(i|we) hate (that|this|it) for you',
        "(disheartened|dismayed|saddened) to (learn|hear|see|find|discover|read) [that|of|about] (your [~1] (experience|feedback|review|comments|complaint|disappointment|dissatisfaction)|you (felt|feel|found|did not|didn't|were not|weren't))",
        '(acknowledge|recogni(s|z)e|note) (the|any) [~1] {inconvenience} (experienced|felt|you)',
        "{apology-or-regret} {on-hearing} (you|you've) [have|had]+ (that|this|such|such an|that kind of) [~1] (experience|impression)",
        "{apology-or-regret} {on-hearing} (you|you've) [have|had]+ (to be|been left) (disappointed|upset|frustrated|dissatisfied)",
        '{apology-or-regret} {on-hearing} (some|certain|any|a few|many) [of] ~2 (felt|feel|found|took|have felt|may have felt|might have felt)',
        '{sorry} for being (honest|direct|frank|human)',
        '(i guess|i suppose|apparently|supposedly) [that] (i|we) (owe|should|have to|must) ~3 (apology|apologise|apologize|sorry)',
        "(i|we) [already|have]+ said (i was|we were|i'm|we're) sorry",
        '{writer-have} already (apologi(s|z)ed|said sorry)',
        'apologi(s|z)ed already',
        'what more do you want',
      ],
    },
  ],
}

export const examples: Examples = {
  caught: [
    "[[I'm sorry you feel that way]].",
    "[[We're sorry that you felt]] our reply was slow.",
    '[[I apologise that you found]] the report confusing.',
    '[[Sorry you were upset]] by the change.',
    '[[We regret that you perceived]] this as discourteous.',
    "[[I'm sorry that you think]] we ignored you.",
    '[[We are sorry to hear that you did not like]] our service.',
    '[[Sorry you took it that way]].',
    '[[We are sorry that your experience fell short of your expectations]].',
    '[[Sorry for caring]] about the details.',
    '[[I regret that someone found]] the joke in poor taste.',
    '[[We apologise for not meeting your expectations]].',
    '[[I have already apologised]].',
    '[[We regret that you got the impression]] of being ignored.',
    '[[Sorry for how that came across]].',
    "[[Sorry the design wasn't to your taste]].",
    "[[We're sorry you had reason to complain]].",
    "[[It's a shame you found the]] meeting unhelpful and confusing.",
    '[[Sorry you had to worry about such]] a small thing.',
  ],
  permitted: [
    "I'm sorry I made you wait forty minutes.",
    'I understand you feel let down; I missed the deadline I set.',
    "We're sorry you did not receive the parcel we promised for Monday.",
    'Sorry you had to write twice: the first ticket went to the wrong queue.',
    "I'm sorry for your loss.",
    'How do you feel about moving the call to Thursday?',
    'We are sorry that our driver left without ringing the bell.',
    "I'm sorry you are ill; let's move the meeting to the 14th.",
  ],
}
