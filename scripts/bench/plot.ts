import type { TimesBySize } from './speed.ts'
export const plotOf = (_speed: TimesBySize): string => ''
