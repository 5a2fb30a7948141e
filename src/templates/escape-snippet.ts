/** A text as it is written in snippet syntax, so that nothing in it is a tab stop or a variable. */
export const escapeSnippet = (text: string): string => text.replace(/[$}\\]/gu, '\\$&')
