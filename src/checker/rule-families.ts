import { families } from '../rules/families.ts'
import { familyOf } from '../rules/rule.ts'
import { teamPhraseRule } from './team-phrases.ts'

/** All families that have a setting. */
export const allFamilies: readonly string[] = [...families, 'structure']

/** Whether a finding's rule has a page: those of ours have; a team's phrases and the checks of others have none. */
export const hasPage = (ruleId: string): boolean => allFamilies.includes(familyOf(ruleId)) && ruleId !== teamPhraseRule
