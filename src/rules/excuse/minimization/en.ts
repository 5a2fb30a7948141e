import type { Examples, Wording } from '../../rule.ts'

export const wording: Wording = {
  frames: [
    {
      phrases: [
        '(only|just|merely|barely) (a few|a couple of|a handful of) (minutes|hours|days)',
        '(small|tiny|minor|slight|little|wee|trifling|trivial|teeny|teensy|itsy|mere|miniscule|minuscule|marginal|negligible|petty|innocent|silly) (glitch|hiccup|blip|snag|slip|oversight|mishap|wobble|bump|inconvenience|imperfection|cosmetic|discrepancy|mix-up|mixup|misprint|mistake|error|typo|scratch|mark|setback|hitch|lapse|disruption|flaw|variation|deviation|hold-up|upset|cock-up|blemish|quibble|detail|boo-boo|kink|technicality|omission)',
        '(silver lining|look on the bright side|on the bright side|on the plus side|on a positive note|every cloud)',
      ],
    },
    {
      phrases: [
        '(neither here nor there|no biggie|none the worse|no worse for|the worse for|not life-threatening)',
        "(isn't|wasn't|not|hardly) the end of the world",
        'on the (plus|bright) side',
        "(one|a|two|three) (day|days|hour|hours|week|weeks|day's|hour's|week's|couple of days|days') (difference|late|without|later|here or there) [~3] (isn't|is|doesn't|never|won't|hardly|wouldn't) ~2",
        "(isn't|is not|wasn't|was not|not|hardly|scarcely|n't) [exactly|quite|really|at all]+ (the end of the world|the norm|typical|representative|a (big deal|disaster|catastrophe|tragedy|crime|life or death|matter of life|huge|massive|major|drama)|that (bad|serious|big a deal|late|important)|life and death|the crime of the century|brain surgery|such a (big|terrible|disaster)|worth (the fuss|all this|getting|losing|a|making))",
        '(one-off|once-off|isolated|freak) (incident|occurrence|lapse)',
        '(no|not a|not such a) (big deal|biggie|great loss|lasting harm|bones broken|great drama|major drama|tragedy|disaster)',
        '(these|such|those) (things|mistakes|mishaps|errors|glitches|hiccups) [do|can|will|just|sometimes|simply]+ (happen|occur|are part|come)',
        '(could|might) have been [a lot|much|far|so much|a great deal]+ worse',
        "(a|one) (day|days|week|weeks|hour|minute|centimetre|inch|penny|euro|few days|couple of days|few minutes|bit of ~1) [here or there|or two|more or less|late]+ (never|hardly|won't|doesn't|shouldn't|isn't|makes no|is no) ~4",
      ],
    },
  ],
  unless: [
    {
      where: 'sentence',
      phrases: [
        '?',
        '(my|our|i|we) ~2 (mistake|error|fault|typo)',
        '(i|we) (made|spotted|noticed|found|fixed|corrected|missed|have corrected|have fixed|put)',
      ],
      keeps: 'I made a small mistake on page 3; the corrected page is attached.',
    },
  ],
}

export const examples: Examples = {
  caught: [
    'Please treat this as [[a one-off incident]].',
    'It was [[just a small glitch]].',
    'The site was down for [[only a few hours]].',
    'This is [[not the norm]] here.',
    "[[It's not the end of the world]] if the cake is lemon.",
    'The wrong name on the cake was [[neither here nor there]].',
    'The crack is there, but [[it could have been worse]].',
    'A week late is [[no big deal]], is what our fitter says.',
  ],
  permitted: [
    'The site was down for three hours and ten minutes.',
    'It is a one-off fee of 30 €.',
    'A minor version ships on Monday.',
    'The norm is two reviewers per change.',
    'I made a small mistake on page 3; the corrected page is attached.',
    'You have only two days left to change the date.',
    'Was it only a few minutes, or did it last?',
    'The table has a scratch of about two centimetres.',
    'The first complaint came at nine.',
  ],
}
