import { ru as ruleClasses } from '../../rules/classes/ru.ts'
import { cues as apology } from '../apology/cues/ru.ts'
import { cues as decline } from '../decline/cues/ru.ts'
import { cues as delay } from '../delay/cues/ru.ts'
import { cues as notice } from '../notice/cues/ru.ts'
import { cues as other } from '../other/cues/ru.ts'
import { ru as cueClasses } from '../classes/ru.ts'
import { cueRules } from '../cues.ts'

/** The cues in Russian. */
export const rules = cueRules('ru', { ...ruleClasses, ...cueClasses }, { apology, decline, delay, notice, other })
