import type { Rule } from '../../rule.ts'

export const offLimitsTopic: Rule = {
  id: 'style/off-limits-topic',
  severity: 'info',
  offByDefault: true,
  text: {
    en: {
      title: 'Topic for another place',
      message: 'Politics, faith or sex hardly belong in a message to a client.',
      why: 'Some readers take it amiss and do not say so; the message needs none of it.',
      advice: 'Leave it out, unless it is what the work is about.',
    },
    es: {
      title: 'Tema delicado',
      message: 'Política, religión o sexo en un mensaje a un cliente.',
      why: 'No sabes qué piensa quien lee, y el encargo no depende de ello.',
      advice: 'Quítalo y habla del encargo.',
    },
    ru: {
      title: 'Деликатная тема',
      message: 'Тема, которой не место в деловом письме.',
      why: 'Политика, вера и секс разделяют людей, а к заказу отношения не имеют.',
      advice: 'Уберите это место. Если тема касается самой работы, назовите только факт, без оценки.',
    },
  },
  sources: ['Editors’ choice of this project: topics that no client asked for; off until a team turns the rule on'],
}
