import * as vscode from 'vscode'
import type { Kind } from '../../kinds/kinds.ts'
import { dayOf } from '../../text/day.ts'
import { languages } from '../../text/language.ts'
import type { DocumentSettings } from '../settings/document-settings.ts'
import { errorPlace } from '../interface/error-place.ts'
import type { FilledForm } from './form-state.ts'
import { likelyLanguage } from '../message/likely-language.ts'
import { isWritable, mayBeMessage } from '../message/message-documents.ts'
import { insertMessage } from '../message/insert-message.ts'
import { openDraft } from '../message/open-draft.ts'
import type { MessageOrigins } from '../message/message-origins.ts'
import { tellWalkthrough } from '../onboarding/walkthrough-progress.ts'
import type { TeamTemplateProblems } from '../team-templates/team-template-problems.ts'
import { type TeamTemplateChoice, teamTemplates } from '../team-templates/team-templates.ts'
import { type KeptForm, type UnfinishedForm, UnfinishedForms } from './unfinished-forms.ts'

/** What a keybinding's `args` may say beforehand, so that it is not asked. */
interface Chosen {
  readonly language?: unknown
  /** The template's id, such as `apology/fixable`. */
  readonly template?: unknown
}

/** A command that writes a message from a template. */
interface MessageCommand {
  readonly title: string
  /** The kind of the templates that it offers; all where absent. */
  readonly kind?: Kind
  /** Whether it asks for what the template needs; else only for the template. */
  readonly isComplete: boolean
  /** Whether the message may go into a document, where the cursor is. */
  readonly fits: (document: vscode.TextDocument) => boolean
}

interface Dependencies {
  /** The workspace's memory on this machine. */
  readonly memory: vscode.Memento
  readonly settings: DocumentSettings
  readonly origins: MessageOrigins
  readonly log: vscode.LogOutputChannel
  readonly teamProblems: TeamTemplateProblems
}

/**
 * *New Message…*: a form that asks for what the message needs. *Insert Apology…*, *Insert Decline…*, *Insert Notice…*:
 * language, then template. What stays open are tab stops.
 */
export function registerMessageCommands({
  memory,
  settings,
  origins,
  log,
  teamProblems,
}: Dependencies): vscode.Disposable {
  const unfinished = new UnfinishedForms(memory)
  const register = (name: string, about: () => MessageCommand): vscode.Disposable =>
    vscode.commands.registerCommand(name, async (chosen?: Chosen): Promise<void> => {
      try {
        const kept = unfinished.open([name, chosen?.language, chosen?.template].filter(Boolean).join(' '))
        await writeMessage(about(), chosen, kept, { settings, origins, teamProblems })
      } catch (error) {
        log.error(`${name} failed ${errorPlace(error)}`)
        void vscode.window.showErrorMessage(
          vscode.l10n.t('Sorry, the message could not be written. See the log for details.'),
        )
      }
    })
  const insert = (kind: Kind, title: string): MessageCommand => ({ title, kind, isComplete: false, fits: isWritable })
  return vscode.Disposable.from(
    register('tactful.newMessage', () => ({
      title: vscode.l10n.t('New Message'),
      isComplete: true,
      fits: (document) => mayBeMessage(document) && isEmpty(document),
    })),
    register('tactful.insertApology', () => insert('apology', vscode.l10n.t('Insert Apology'))),
    register('tactful.insertDecline', () => insert('decline', vscode.l10n.t('Insert Decline'))),
    register('tactful.insertNotice', () => insert('notice', vscode.l10n.t('Insert Notice'))),
  )
}

async function writeMessage(
  command: MessageCommand,
  chosen: Chosen | undefined,
  kept: KeptForm,
  { settings, origins, teamProblems }: Omit<Dependencies, 'log' | 'memory'>,
): Promise<void> {
  const before = vscode.window.activeTextEditor
  const resumed = await toResume(command, kept)
  if (resumed === 'closed') return
  const own = await settings.of(before?.document)
  const { fillForm } = await import('./message-form.ts')
  const team = await ownTemplates(command, teamProblems)
  const filled = await fillForm(
    {
      title: command.title,
      language: languages.find((language) => language === chosen?.language),
      likely: await likelyLanguage(before?.document, own),
      template: chosen?.template,
      isComplete: command.isComplete,
      subject: !before || !command.fits(before.document) || isEmpty(before.document),
      sender: own.sender,
      today: dayOf(new Date()),
      team,
      kept,
      resumed,
    },
    command.kind,
  )
  if (!filled) {
    kept.keep(undefined)
    return
  }
  const fits = before && !before.document.isClosed && command.fits(before.document)
  const editor = fits ? await vscode.window.showTextDocument(before.document, before.viewColumn) : await openDraft()
  if (await insert(editor, filled, origins)) kept.keep(undefined)
}

/** What an earlier form was told, if the person wants to go on with it. */
async function toResume(
  { title }: MessageCommand,
  { earlier }: KeptForm,
): Promise<UnfinishedForm | 'closed' | undefined> {
  if (!earlier) return undefined
  const { askToContinue } = await import('./ask-to-continue.ts')
  const goesOn = await askToContinue(title, earlier)
  if (goesOn === undefined) return 'closed'
  return goesOn ? earlier : undefined
}

/** The workspace's own templates, for a command that offers all; what cannot be used in their files is told. */
async function ownTemplates(
  { kind }: MessageCommand,
  problems: TeamTemplateProblems,
): Promise<readonly TeamTemplateChoice[]> {
  if (kind) return []
  const found = await teamTemplates(vscode.workspace.isTrusted)
  void problems.tell(found.problems, false)
  return found.choices
}

/**
 * Puts a message where the cursor is. One that was empty is of the template's kind from now on.
 * @returns whether it was written
 */
async function insert(
  editor: vscode.TextEditor,
  { choice, filling }: FilledForm,
  origins: MessageOrigins,
): Promise<boolean> {
  const { document } = editor
  const subject = isEmpty(document)
  if (subject) {
    const { language, kind } = choice
    await origins.remember(document, { language, kind, recipient: filling.known.recipient })
  }
  const { snippet } = choice.render({ ...filling, subject })
  const isWritten = await insertMessage(editor, snippet)
  if (isWritten) tellWalkthrough('inserted')
  return isWritten
}

const isEmpty = (document: vscode.TextDocument): boolean => document.getText().trim() === ''
