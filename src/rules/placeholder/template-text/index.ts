import type { Rule } from '../../rule.ts'
import { findTemplateText } from './find.ts'

export const templateText: Rule = {
  id: 'placeholder/template-text',
  severity: 'warning',
  text: {
    en: {
      title: 'Words of a template left in',
      message: 'A template says this to its writer, not to your reader.',
      why: 'The brackets are gone, but the hint is still there, and the sentence says nothing about this case.',
      advice: 'Write what the hint asks for: the name, the date, what happened.',
    },
    es: {
      title: 'Texto de plantilla sin cambiar',
      message: 'Esto se lo dice la plantilla a quien escribe, no a quien lee.',
      why: 'Los corchetes ya no están, pero la indicación sigue ahí, y la frase no dice nada de este caso.',
      advice: 'Escribe lo que pide la indicación: el nombre, la fecha, lo que pasó.',
    },
    ru: {
      title: 'Слова шаблона в письме',
      message: 'Это подсказка из шаблона, а не слова для читателя.',
      why: 'Скобки убрали, а подсказка осталась, и фраза ничего не говорит об этом случае.',
      advice: 'Напишите то, о чём просит подсказка: имя, дату, что произошло.',
    },
  },
  sources: ['The project’s own research into placeholders: hints that stay when only their brackets are deleted'],
  findFacts: findTemplateText,
  onRequest: true,
}
