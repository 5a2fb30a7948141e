import { isOpenForm, OpenWords } from './open-words.ts'
import { FormTable, type TriggerTable } from './trigger-table.ts'
import { type Group, type KnownForm, type Meeting, meetingOf } from './waiting-phrases.ts'

/** What a form gets more of while phrases are added. */
interface GrowingForm<Value> extends KnownForm<Value> {
  readonly waiting: Group<Value>[]
  readonly companions: number[]
}

/** So many forms that no phrase names are remembered; a longer one is not, for it may hold on to its whole text. */
const mostOthers = 10_000
const longestOther = 12

/** What phrases know of the forms of a text. */
export class KnownForms<Value> {
  /** The forms of phrases that were added, with what a table knows of them. */
  readonly #added = new Map<string, GrowingForm<Value>>()
  readonly #table: FormTable | undefined
  readonly #groupOf: (number: string) => Group<Value>
  #open: OpenWords | undefined
  /** By the form of a token; null for one of which nothing is known. */
  readonly #meetings = new Map<string, Meeting<Value> | null>()
  /** By the open words that forms are which no phrase names. */
  readonly #ofOpenWords = new Map<string, Meeting<Value>>()
  #others: string[] = []

  /** @param groupOf the group with a number of the table */
  constructor(table?: TriggerTable, groupOf: (number: string) => Group<Value> = () => []) {
    this.#table = table && new FormTable(table)
    this.#groupOf = groupOf
  }

  /** The forms of phrases that were added. */
  get added(): ReadonlyMap<string, KnownForm<Value>> {
    return this.#added
  }

  /** What is known of a form, to be added to. */
  grow(form: string): GrowingForm<Value> {
    this.#meetings.clear()
    this.#ofOpenWords.clear()
    this.#others = []
    this.#open = undefined
    const known = this.#known(form) ?? { waiting: [], companions: [], beginnings: [] }
    this.#added.set(form, known)
    return known
  }

  /** What is known of a token by its form; null where no phrase asks for it. */
  meet(form: string): Meeting<Value> | null {
    const met = this.#meetings.get(form)
    return met === undefined ? this.#meetFirst(form) : met
  }

  #meetFirst(form: string): Meeting<Value> | null {
    this.#open ??= new OpenWords([...(this.#table?.openForms ?? []), ...[...this.#added.keys()].filter(isOpenForm)])
    const own = this.#known(form)
    const open = this.#open.of(form)
    if (own) {
      const meeting = meetingOf([own, ...this.#allKnown(open)])
      this.#meetings.set(form, meeting)
      return meeting
    }
    const meeting = this.#meetOpen(open)
    if (form.length <= longestOther) this.#rememberOther(form, meeting)
    return meeting
  }

  #meetOpen(open: readonly string[]): Meeting<Value> | null {
    const key = open.join(' ')
    let meeting = this.#ofOpenWords.get(key)
    if (meeting) return meeting
    const [first, ...others] = this.#allKnown(open)
    if (!first) return null
    this.#ofOpenWords.set(key, (meeting = meetingOf([first, ...others])))
    return meeting
  }

  #rememberOther(form: string, meeting: Meeting<Value> | null): void {
    if (this.#others.length === mostOthers) {
      for (const other of this.#others) this.#meetings.delete(other)
      this.#others = []
    }
    this.#others.push(form)
    this.#meetings.set(form, meeting)
  }

  #allKnown(forms: readonly string[]): KnownForm<Value>[] {
    return forms.length === 0 ? [] : forms.flatMap((form) => this.#known(form) ?? [])
  }

  #known(form: string): GrowingForm<Value> | undefined {
    const added = this.#added.get(form)
    const list = added ? undefined : this.#table?.listOf(form)
    if (list === undefined) return added
    const [groups, companions, beginnings] = list.split(';')
    return {
      waiting: groups ? groups.split(' ').map(this.#groupOf) : [],
      companions: companions ? companions.split(' ').map(Number) : [],
      beginnings: beginnings ? beginnings.split(' ') : [],
    }
  }
}
