import { en as ruleClasses } from '../../rules/classes/en.ts'
import { cues as apology } from '../apology/cues/en.ts'
import { cues as decline } from '../decline/cues/en.ts'
import { cues as delay } from '../delay/cues/en.ts'
import { cues as notice } from '../notice/cues/en.ts'
import { cues as other } from '../other/cues/en.ts'
import { en as cueClasses } from '../classes/en.ts'
import { cueRules } from '../cues.ts'

/** The cues in English. */
export const rules = cueRules('en', { ...ruleClasses, ...cueClasses }, { apology, decline, delay, notice, other })
