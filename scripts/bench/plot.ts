import { type Engine, floor, ours, peers } from './engines.ts'
import type { TimesBySize } from './speed.ts'
import { wholeNumber } from './units.ts'

/** The colour of a line, in the light and in the dark, and whether it is one of ours. */
interface Ink {
  readonly light: string
  readonly dark: string
  readonly isOurs?: boolean
}

/** Ours are drawn last, over the others. */
const inks = new Map<Engine, Ink>([
  [floor, { light: '#8a8f98', dark: '#8b949e' }],
  [peers.alex, { light: '#c2410c', dark: '#fb923c' }],
  [peers.writeGood, { light: '#a16207', dark: '#facc15' }],
  [peers.textlint, { light: '#7e22ce', dark: '#c084fc' }],
  [peers.equality, { light: '#be185d', dark: '#f472b6' }],
  [peers.cspell, { light: '#1d4ed8', dark: '#60a5fa' }],
  [peers.harper, { light: '#4b5563', dark: '#cbd5e1' }],
  [ours.wholeCheck, { light: '#07464a', dark: '#9be8e0', isOurs: true }],
  [ours.whileTyping, { light: '#0e6a70', dark: '#2bb3ad', isOurs: true }],
  [ours.rules, { light: '#0b8f88', dark: '#4fd1c5', isOurs: true }],
])

const width = 920
const height = 560
/** The sides of the field in which lines are drawn; what is to the right of it is for their names. */
const field = { left: 104, right: 690, top: 84, bottom: 488 }

/** Where the points of the longest texts stand. */
const endOfLines = field.right - 16

/** A point of a line, in the drawing. */
interface Point {
  readonly x: number
  readonly y: number
}

/** A checker with the points of its line. */
interface Line {
  readonly engine: Engine
  readonly ink: Ink
  readonly points: readonly Point[]
}

/** A drawing of how long checkers take for whole texts, as SVG, with both axes logarithmic. */
export function plotOf(bySize: TimesBySize): string {
  const sizes = [...bySize.keys()]
  const decades = decadesOver(
    [...bySize.values()].flatMap((times) => [...times].flatMap(([engine, ms]) => (inks.has(engine) ? [ms] : []))),
  )
  const xOf = scale([Math.min(...sizes), Math.max(...sizes)], [field.left + 16, endOfLines])
  const yOf = scale([decades[0] ?? 1, decades.at(-1) ?? 10], [field.bottom, field.top])
  const lines = [...inks].flatMap(([engine, ink]): Line[] => {
    const points = [...bySize].flatMap(([words, times]) => {
      const ms = times.get(engine)
      return ms === undefined ? [] : [{ x: xOf(words), y: yOf(ms) }]
    })
    return points.length > 0 ? [{ engine, ink, points }] : []
  })
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title about">`,
    ...heading,
    style(lines),
    `<rect class="card" x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="10"/>`,
    ...captions,
    ...decades.map((ms) => gridLine(yOf(ms), ms < 1_000 ? `${ms} ms` : `${ms / 1_000} s`)),
    ...sizes.map((words) => tick(xOf(words), wholeNumber(words))),
    ...lines.map(drawn),
    ...names(lines),
    '</svg>\n',
  ].join('\n')
}

const heading = [
  '<title id="title">How long checkers take for a whole text</title>',
  '<desc id="about">Lines of milliseconds over the number of words, both logarithmic; the tables of the page have the numbers.</desc>',
]

/** What the drawing shows, and what its axes do. */
const captions = [
  '<text class="title" x="24" y="36">How long a whole text takes, another one at each call</text>',
  '<text class="soft" x="24" y="58">English client mail, warm; lower is faster, and each line of the grid is ten times the one below</text>',
  `<text class="axis" x="${(field.left + field.right) / 2}" y="${height - 22}" text-anchor="middle">words in the text</text>`,
  `<text class="axis" transform="translate(34 ${(field.top + field.bottom) / 2}) rotate(-90)" text-anchor="middle">time</text>`,
]

/** The powers of ten around some numbers. */
function decadesOver(numbers: readonly number[]): readonly number[] {
  const first = Math.floor(Math.log10(Math.min(...numbers)))
  const last = Math.ceil(Math.log10(Math.max(...numbers)))
  return Array.from({ length: last - first + 1 }, (_, step) => Number((10 ** (first + step)).toPrecision(1)))
}

