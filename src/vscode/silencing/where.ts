/**
 * Where a finding is silent: in its sentence, the rule in this message, in all or in the workspace, its words in all
 * messages or in the workspace; or it was wrong, and a report is wanted.
 */
export const wheres = [
  'sentence',
  'message',
  'everywhere',
  'workspace',
  'phrase',
  'phraseInWorkspace',
  'wrong',
] as const
export type Where = (typeof wheres)[number]
