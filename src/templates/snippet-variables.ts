/** The variables of VS Code's snippets that tell the time or are left to chance: they read nothing of a person's. */
export const harmlessVariables: readonly string[] = [
  'CURRENT_YEAR',
  'CURRENT_YEAR_SHORT',
  'CURRENT_MONTH',
  'CURRENT_MONTH_NAME',
  'CURRENT_MONTH_NAME_SHORT',
  'CURRENT_DATE',
  'CURRENT_DAY_NAME',
  'CURRENT_DAY_NAME_SHORT',
  'CURRENT_HOUR',
  'CURRENT_MINUTE',
  'CURRENT_SECOND',
  'CURRENT_MILLISECOND',
  'CURRENT_SECONDS_UNIX',
  'CURRENT_MILLISECONDS_UNIX',
  'CURRENT_TIMEZONE_OFFSET',
  'CURRENT_TIMEZONE_NAME',
  'RANDOM',
  'RANDOM_HEX',
]

/**
 * The other variables that VS Code knows: what is on the clipboard, selected, open, or named on this machine. Allowed
 * only where the person trusts the workspace that the template comes from.
 */
export const readingVariables: readonly string[] = [
  'CLIPBOARD',
  'SELECTION',
  'TM_SELECTED_TEXT',
  'TM_CURRENT_LINE',
  'TM_CURRENT_WORD',
  'TM_LINE_INDEX',
  'TM_LINE_NUMBER',
  'TM_FILENAME',
  'TM_FILENAME_BASE',
  'TM_DIRECTORY',
  'TM_DIRECTORY_BASE',
  'TM_FILEPATH',
  'RELATIVE_FILEPATH',
  'WORKSPACE_NAME',
  'WORKSPACE_FOLDER',
  'CURSOR_INDEX',
  'CURSOR_NUMBER',
  'BLOCK_COMMENT_START',
  'BLOCK_COMMENT_END',
  'LINE_COMMENT',
  'UUID',
]
