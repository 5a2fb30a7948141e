import type { KindData } from '../kind.ts'

/** Any other message: what it holds is up to its writer. */
export const other = {
  id: 'other',
  title: { en: 'Other message', es: 'Otro mensaje', ru: 'Другое письмо' },
  parts: [],
} as const satisfies KindData
