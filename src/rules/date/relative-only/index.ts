import type { Rule } from '../../rule.ts'
import { findRelativeOnly } from './find.ts'

export const relativeOnly: Rule = {
  id: 'date/relative-only',
  severity: 'info',
  text: {
    en: {
      title: 'No calendar date',
      message: 'The message names its day only from today on, and no date.',
      why: 'It may be read a day later or forwarded, and then “tomorrow” is another day.',
      advice: 'Add the date after it.',
    },
    es: {
      title: 'Sin fecha del calendario',
      message: 'El mensaje cuenta los días desde hoy y no da ninguna fecha.',
      why: 'Puede leerse un día después o reenviarse, y entonces «mañana» es otro día.',
      advice: 'Añade la fecha detrás.',
    },
    ru: {
      title: 'Нет календарной даты',
      message: 'День назван только относительно сегодняшнего, без числа.',
      why: 'Письмо прочтут позже или перешлют, и «завтра» окажется другим днём.',
      advice: 'Добавьте рядом число и месяц.',
    },
  },
  sources: ["The project's own research into what readers look for in notices and delays: the day, by its date"],
  findFacts: findRelativeOnly,
  onRequest: true,
}
