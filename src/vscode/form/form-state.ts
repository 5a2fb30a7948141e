import type * as vscode from 'vscode'
import type { Sender } from '../../checker/settings.ts'
import type { Known } from '../../templates/draft.ts'
import type { Day } from '../../text/day.ts'
import type { Language } from '../../text/language.ts'
import type { Range } from '../../text/range.ts'
import type { Shown } from './form-input.ts'
import { FormPreview } from './form-preview.ts'
import type { TeamTemplateChoice } from '../team-templates/team-templates.ts'
import type { Filling, TemplateChoice } from './template-choices.ts'

/** What a form is for, and what it need not ask. */
export interface FormOptions {
  readonly title: string
  /** The language, where it is known; else `likely` is offered first. */
  readonly language?: Language | undefined
  readonly likely: Language
  /** The id of the template, where it is known. */
  readonly template?: unknown
  /** Whether it asks for more than the template. */
  readonly isComplete: boolean
  /** Whether the preview shows a subject line. */
  readonly subject: boolean
  readonly sender: Sender
  readonly today: Day
  /** The workspace's own templates. */
  readonly team: readonly TeamTemplateChoice[]
}

/** What a form was told. */
export interface FilledForm {
  readonly choice: TemplateChoice
  readonly filling: Omit<Filling, 'subject'>
}

/** Answers that are considered and not given yet: what the preview shows in place of those that were given. */
export interface Considered {
  readonly choice?: TemplateChoice
  readonly known?: Known
  readonly without?: ReadonlySet<number>
}

/** The answers that a form has, with the preview of the message that they make. */
export class FormState implements Shown {
  readonly options: FormOptions
  readonly #choices: readonly TemplateChoice[]
  readonly #preview = new FormPreview()
  shown?: vscode.QuickInput
  language: Language
  choice: TemplateChoice | undefined
  /** The sections that are left out, by their place. */
  without: ReadonlySet<number> = new Set()
  known: Known

  /** @param choices the templates that it may offer */
  constructor(options: FormOptions, choices: readonly TemplateChoice[]) {
    const { language, likely, template, sender } = options
    const named = choices.filter((choice) => choice.kind === template)
    this.#choices = named.length > 0 ? named : choices
    this.options = options
    this.language = language ?? likely
    this.known = { sender: sender.name, senderGender: sender.gender }
  }

  /** The templates to choose from. */
  get offered(): readonly TemplateChoice[] {
    return this.#choices.filter(({ language }) => language === this.language)
  }

  get filling(): Omit<Filling, 'subject'> {
    const { sender, today } = this.options
    return { known: this.known, without: this.without, signOff: sender.signOff?.[this.language], today }
  }

  /** Takes a template. Another one has other points and other parts; who writes to whom stays. */
  choose(choice: TemplateChoice | undefined): void {
    if (choice === this.choice) return
    this.choice = choice
    this.without = new Set()
    this.know({ values: {} })
  }

  /** Takes answers over; those that are `undefined` are open again. */
  know(known: Known): void {
    this.known = { ...this.known, ...known }
  }

  /** Shows the message as it would be, and where it has a point. */
  show(considered: Considered = {}, point?: number): { readonly text: string; readonly place: Range | undefined } {
    const { choice = this.choice, known, without = this.without } = considered
    const { subject } = this.options
    const rendered = choice?.render({ ...this.filling, known: { ...this.known, ...known }, without, subject })
    const place = point === undefined ? undefined : rendered?.placeOf?.(point)
    if (rendered) this.#preview.show(rendered.text, place)
    return { text: rendered?.text ?? '', place }
  }

  /** Takes the form and its preview from the screen. */
  async close(): Promise<void> {
    this.shown?.hide()
    await this.#preview.close()
  }
}
