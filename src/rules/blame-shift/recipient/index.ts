import type { Rule } from '../../rule.ts'

export const recipient: Rule = {
  id: 'blame-shift/recipient',
  severity: 'warning',
  text: {
    en: {
      title: 'Blame on the reader',
      message: 'This puts the fault on the reader.',
      why: 'A reader who is blamed defends themselves, and the problem stays where it is.',
      advice:
        'Name what is missing and the next step: “I still need the logo to start; with it by Tuesday, we deliver on Friday.”',
    },
    es: {
      title: 'Culpa a quien lee',
      message: 'Atribuye el fallo a quien recibe el mensaje.',
      why: 'Quien lee se defenderá en vez de ayudar a arreglarlo, y eso suele costar el cliente.',
      advice:
        'Nombra lo que falta y el paso siguiente, no a la persona: «Para empezar me falta el logotipo; si llega el martes, entrego el viernes».',
    },
    ru: {
      title: 'Вина переложена на читателя',
      message: 'Вина перекладывается на читателя.',
      why: 'Человек начинает защищаться, вместо того чтобы решать вопрос. Так часто теряют клиентов.',
      advice:
        'Скажите без «вы», чего не хватает и что будет дальше: «Чтобы начать, мне нужен логотип в SVG; пришлите до вторника, и в пятницу сдадим».',
    },
  },
  sources: [
    'Benoit, W., Image Repair Theory: shifting the blame and provocation',
    'Trosborg, A. (1995). Interlanguage Pragmatics: attacking the complainer',
  ],
}
