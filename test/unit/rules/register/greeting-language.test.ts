import assert from 'node:assert/strict'
import { findGreetingLanguage } from '../../../../src/rules/register/greeting-language/find.ts'
import { readMessage } from '../../../../src/text/read-message.ts'

/** Greetings and endings in another language than the message, with what should stand there. */
const foreign = (text: string): string =>
  findGreetingLanguage(readMessage(text))
    .map(({ start, end, fixes = [] }) => {
      for (const fix of fixes) assert.deepEqual([fix.start, fix.end], [start, end])
      return [text.slice(start, end), ...fixes.map((fix) => fix.text)].join('→')
    })
    .join(', ')

const en = 'the plan is ready and you can have a look at it whenever you like.'
const es = 'el plan está listo y puede echarle un vistazo cuando usted quiera.'
const ru = 'план уже готов, и вы можете посмотреть его, когда вам будет удобно.'

const cases: readonly (readonly [text: string, foreign: string])[] = [
  [`Hola, Ana:\n${en}\n\nBest regards,\nTom`, ''],
  [`Hi Ana,\n${en}\n\nUn saludo,\nTom`, 'Un saludo→Kind regards'],
  [`hola ana,\n${en}\n\nun saludo,\nTom`, 'un saludo'],
  [`Hi Ana,\n${es}\n\nUn saludo,\nTom`, 'Hi→Hola'],
  [`Hi Ana,\n${es}\n\nBest regards,\nTom`, 'Hi→Hola, Best regards→Saludos cordiales'],
  [`Hi Ana,\n${en}\n\nBest regards,\nTom`, ''],
  [`Good morning,\n${es}`, 'Good morning→Buenos días'],
  [`Dear Ana,\n${es}`, 'Dear'],
  [`Hola, Ana:\n${ru}`, 'Hola'],
  [`Hi Анна,\n${ru}`, 'Hi'],
  [`Здравствуйте, Анна!\n${en}`, 'Здравствуйте'],
  [`Здравствуйте, Анна!\n${en}\n\nС уважением,\nИнна`, 'Здравствуйте, С уважением→Kind regards'],
  [`Hola, Ana:\n${en}\n\n${es} Y todo sigue bien.`, ''],
  [`Hola, Ana:\n${en} Hola!`, ''],
  [`Hola and hi, Ana:\n${en}`, ''],
  ['Hola, Ana:\nall is well.', ''],
  [`Subject: El plan está listo\n\nHola, Ana:\n${en}`, ''],
  [`Ciao, Ana,\n${en}\n\nCiao,\nTom`, ''],
  [`Ana,\n${en}\n\nGracias,\nTom`, 'Gracias'],
  [`Estimada Ana:\n${en}`, 'Estimada'],
]

describe('a greeting or an ending in another language', () => {
  for (const [text, expected] of cases) {
    it(`is ${expected || 'none'} in ${JSON.stringify(text)}`, () => {
      assert.equal(foreign(text), expected)
    })
  }
})
