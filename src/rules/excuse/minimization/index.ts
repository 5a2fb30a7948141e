import type { Rule } from '../../rule.ts'

export const minimization: Rule = {
  id: 'excuse/minimization',
  severity: 'info',
  text: {
    en: {
      title: 'Making it small',
      message: 'This makes the harm smaller than it may be for the reader.',
      why: 'How much it hurt is for the reader to say. A small word for it makes them argue.',
      advice: 'Give the measured effect and leave the adjective out: “The site was down for 40 minutes.”',
    },
    es: {
      title: 'Quitar importancia',
      message: 'Resta importancia al daño de quien lee.',
      why: 'Cuánto pesa un fallo lo sabe quien lo sufre. Rebajarlo le obliga a defender su queja.',
      advice: 'Da la medida exacta sin adjetivos: «La web estuvo caída tres horas», y di qué cambia.',
    },
    ru: {
      title: 'Преуменьшение',
      message: 'Слова, которые делают ущерб маленьким.',
      why: 'Насколько велик ущерб, решает тот, кто его понёс. «Всего» и «с кем не бывает» звучат так, будто он придирается.',
      advice: 'Назовите точную величину без оценки: вместо «опоздали всего на часок» — «Опоздали на 55 минут».',
    },
  },
  sources: [
    'Benoit, W., Image Repair Theory: minimization, a way of reducing offensiveness',
    'Trosborg, A. (1995). Interlanguage Pragmatics: minimizing, an evasive strategy',
    'Neuharth, D.: the minimizing apology, among the insincere kinds',
  ],
}
