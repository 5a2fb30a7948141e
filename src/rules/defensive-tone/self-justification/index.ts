import type { Rule } from '../../rule.ts'

export const selfJustification: Rule = {
  id: 'defensive-tone/self-justification',
  severity: 'warning',
  text: {
    en: {
      title: 'Proving oneself right',
      message: 'This proves you right instead of answering the reader.',
      why: 'The reader hears that the complaint was rejected before it was heard.',
      advice: 'First grant what is true, then give one fact that can be checked, and the next step.',
    },
    es: {
      title: 'Demostrar que se tiene razón',
      message: 'Responde a la queja demostrando que tenías razón.',
      why: 'Quien se queja quiere saber que lo han oído; una defensa le dice que su queja sobra.',
      advice: 'Reconoce primero lo que pasó y di qué harás: «Llegó azul y lo quería gris; mañana recibe el gris».',
    },
    ru: {
      title: 'Доказательство своей правоты',
      message: 'Здесь доказывают свою правоту, а в деле не разбираются.',
      why: 'Читатель слышит, что его жалобу отклонили раньше, чем выслушали.',
      advice:
        'Сначала согласитесь с тем, что верно, затем приведите один факт и следующий шаг: «Вы правы, ждать пришлось час. С пятницы в смене двое».',
    },
  },
  sources: [
    'Benoit, W., Image Repair Theory: denial and bolstering',
    'Trosborg, A. (1995). Interlanguage Pragmatics: explicit denial and justification',
  ],
}
