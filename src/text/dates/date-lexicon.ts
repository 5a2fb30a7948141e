import { functionWords } from '../function-words.ts'
import type { Language } from '../language.ts'
import { PhraseClasses } from '../phrases/parse-phrase.ts'
import { PhraseList } from '../phrases/phrase-list.ts'
import { foldWord } from '../tokens.ts'
import type { DateWords, RelativeMeaning, Unit } from './date-words.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { ru } from './ru.ts'

/** A language's words for dates, made ready to be looked up. */
export interface DateLexicon {
  /** The forms of each weekday from Sunday on, in full and abbreviated, as the data list them. */
  readonly weekdays: readonly (readonly string[])[]
  readonly shortWeekdays: readonly (readonly string[])[]
  /** 1 to 12. */
  readonly monthOf: ReadonlyMap<string, number>
  /** 0 for Sunday to 6 for Saturday, by full names in all cases. */
  readonly weekdayOf: ReadonlyMap<string, number>
  readonly shortWeekdayOf: ReadonlyMap<string, number>
  readonly numberOf: ReadonlyMap<string, number>
  readonly unitOf: ReadonlyMap<string, Unit>
  readonly alsoWords: ReadonlySet<string>
  readonly of: ReadonlySet<string>
  readonly beforeDay: ReadonlySet<string>
  readonly ordinals: ReadonlySet<string>
  readonly first: ReadonlySet<string>
  readonly afterYear: ReadonlySet<string>
  readonly beforeNumeric: ReadonlySet<string>
  readonly numericMarks: string
  readonly everyDay: ReadonlySet<string>
  readonly notWeekdayBefore: ReadonlySet<string>
  readonly between: readonly [string, string]
  readonly to: PhraseList<true>
  readonly monthAlone: PhraseList<true>
  readonly dayAlone: PhraseList<true>
  readonly relative: PhraseList<RelativeMeaning>
  /** The relative expressions that forms take, those of messages among them. */
  readonly typed: PhraseList<RelativeMeaning>
  /** Every date of a message holds one of these. */
  readonly signs: ReadonlySet<string>
  /** Every date that is not one of the phrases here begins with one of these. */
  readonly dated: ReadonlySet<string>
  /** Every phrase here holds one of these, with at most so many tokens before it. */
  readonly phraseSigns: ReadonlySet<string>
  readonly reach: number
  /** Every date begins with one of these. */
  readonly beginnings: ReadonlySet<string>
}

const lexicons = new Map<Language, DateLexicon>()
const words: Readonly<Record<Language, DateWords>> = { en, es, ru }

/** The words for dates of a language. */
export function dateLexicon(language: Language): DateLexicon {
  const known = lexicons.get(language) ?? readLexicon(words[language], functionWords[language])
  lexicons.set(language, known)
  return known
}

function readLexicon(of: DateWords, common: ReadonlySet<string>): DateLexicon {
  const classes = new PhraseClasses({
    month: of.months.flatMap(split),
    weekday: of.weekdays.flatMap(split),
    short: of.shortWeekdays.flatMap(split),
    number: ['#', ...Object.values(of.numbers).flatMap(split)],
    unit: Object.values(of.units).flatMap(split),
  })
  const phrases = (sources: readonly string[]): PhraseList<true> =>
    new PhraseList(
      sources.map((source) => [source, true] as const),
      classes,
      common,
    )
  const monthOf = numbered(of.months, 1)
  const weekdayOf = numbered(of.weekdays, 0)
  const shortWeekdayOf = numbered(of.shortWeekdays, 0)
  const first = wordsOf(of.first)
  const [monthAlone, dayAlone] = [phrases(of.monthAlone), phrases(of.dayAlone)]
  const relative = new PhraseList(of.relative, classes, common)
  const typed = new PhraseList([...of.relative, ...of.typed], classes, common)
  const dated = new Set(['#', ...monthOf.keys(), ...weekdayOf.keys(), ...shortWeekdayOf.keys(), ...first])
  const lists = [monthAlone, dayAlone, relative]
  const phraseSigns = union(lists.map((list) => list.signs))
  return {
    weekdays: of.weekdays.map((forms) => forms.split(' ')),
    shortWeekdays: of.shortWeekdays.map((forms) => forms.split(' ')),
    monthOf,
    weekdayOf,
    shortWeekdayOf,
    numberOf: new Map(
      Object.entries(of.numbers).flatMap(([number, said]) =>
        split(said).map((form) => [form, Number(number)] as const),
      ),
    ),
    unitOf: new Map(
      (['day', 'week', 'month', 'year'] as const).flatMap((unit) =>
        split(of.units[unit]).map((form) => [form, unit] as const),
      ),
    ),
    alsoWords: wordsOf(of.alsoWords),
    of: wordsOf(of.of),
    beforeDay: wordsOf(of.beforeDay),
    ordinals: wordsOf(of.ordinals),
    first,
    afterYear: wordsOf(of.afterYear),
    beforeNumeric: wordsOf(of.beforeNumeric),
    numericMarks: of.numericMarks,
    everyDay: wordsOf(of.everyDay),
    notWeekdayBefore: wordsOf(of.notWeekdayBefore),
    between: of.between,
    to: phrases([of.to]),
    monthAlone,
    dayAlone,
    relative,
    typed,
    signs: union([dated, phraseSigns]),
    dated,
    phraseSigns,
    reach: Math.max(...lists.map((list) => list.reach)),
    beginnings: union([dated, ...[...lists, typed].map((list) => list.beginnings)]),
  }
}

const split = (list: string): string[] => (list === '' ? [] : list.split(' ').map(foldWord))

const wordsOf = (list: string): ReadonlySet<string> => new Set(split(list))

const union = (lists: readonly Iterable<string>[]): ReadonlySet<string> => new Set(lists.flatMap((list) => [...list]))

const numbered = (lists: readonly string[], from: number): Map<string, number> =>
  new Map(lists.flatMap((list, place) => split(list).map((form) => [form, place + from] as const)))
