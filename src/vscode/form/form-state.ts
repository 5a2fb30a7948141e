import type * as vscode from 'vscode'
import type { Sender } from '../../checker/settings.ts'
import type { Known } from '../../templates/draft.ts'
import type { Day } from '../../text/day.ts'
import type { Language } from '../../text/language.ts'
import type { Range } from '../../text/range.ts'
import type { Shown } from './form-input.ts'
import { FormPreview } from './form-preview.ts'
import type { KeptForm, UnfinishedForm } from './unfinished-forms.ts'
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
  /** Where its answers are kept while it is open. */
  readonly kept: KeptForm
  /** An earlier form whose answers it begins with. */
  readonly resumed?: UnfinishedForm | undefined
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
  /** The step that is shown, counted from 0. */
  #step = 0

  /** @param choices the templates that it may offer */
  constructor(options: FormOptions, choices: readonly TemplateChoice[]) {
    const { language, likely, template, sender, resumed } = options
    const named = choices.filter((choice) => choice.kind === template)
    this.#choices = named.length > 0 ? named : choices
    this.options = options
    this.language = language ?? likely
    this.known = { sender: sender.name, senderGender: sender.gender }
    if (resumed) this.#resume(resumed)
  }

  #resume({ language, template, without, known, step }: UnfinishedForm): void {
    this.language = language
    this.choice = this.offered.find((choice) => keyOf(choice) === template.key)
    if (!this.choice) return
    this.without = new Set(without)
    this.known = { ...known, ...this.known, senderGender: this.known.senderGender ?? known.senderGender }
    this.#step = step
  }

  get step(): number {
    return this.#step
  }

  /** Shows another step: what was told until then is kept. */
  goTo(step: number): void {
    this.#step = step
    this.#keep()
  }

  #keep(): void {
    const { choice, language, known } = this
    this.options.kept.keep(
      choice && {
        language,
        template: { key: keyOf(choice), title: choice.title },
        without: [...this.without],
        known,
        step: this.#step,
      },
    )
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
    this.#keep()
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

/** By what a template is known again. */
const keyOf = ({ kind, language, address, title }: TemplateChoice): string =>
  JSON.stringify([kind, language, address, title])
