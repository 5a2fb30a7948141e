import { apologyFixable } from './apology/fixable.ts'
import { apologyMissedAppointment } from './apology/missed-appointment.ts'
import { apologyOnBehalf } from './apology/on-behalf.ts'
import { apologyUnfixable } from './apology/unfixable.ts'
import { declineCapacity } from './decline/capacity.ts'
import { declineResponsibility } from './decline/responsibility.ts'
import { declineScope } from './decline/scope.ts'
import { declineTerms } from './decline/terms.ts'
import { delayTemplate } from './delay/delay.ts'
import { noticeAbsence } from './notice/absence.ts'
import { noticeEnding } from './notice/ending.ts'
import { noticeReschedule } from './notice/reschedule.ts'
import { noticeTerms } from './notice/terms.ts'
import { otherFollowUp } from './other/follow-up.ts'
import { otherHeadsUp } from './other/heads-up.ts'
import { otherSilence } from './other/silence.ts'
import { otherStatus } from './other/status.ts'
import type { PartData, SubkindData } from './kind.ts'

/** All templates, in the order of `subkinds`. */
export const templates: readonly SubkindData[] = [
  apologyFixable,
  apologyUnfixable,
  apologyOnBehalf,
  apologyMissedAppointment,
  declineCapacity,
  declineScope,
  declineTerms,
  declineResponsibility,
  noticeEnding,
  noticeAbsence,
  noticeReschedule,
  noticeTerms,
  delayTemplate,
  otherHeadsUp,
  otherSilence,
  otherStatus,
  otherFollowUp,
]

/** The parts that a sub-kind has beside those of its kind. */
export const partsOfSubkind = (subkind: string | null): readonly PartData[] =>
  templates.find(({ id }) => id === subkind)?.parts ?? []
