import type { Rule } from '../../rule.ts'

export const offLimitsTopic: Rule = {
  id: 'style/off-limits-topic',
  severity: 'info',
  offByDefault: true,
  text: {
    en: {
      title: 'Off limits topic',
      message: 'TODO',
      why: 'TODO',
      advice: 'TODO',
    },
    es: {
      title: 'Off limits topic',
      message: 'TODO.',
      why: 'TODO.',
      advice: 'TODO.',
    },
    ru: {
      title: 'Чужая тема',
      message: 'Тема, которой не место в деловом письме.',
      why: 'Взгляды на власть, веру или близость делят людей, а к заказу отношения не имеют.',
      advice: 'Уберите это место. Если тема касается самой работы, назовите только факт, без оценки.',
    },
  },
  sources: ['TODO: name the source of the claim here'],
}
