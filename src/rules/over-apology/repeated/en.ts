import type { Examples, Wording } from '../../rule.ts'

export const wording: Wording = {
  frames: [
    {
      phrases: [
        '^ [and|again|once more|once again|,]+ [please] forgive (me|us) $',
        "^ [and|again|once more|once again|,]+ [i am|we are|i'm|we're] [{intensifier}]+ sorry [again|once more|once again] $",
        '^ [and|again|once more|once again|,]+ [my|our] [{intensifier}|deepest|sincerest]+ apologies [again|once more|once again] $',
      ],
      rewrites: ['delete'],
    },
    {
      phrases: [
        "[i am|we are|(i|we)('m|'re)|i'm|we're|im] [{intensifier}]+ (sorry|sorri)",
        '(i|we) [{intensifier}]+ (apologi(s|z)e|apologise)',
        '[my|our|please accept (my|our)] [{intensifier}|deepest|humblest|sincerest]+ (apologies|apology)',
        '[please|do|you can|if you can|hope you can]+ forgive (me|us)',
        '(beg|ask) [for] your (pardon|forgiveness)',
      ],
    },
  ],
  unless: [
    {
      where: 'after',
      phrases: [
        'to hear',
        'for your (loss|trouble)',
        ', (which|what|who|where|when|could|can|do|is|one more)',
        '(not|no)',
      ],
      keeps: 'Sorry I am late. Sorry about the file. Sorry for your loss.',
    },
    {
      where: 'before',
      phrases: ['(no need to|not|never|no|your|an|the)'],
      keeps: 'Sorry I am late. Sorry about the file. You owe us no apology.',
    },
  ],
}

export const examples: Examples = {
  caught: [
    'I am sorry I missed the call. I apologise for the short notice as well. The new time is ten, and [[I am sorry]] about that.',
    'Sorry the page was down. It is up again now. Our apologies to your team. Please write if it fails, and once more, [[sorry]].',
    'We apologise for the noise. It ended at six. We are sorry about your sleep. [[Please forgive us]].',
    'Sorry about the wrong size. The new one is packed. My apologies for the box too. [[Sorry]] about the colour of the ribbon.',
    'I apologise for Monday. The driver has a new list. I am sorry you waited. [[My apologies]] to your wife.',
    'Sorry I was late. I had the wrong hall. I am sorry about the keys. [[We apologise]] to the caretaker.',
    'My apologies for the draft. Page 2 was old. Sorry about the names. Here is the new one, and [[I apologise]] for the footer.',
    'We are very sorry about the bill. It is corrected. Our apologies for the reminder. [[We are really sorry]] about the call.',
  ],
  permitted: [
    'I am sorry I missed the call. The new time is ten.',
    'Sorry I was late. Sorry about the keys. They are at the desk now.',
    'I apologise for the noise. It ended at six, and the drill is gone.',
    'Sorry to hear that you are ill. Sorry for your loss. Get well soon.',
    'Sorry, which account? The invoice is attached.',
    'Your apology was kind. There is no need to apologise. I am sorry too.',
    'Our apologies for the wrong size. The right one is packed.',
    'Thank you for waiting. Thank you for the photos. I am sorry it took so long.',
  ],
}
