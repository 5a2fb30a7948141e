import { apologyFixable } from './apology/fixable.ts'
import { apologyMissedAppointment } from './apology/missed-appointment.ts'
import { apologyOnBehalf } from './apology/on-behalf.ts'
import { apologyUnfixable } from './apology/unfixable.ts'
import { declineCapacity } from './decline/capacity.ts'
import { declineResponsibility } from './decline/responsibility.ts'
import { declineScope } from './decline/scope.ts'
import { declineTerms } from './decline/terms.ts'
import { noticeAbsence } from './notice/absence.ts'
import { noticeEnding } from './notice/ending.ts'
import { noticeReschedule } from './notice/reschedule.ts'
import { noticeTerms } from './notice/terms.ts'
import type { Template } from './template.ts'

/** All templates, in the order of `subkinds`. */
export const templates: readonly Template[] = [
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
]
