import { type Processor, unified } from 'unified'
import type { Root } from 'nlcst'
import type { Language } from '../text/language.ts'
import { retextEqualityWhereNeeded } from './retext-equality-where-needed.ts'
import { retextFacts } from './retext-facts.ts'
import { retextLearned } from './retext-learned.ts'
import { retextMessage } from './retext-message.ts'
import { retextStructure } from './retext-structure.ts'
import { retextTactful } from './retext-tactful.ts'
import type { Settings } from './settings.ts'

type MessageProcessor = Processor<Root>

const made = new WeakMap<Settings, Partial<Record<Language, MessageProcessor>>>()

/** The processor for some settings that explains its findings in `locale`; made once. */
export function processorFor(settings: Settings, locale: Language): MessageProcessor {
  let byLocale = made.get(settings)
  if (!byLocale) made.set(settings, (byLocale = {}))
  return (byLocale[locale] ??= unified()
    .use(retextMessage)
    .use(retextTactful, { settings, locale })
    .use(retextLearned, { settings, locale })
    .use(retextStructure, { settings, locale })
    .use(retextFacts, { settings, locale })
    .use(retextEqualityWhereNeeded, { settings, locale })
    .freeze())
}
