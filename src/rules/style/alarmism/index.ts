import type { Rule } from '../../rule.ts'

export const alarmism: Rule = {
  id: 'style/alarmism',
  severity: 'info',
  text: {
    en: {
      title: 'Alarm',
      message: 'This sounds the alarm over an everyday matter.',
      why: 'A reader who is frightened stops reading for the facts, and the next alarm is not believed.',
      advice: 'Name the effect and its size: “Two of the twelve pages are missing; they follow at three.”',
    },
    es: {
      title: 'Alarmism',
      message: 'TODO.',
      why: 'TODO.',
      advice: 'TODO.',
    },
    ru: {
      title: 'Alarmism',
      message: 'TODO.',
      why: 'TODO.',
      advice: 'TODO.',
    },
  },
  sources: [
    'Atlassian, Incident communication tips: communicate precisely and consistently',
    'Editors’ choice of this project: words of catastrophe about everyday matters',
  ],
}
