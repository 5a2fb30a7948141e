import type { Rule } from '../../rule.ts'

export const goodIntentions: Rule = {
  id: 'excuse/good-intentions',
  severity: 'warning',
  text: {
    en: {
      title: 'Good intentions',
      message: 'This speaks of what was meant, not of what happened.',
      why: 'The reader asked about the effect. An answer about the intention asks for praise in its place.',
      advice:
        'Leave the intention out; name the effect and what changes: “The call cut into your lunch. From now on I ask first.”',
    },
    es: {
      title: 'Buenas intenciones',
      message: 'La intención no repara el daño.',
      why: 'Quien escribe habla de sí mismo, y quien lee sigue con el problema.',
      advice:
        'Cambia la intención por el hecho y su arreglo: «Cambié la letra sin preguntarte; hoy la vuelvo a poner».',
    },
    ru: {
      title: 'Благие намерения',
      message: 'Рассказ о намерениях вместо последствий.',
      why: 'Клиента задело не намерение, а то, что вышло. Слова о добрых побуждениях просят его утешить вас.',
      advice:
        'Назовите, что получилось и что вы исправите: вместо «мы хотели как лучше» — «Замена вам не подошла, вернём деньги до пятницы».',
    },
  },
  sources: [
    'Benoit, W., Image Repair Theory: good intentions and accident, evasions of responsibility',
    'Ingall, M. & McCarthy, M., SorryWatch: ‘I didn’t mean to’ among the words to avoid',
  ],
}
