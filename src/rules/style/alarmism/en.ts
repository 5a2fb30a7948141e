import type { Examples, Wording } from '../../rule.ts'

export const wording: Wording = {
  frames: [
    {
      phrases: [
        '(a|an|the|total|complete|absolute|utter|this|is|was|be|of) (disaster|catastrophe|calamity|cataclysm|apocalypse|armageddon|meltdown|carnage)',
        '(catastrophic|disastrous|calamitous|apocalyptic|cataclysmic)',
        '^ (urgent|emergency|mayday|help|asap|sos) !',
        '(extremely|super|very very|insanely|ultra|hyper|mega) urgent',
        "(everything|it|all|we) (is|are|'s|'re) [all|completely|totally|utterly|already]+ (lost|ruined|doomed|destroyed|finished|collapsing|falling apart|on fire)",
        "(we|you) (will|'ll|are going to) lose (everything|it all)",
        "(we're|we are|you're|you are|i'm) (doomed|screwed|toast|dead|ruined)",
        '(the end of the world|world is ending|sky is falling|house is on fire|code red|red alert|panic stations|drop everything|all hell|hell broke|heart attack|life or death|life and death|matter of life)',
        '(huge|massive|terrible|horrible|horrific|awful|nightmare|dire|grave) (crisis|emergency|nightmare|danger|trouble)',
        '(absolute|total|complete|utter|living|sheer) nightmare',
        '(last|only|final) chance (ever|before|to save)',
        "before (it's|it is) too late",
        "(i am|i'm|we are|we're) (panicking|freaking out|terrified|desperate)",
      ],
      unless: [
        {
          where: 'sentence',
          phrases: [
            "(not|n't|isn't|wasn't|no|nothing|never|avoid|avoided|without|recovery|relief|plan|insurance|cover|natural|exercise|drill)",
          ],
          keeps: 'It is not a disaster: the cake can be mended.',
        },
      ],
    },
  ],
}

export const examples: Examples = {
  caught: [
    'The missing comma is [[a disaster]].',
    'This is [[catastrophic]] for the layout.',
    '[[URGENT!!!]] The logo is two pixels off.',
    'The draft is gone, [[everything is lost]].',
    "We are one page short: [[we're doomed]].",
    'The colour proof was [[a total nightmare]].',
    'The font is wrong, [[drop everything]].',
    '[[I am panicking]] about the napkins.',
  ],
  permitted: [
    'The file is missing; I restore it by noon.',
    'It is not a disaster: the cake can be mended.',
    'Urgent: the signature is needed today by five.',
    'The disaster recovery plan is attached.',
    'The alarm in hall 2 is tested on Monday.',
    'We lost four orders and have called all four clients.',
    'The last chance to change the menu is Friday.',
    'The fire drill begins at ten.',
  ],
}
