import type { Rule } from '../../rule.ts'

export const certainty: Rule = {
  id: 'condescension/certainty',
  severity: 'warning',
  text: {
    en: {
      title: 'Certainty',
      message:
        'Marks the reader’s question as trivial: "obviously", "clearly", "simply", "of course", "it’s that simple". (vale alex.Condescending; retext-assuming; SorryWatch bans "obviously".)',
      why: 'If it were obvious, the reader would not have asked.',
      advice: 'Delete the word.',
    },
    es: {
      title: 'Certainty',
      message: 'TODO.',
      why: 'TODO.',
      advice: 'TODO.',
    },
    ru: {
      title: 'Снисходительный тон',
      message: 'Ответ свысока.',
      why: 'Читатель слышит, что вопрос глуп, а он человек не того уровня.',
      advice: 'Уберите оценку и просто ответьте: вместо «это же азы» — «Сначала нужен аккаунт, вот ссылка».',
    },
  },
  sources: ['TODO: name the source of the claim here'],
}
