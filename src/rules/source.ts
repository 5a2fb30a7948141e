/** The author and the title of a source, without what it says of the fault: that follows a colon, in English. */
export const workOf = (source: string): string => source.replace(/:\s.*$/u, '').replace(/ \((?!\d{4}\))[^)]*\)/gu, '')

/** Whether a claim rests on no published work. */
export const isOwnResearch = (source: string): boolean =>
  /project['’]s own research|^Editors’ choice of this project/u.test(source)
