import type { Rule } from '../../rule.ts'

export const offLimitsTopic: Rule = {
  id: 'style/off-limits-topic',
  severity: 'info',
  offByDefault: true,
  text: {
    en: {
      title: 'Topic for another place',
      message: 'Politics, faith or sex hardly belong in a message to a client.',
      why: 'Some readers take it amiss and do not say so; the message needs none of it.',
      advice: 'Leave it out, unless it is what the work is about.',
    },
    es: {
      title: 'Off limits topic',
      message: 'TODO.',
      why: 'TODO.',
      advice: 'TODO.',
    },
    ru: {
      title: 'Off limits topic',
      message: 'TODO.',
      why: 'TODO.',
      advice: 'TODO.',
    },
  },
  sources: [
    'Ilyakhov, M. & Sarycheva, L. (2018). New Rules of Business Correspondence: keep to the reader’s task',
    'Editors’ choice of this project: off until a team turns it on',
  ],
}
