import type { Rule } from '../../rule.ts'

export const goodIntentions: Rule = {
  id: 'excuse/good-intentions',
  severity: 'warning',
  text: {
    en: {
      title: 'Good intentions',
      message:
        '"It was never our intention to…", "we meant well", "in spite of our best efforts". Benoit: good intentions / accident.',
      why: 'Answers a question nobody asked (intent) in place of the one asked (effect).',
      advice: 'Drop intent; name the effect and the change.',
    },
    es: {
      title: 'Good intentions',
      message: 'TODO.',
      why: 'TODO.',
      advice: 'TODO.',
    },
    ru: {
      title: 'Благие намерения',
      message: 'Рассказ о намерениях вместо последствий.',
      why: 'Клиента задело не намерение, а то, что вышло. Слова о добрых побуждениях просят его утешить вас.',
      advice:
        'Назовите, что получилось и что вы исправите: вместо «мы хотели как лучше» — «Замена вам не подошла, вернём деньги до пятницы».',
    },
  },
  sources: ['TODO: name the source of the claim here'],
}
