import type { Rule } from '../../rule.ts'
import { findTimeWithoutZone } from './find.ts'

export const timeWithoutZone: Rule = {
  id: 'date/time-without-zone',
  severity: 'info',
  text: {
    en: {
      title: 'Time without its zone',
      message: 'The message speaks of two time zones, and this time names neither.',
      why: 'Each reader takes a bare time for their own, and one of you comes hours late.',
      advice: 'Add the zone or the city: “3 pm Madrid time”.',
    },
    es: {
      title: 'Hora sin zona horaria',
      message: 'El mensaje habla de dos husos horarios y esta hora no dice de cuál es.',
      why: 'Cada uno entiende la hora como la suya y alguien llega con horas de retraso.',
      advice: 'Añade la zona o la ciudad: «a las 15:00, hora de Madrid».',
    },
    ru: {
      title: 'Время без часового пояса',
      message: 'В письме два часовых пояса, и неясно, по какому это время.',
      why: 'Каждый примет время за своё, и кто-то опоздает на несколько часов.',
      advice: 'Добавьте пояс или город: «в 15:00 по Москве».',
    },
  },
  sources: [
    'IANA Time Zone Database: what offset from UTC a place has',
    "The project's own research into missed calls",
  ],
  onRequest: true,
  findFacts: findTimeWithoutZone,
}
