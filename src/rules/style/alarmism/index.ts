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
      title: 'Alarma',
      message: 'Suena peor de lo que es.',
      why: 'Las palabras de catástrofe asustan y no ayudan a decidir.',
      advice: 'Di qué pasa, a cuántos afecta y qué haces: «Faltan tres pedidos; salen mañana a las 9».',
    },
    ru: {
      title: 'Лишняя тревога',
      message: 'Тревожное слово о будничном деле.',
      why: 'Читатель пугается раньше, чем узнаёт, что случилось, а в следующий раз уже не верит.',
      advice: 'Назовите событие и срок: вместо слов о беде — «Сайт не открывается с 9:10, чиним, напишу в 10:00».',
    },
  },
  sources: [
    'Atlassian, Incident communication tips: communicate precisely and consistently',
    'Editors’ choice of this project: words of catastrophe about everyday matters',
  ],
}
