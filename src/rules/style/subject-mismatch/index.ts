import type { Rule } from '../../rule.ts'
import { findSubjectMismatch } from './find.ts'

export const subjectMismatch: Rule = {
  id: 'style/subject-mismatch',
  severity: 'error',
  text: {
    en: {
      title: 'Subject and text differ',
      message: 'The text says {here}, the subject {there}.',
      why: 'The reader cannot tell which of the two is right, and has to ask.',
      advice: 'Check which one is right and write it in both places.',
      related: 'The subject says this.',
    },
    es: {
      title: 'El asunto y el texto no coinciden',
      message: 'El texto dice {here} y el asunto, {there}.',
      why: 'Quien lee no sabe cuál de los dos datos vale y tiene que preguntar.',
      advice: 'Comprueba cuál es el correcto y ponlo en los dos sitios.',
      related: 'El asunto dice esto.',
    },
    ru: {
      title: 'Тема и текст расходятся',
      message: 'В тексте {here}, а в теме {there}.',
      why: 'Читатель не знает, что из двух верно, и вынужден переспрашивать.',
      advice: 'Проверьте, что верно, и поставьте одно и то же в обоих местах.',
      related: 'Так сказано в теме.',
    },
  },
  sources: ['The project’s own research into what goes wrong when a message is made from an older one'],
  findFacts: findSubjectMismatch,
}
