import { wordSet } from '../../../../text/word-set.ts'
import type { AttachmentCues } from './attachment-cues.ts'

/** English: “attached is”, “I enclose”, “see the attachment”. */
export const en: AttachmentCues = {
  signs: wordSet('attach attached attaching attachment attachments enclose enclosed enclosing'),
  announces:
    / (?:please find attached|please find enclosed|find attached|attached you will find|attached you'll find|attached (?:please find|herewith|is|are)|enclosed (?:please find|herewith|is|are)|(?:i|we) attach|(?:i|we) enclose|(?:i've|we've|i have|we have) (?:also |now |just )?(?:attached|enclosed)|(?:i'm|we're|i am|we are) (?:also )?(?:attaching|enclosing)|(?:is|are) (?:also )?(?:attached|enclosed)|see attached|see the attach(?:ed|ment|ments)|in the attachments?|the (?:attached|enclosed) (?:file|files|pdf|document|documents|invoice|invoices|contract|form|list|report|quote|photo|photos|screenshot|screenshots|spreadsheet|draft|agenda|proposal|table|plan|schedule|version|deck|slides|receipt|copy|letter|statement|note)|file attached|files attached|invoice attached|pdf attached|photo attached|photos attached|screenshot attached|screenshots attached) /,
  unless:
    / (?:no|not|can't|cannot|couldn't|without|never|forgot|forgotten|isn't|aren't|wasn't|haven't|hasn't|didn't|yesterday|earlier|previous|previously) | (?:attached|enclosed) (?:to|by|with|in|at|on|firmly|directly|emotionally|much|great|little|importance|weight) (?!this (?:e-?mail|message|mail|letter))(?!the (?:e-?mail|message|mail))| (?:you|he|she|they|you've|you have|they've|your|his|her|their) (?:have |also |had )?(?:attach|attached|attachment|attachments|enclosed) | (?:strings|conditions|garage|terrace|bathroom) attached | if .* attached | when .* attached | last (?:week|month|time|mail|email|message) /,
}
