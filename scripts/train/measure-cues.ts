// Says how good the cues of a language are: `npm run cues -- en [kind/part]`. For each part the share of the sentences
// with a cue that say it, and the share of the messages which hold it that have a cue. With a part named, it lists the
// phrases with their counts, the sentences where a cue is wrong, and some that no cue finds.
import { CueFinder } from '../../src/kinds/cue-finder.ts'
import { loadCues, partsOfCue } from '../../src/kinds/cues.ts'
import { kindNames, partsOf } from '../../src/kinds/kinds.ts'
import { type Language, languages } from '../../src/text/language.ts'
import { readParts } from './corpus.ts'
import { type TrainingRow, trainingRows } from './rows.ts'
import { kindOf, lies } from './structure-rows.ts'

const [language = 'en', chosen] = process.argv.slice(2)
const known = languages.find((name) => name === language) ?? ('en' satisfies Language)
const cues = await loadCues(known)
const all = new CueFinder(cues)
const messages = trainingRows(
  readParts('corpus').filter(({ name }) => name.startsWith(known)),
  known,
).filter(([row]) => row?.message.places)

const says = ({ message, sentence }: TrainingRow, part: string): boolean =>
  (message.places ?? []).some((place) => place.part === part && lies(place, sentence))

const share = (part: number, whole: number): string =>
  `${String(whole === 0 ? 0 : Math.round((100 * part) / whole)).padStart(3)} % (${part}/${whole})`.padEnd(18)

for (const kind of kindNames) {
  const own = messages.filter(([row]) => row && kindOf(row.message) === kind)
  for (const { id: part } of partsOf(kind)) {
    const id = `${kind}/${part}`
    if (chosen !== undefined && chosen !== id) continue
    const found = own.flat().filter(({ sentence }) => all.partsIn(sentence).has(id))
    const right = found.filter((row) => says(row, part))
    const holding = own.filter((message) => message[0]?.message.parts[part])
    const reached = holding.filter((message) => message.some((row) => right.includes(row)))
    console.log(
      `${id.padEnd(32)} right ${share(right.length, found.length)} found ${share(reached.length, holding.length)}`,
    )
    if (chosen === undefined) continue
    const ownCues = Object.entries(cues.wordings).filter(([name]) => partsOfCue(name).includes(id))
    for (const phrase of ownCues.flatMap(([, { frames }]) => frames.flatMap(({ phrases }) => phrases))) {
      const finder = new CueFinder({
        ...cues,
        table: undefined,
        wordings: { [id]: { frames: [{ phrases: [phrase] }] } },
      })
      const hits = own.flat().filter(({ sentence }) => finder.partsIn(sentence).size > 0)
      console.log(`  ${share(hits.filter((row) => says(row, part)).length, hits.length)} ${phrase}`)
    }
    const text = ({ message, sentence }: TrainingRow): string =>
      `  ${message.id} ${message.text.slice(sentence.start, sentence.end).replace(/\s+/g, ' ')}`
    console.log(
      `wrong:\n${found
        .filter((row) => !says(row, part))
        .map(text)
        .join('\n')}`,
    )
    const missed = own.flat().filter((row) => says(row, part) && !found.includes(row))
    console.log(`missed:\n${missed.slice(0, 120).map(text).join('\n')}`)
  }
}
