/** What sort of error something is: more of it could quote what was checked. */
export const errorName = (error: unknown): string => (error instanceof Error ? error.name : 'unknown')