/** A logarithmic scale from a range of numbers to one of the drawing. */
const scale =
  ([low, high]: readonly [number, number], [from, to]: readonly [number, number]) =>
  (value: number): number =>
    from + ((to - from) * Math.log(value / low)) / Math.log(high / low)

const round = (value: number): number => Math.round(value * 10) / 10

const inkOf = ({ engine }: Line): string => `ink-${engine.name.replace(/[^a-z]+/gi, '-').toLowerCase()}`

function style(lines: readonly Line[]): string {
  const colours = (side: 'light' | 'dark'): string =>
    lines.map((line) => `.${inkOf(line)} { --ink: ${line.ink[side]} }`).join(' ')
  return `<style>
  svg { --card: #ffffff; --edge: #d0d7de; --text: #1f2328; --soft: #59636e; --grid: #e6eaef; font: 13px system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', sans-serif }
  ${colours('light')}
  @media (prefers-color-scheme: dark) {
    svg { --card: #0d1117; --edge: #30363d; --text: #e6edf3; --soft: #9198a1; --grid: #21262d }
    ${colours('dark')}
  }
  .card { fill: var(--card); stroke: var(--edge) } .grid { stroke: var(--grid) }
  .title { fill: var(--text); font-size: 17px; font-weight: 600 } .axis { fill: var(--text) } .soft { fill: var(--soft) }
  .line { fill: none; stroke: var(--ink); stroke-width: 1.8; stroke-linejoin: round } .dot, .name { fill: var(--ink) }
  .ours .line { stroke-width: 3.2 } .ours .name { font-weight: 600 } .floor .line { stroke-dasharray: 5 4 }
  .leader { stroke: var(--ink); opacity: 0.45 }
</style>`
}

const gridLine = (y: number, label: string): string =>
  `<line class="grid" x1="${field.left}" x2="${field.right}" y1="${round(y)}" y2="${round(y)}"/>` +
  `<text class="soft" x="${field.left - 10}" y="${round(y) + 4}" text-anchor="end">${label}</text>`

const tick = (x: number, label: string): string =>
  `<text class="soft" x="${round(x)}" y="${field.bottom + 22}" text-anchor="middle">${label}</text>`

const groupOf = (line: Line): string =>
  [inkOf(line), line.ink.isOurs ? 'ours' : '', line.engine === floor ? 'floor' : ''].filter(Boolean).join(' ')

function drawn(line: Line): string {
  const points = line.points.map(({ x, y }) => `${round(x)},${round(y)}`).join(' ')
  const dots = line.points.map(
    ({ x, y }) => `<circle class="dot" cx="${round(x)}" cy="${round(y)}" r="${line.ink.isOurs ? 4 : 3}"/>`,
  )
  return `<g class="${groupOf(line)}"><polyline class="line" points="${points}"/>${dots.join('')}</g>`
}

/** The names of lines beside their ends, moved apart where they would lie upon each other. */
function names(lines: readonly Line[]): readonly string[] {
  const gap = 19
  const ends = lines
    .filter(reachesEnd)
    .flatMap((line) => line.points.slice(-1).map((end) => ({ line, end })))
    .sort((a, b) => a.end.y - b.end.y)
  const places: number[] = []
  for (const { end } of ends) places.push(Math.max(end.y, (places.at(-1) ?? -Infinity) + gap))
  // Upwards again, from the lowest that has room.
  for (let place = places.length - 1, limit = field.bottom + 4; place >= 0; place--, limit -= gap) {
    places[place] = Math.min(places[place] ?? limit, limit)
  }
  const short = lines.flatMap((line) => (reachesEnd(line) ? [] : [nameAtEnd(line)]))
  const long = ends.map(({ line, end }, place) => {
    const y = round(places[place] ?? end.y)
    const x = field.right + 14
    return (
      `<g class="${groupOf(line)}"><line class="leader" x1="${round(end.x) + 6}" y1="${round(end.y)}" x2="${x - 4}" y2="${y}"/>` +
      `<text class="name" x="${x}" y="${y + 4}">${line.engine.name}</text></g>`
    )
  })
  return [...short, ...long]
}

const reachesEnd = ({ points }: Line): boolean => (points.at(-1)?.x ?? 0) >= endOfLines

/** The name of a line that ends early, beside its last point. */
function nameAtEnd(line: Line): string {
  const { x = 0, y = 0 } = line.points.at(-1) ?? {}
  const name = `${line.engine.name} (longer texts left out)`
  return `<g class="${groupOf(line)}"><text class="name" x="${round(x) + 4}" y="${round(y) - 12}" text-anchor="end">${name}</text></g>`
}
