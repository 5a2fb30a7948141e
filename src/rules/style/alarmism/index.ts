import type { Rule } from '../../rule.ts'

export const alarmism: Rule = {
  id: 'style/alarmism',
  severity: 'info',
  text: {
    en: {
      title: 'Alarmism',
      message: 'TODO',
      why: 'TODO',
      advice: 'TODO',
    },
    es: {
      title: 'Alarmism',
      message: 'TODO.',
      why: 'TODO.',
      advice: 'TODO.',
    },
    ru: {
      title: 'Лишняя тревога',
      message: 'Слово из чрезвычайной сводки о будничном деле.',
      why: 'Читатель пугается раньше, чем узнаёт, что случилось, а в следующий раз уже не верит.',
      advice: 'Назовите событие и срок: вместо слов о беде — «Сайт не открывается с 9:10, чиним, напишу в 10:00».',
    },
  },
  sources: ['TODO: name the source of the claim here'],
}
