import type { Rule } from '../../rule.ts'

export const misreading: Rule = {
  id: 'blame-shift/misreading',
  severity: 'warning',
  text: {
    en: {
      title: 'Blame on the reader’s understanding',
      message: 'This blames how the reader read or understood you.',
      why: 'It makes the reader look careless, and it hides the simpler cure: a clearer sentence.',
      advice: 'Own the clarity: “My sentence was unclear. I meant 15 May, not 15 June.”',
    },
    es: {
      title: 'Le dice que entendió mal',
      message: 'Pone en duda que quien lee haya leído o entendido bien.',
      why: 'Le hace parecer torpe y cierra el camino más corto: reescribir la frase que no se entendió.',
      advice: 'Hazte cargo de la claridad: «Mi frase no era clara: quería decir el 15 de mayo».',
    },
    ru: {
      title: 'Упрёк в непонимании',
      message: 'Сказано, что читатель не понял или не прочитал.',
      why: 'Человек чувствует себя неумелым, хотя выход проще: написать яснее.',
      advice: 'Возьмите ясность на себя: «Я написал неясно: речь о 15 мая, а не о 15 июня».',
    },
  },
  sources: [
    'Trosborg, A. (1995). Interlanguage Pragmatics: attacking the complainer',
    'Benoit, W., Image Repair Theory: attacking the accuser',
  ],
}
