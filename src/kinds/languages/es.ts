import { es as ruleClasses } from '../../rules/classes/es.ts'
import { cues as apology } from '../apology/cues/es.ts'
import { cues as decline } from '../decline/cues/es.ts'
import { cues as delay } from '../delay/cues/es.ts'
import { cues as notice } from '../notice/cues/es.ts'
import { cues as other } from '../other/cues/es.ts'
import { es as cueClasses } from '../classes/es.ts'
import { cueRules } from '../cues.ts'

/** The cues in Spanish. */
export const rules = cueRules('es', { ...ruleClasses, ...cueClasses }, { apology, decline, delay, notice, other })
