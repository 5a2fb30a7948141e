import { cpus, loadavg, totalmem } from 'node:os'

/** The machine, the day, and how busy the machine was at the start, in a line. */
export function machine(): string {
  const [cpu] = cpus()
  const day = new Date().toISOString().slice(0, 10)
  const memory = Math.round(totalmem() / 2 ** 30)
  const load = loadavg().map((value) => value.toFixed(1))
  return [
    `${cpu?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores, ${memory} GiB`,
    `${process.platform} ${process.arch}, Node ${process.version}`,
    day,
    `load ${load.join(' ')} over 1, 5 and 15 minutes at the start`,
  ].join('; ')
}
