import type * as vscode from 'vscode'
import type { Known } from '../../templates/draft.ts'
import type { Language } from '../../text/language.ts'

/** What a form was told before it was finished. */
export interface UnfinishedForm {
  readonly language: Language
  /** The template: its key and its name. */
  readonly template: { readonly key: string; readonly title: string }
  readonly without: readonly number[]
  readonly known: Known
  /** The step that was shown, counted from 0. */
  readonly step: number
}

/** A form while it is open, in the memory of this machine. */
export interface KeptForm {
  /** What an earlier one was told that nobody finished and nobody closed: its window or the extension host was gone. */
  readonly earlier: UnfinishedForm | undefined
  /** Keeps what the form was told so far; without that it is forgotten: it was told nothing, was finished or was closed. */
  keep(form: UnfinishedForm | undefined): void
}

const stored = 'unfinishedForms'

type Stored = Readonly<Record<string, UnfinishedForm>>

/**
 * Forms that are open, so that no answer is lost when the extension host ends. What they were told is as confidential as a
 * message: it stays in the workspace's memory on this machine, and goes when the form does.
 */
export class UnfinishedForms {
  readonly #memory: vscode.Memento
  /** The form that was opened last, by its name: another one of this name was closed by it. */
  readonly #newest = new Map<string, symbol>()

  constructor(memory: vscode.Memento) {
    this.#memory = memory
  }

  /** @param name of the form: its command, and what was said to it beforehand */
  open(name: string): KeptForm {
    const own = Symbol(name)
    this.#newest.set(name, own)
    return {
      earlier: this.#stored[name],
      keep: (form) => {
        if (this.#newest.get(name) === own) this.#store(name, form)
      },
    }
  }

  #store(name: string, form: UnfinishedForm | undefined): void {
    const others = Object.entries(this.#stored).filter(([other]) => other !== name)
    const kept = form ? [...others, [name, form] as const] : others
    const value = kept.length > 0 ? Object.fromEntries(kept) : undefined
    // Memory that fails costs what it would have kept, and not the form.
    void this.#memory.update(stored, value).then(undefined, () => undefined)
  }

  get #stored(): Stored {
    return this.#memory.get(stored) ?? {}
  }
}
