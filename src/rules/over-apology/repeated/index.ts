import type { Rule } from '../../rule.ts'

export const repeated: Rule = {
  id: 'over-apology/repeated',
  severity: 'info',
  fromMatch: 3,
  text: {
    en: {
      title: 'Repeated',
      message: 'TODO',
      why: 'TODO',
      advice: 'TODO',
    },
    es: {
      title: 'Repeated',
      message: 'TODO.',
      why: 'TODO.',
      advice: 'TODO.',
    },
    ru: {
      title: 'Извинение за извинением',
      message: 'Третье извинение в одном сообщении.',
      why: 'Каждое следующее извинение весит меньше предыдущего, и письмо становится о вас, а не о деле.',
      advice:
        'Оставьте одно извинение, рядом с поступком; остальные замените тем, что вы делаете: «Исправляю, пришлю к обеду».',
    },
  },
  sources: ['TODO: name the source of the claim here'],
}
