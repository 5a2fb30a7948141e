import type { Rule } from '../../rule.ts'

export const certainty: Rule = {
  id: 'condescension/certainty',
  severity: 'warning',
  text: {
    en: {
      title: 'As if it were obvious',
      message: 'This treats the question as trivial.',
      why: 'If it had been clear, the reader would not have asked. Now they feel foolish besides.',
      advice: 'Leave the word out and give the answer: “You need an account first; here is the link.”',
    },
    es: {
      title: 'Como si fuera obvio',
      message: 'Hace parecer tonta la pregunta.',
      why: 'Si fuera obvio, quien lee no habría preguntado.',
      advice: 'Quita la coletilla y explica el paso: «La cuenta se crea en Ajustes, en el segundo botón».',
    },
    ru: {
      title: 'Снисходительный тон',
      message: 'Ответ свысока.',
      why: 'Читатель слышит, что вопрос глуп, а сам он до ответа не дорос.',
      advice: 'Уберите оценку и просто ответьте: вместо «это же азы» — «Сначала нужен аккаунт, вот ссылка».',
    },
  },
  sources: [
    'alex for Vale (errata-ai/alex), Condescending: obvious, simply, easy, of course, clearly, everyone knows',
    'retext-assuming: words that assume that something is easy or known',
    'Ingall, M. & McCarthy, M., SorryWatch: ‘obviously’ among the words to avoid',
  ],
}
