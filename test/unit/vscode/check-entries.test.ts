import assert from 'node:assert/strict'
import { checkWithOutline } from '../../../src/checker/check.ts'
import { rules } from '../../../src/rules/index.ts'
import type { Kind, Subkind } from '../../../src/kinds/kinds.ts'
import type { Language } from '../../../src/text/language.ts'
import { languages } from '../../../src/text/language.ts'
import { checkEntries, type EntryGroup } from '../../../src/vscode/check/check-entries.ts'

/** Apologies with a placeholder, a vague promise, a sorry and a named fault, but nobody who takes it on. */
const texts: Readonly<Record<Language, string>> = {
  en: 'Dear [Client Name],\n\nI am sorry that I sent you the wrong invoice on Monday. I will fix it soon.\n\nBest,\nIda\n',
  es: 'Hola, [Nombre del cliente]:\n\nSiento haberte enviado la factura equivocada el lunes. Lo arreglaré pronto.\n\nUn saludo,\nIda\n',
  ru: 'Здравствуйте, [Имя клиента]!\n\nПрошу прощения за то, что отправила вам не тот счёт. Скоро исправлю.\n\nС уважением,\nИда\n',
}

async function entriesOf(text: string, language: Language, kind?: Kind | Subkind) {
  const { report, outline } = await checkWithOutline(text, { language, kind, locale: language })
  return { report, outline, groups: checkEntries(report.messages, outline, language) }
}

const idsOf = (groups: readonly EntryGroup[]): string[] => groups.map(({ id }) => id)

describe('checkEntries', () => {
  for (const language of languages) {
    it(`puts what must be mended first, then the parts, then what is worth a look (${language})`, async () => {
      const { groups, outline, report } = await entriesOf(texts[language], language, 'apology')
      assert.deepEqual(idsOf(groups), ['mend', 'parts', 'look'])
      const [mend, parts, look] = groups
      assert.ok(mend?.entries.every((entry) => entry.type === 'finding' && entry.finding.severity === 'error'))
      assert.ok(look?.entries.every((entry) => entry.type === 'finding' && entry.finding.severity !== 'error'))
      assert.deepEqual(
        parts?.entries.map(({ id }) => id),
        outline?.parts.map(({ part }) => part.id),
      )
      const shown = groups.flatMap(({ entries }) =>
        entries.flatMap((entry) => (entry.type === 'kind' ? [] : (entry.finding ?? []))),
      )
      assert.deepEqual(new Set(shown), new Set(report.messages))
      assert.equal(shown.length, report.messages.length)
    })

    it(`says how it stands with each part, with the fix that adds it (${language})`, async () => {
      const { groups } = await entriesOf(texts[language], language, 'apology')
      const parts = groups.find(({ id }) => id === 'parts')?.entries ?? []
      for (const entry of parts) {
        assert.ok(entry.type === 'part')
        assert.equal(entry.standing === 'present', entry.place !== null)
        assert.equal(entry.finding !== undefined, entry.place === null)
        if (entry.part.isElusive) assert.notEqual(entry.standing, 'missing')
        if (entry.finding) assert.equal(entry.finding.pattern?.start, entry.finding.pattern?.end)
      }
      const standing = new Map(parts.map((entry) => [entry.id, entry.type === 'part' && entry.standing]))
      assert.equal(standing.get('says-sorry'), 'present')
      assert.ok([...standing.values()].includes('optional'))
    })

    it(`shows no parts where nothing says what it is (${language})`, async () => {
      const { groups } = await entriesOf('OK', language)
      assert.deepEqual(groups, [])
    })
  }

  const unticked: Readonly<Record<Language, readonly [open: string, flagged: string]>> = {
    en: [
      'I am sorry that I sent you [name of the file] twice.',
      'We apologize for any inconvenience this may have caused.',
    ],
    es: ['Siento haberte enviado dos veces [nombre del archivo].', 'Lamento si te molestó lo que dije en la reunión.'],
    ru: [
      'Прошу прощения за то, что дважды отправила вам [название файла].',
      'Приносим извинения за возможные неудобства.',
    ],
  }
  for (const language of languages) {
    it(`ticks no part whose words are to be filled in, or are flagged (${language})`, async () => {
      const standings = unticked[language].map(async (text) => {
        const { groups } = await entriesOf(`${text}\n`, language, 'apology')
        const parts = groups.find(({ id }) => id === 'parts')?.entries ?? []
        return parts.flatMap((entry) => (entry.type === 'part' && entry.id === 'says-sorry' ? entry.standing : []))
      })
      assert.deepEqual(await Promise.all(standings), [['open'], ['flagged']])
    })
  }

  it('asks for the kind where nothing tells it and the message is long enough', async () => {
    const { report, outline } = await entriesOf('Dear Ana,\n\nthe plan lies in the folder that we share.\n', 'en')
    const [group, ...others] = checkEntries(report.messages, outline, 'en', 10)
    assert.equal(group?.id, 'parts')
    assert.deepEqual(group.entries, [{ type: 'kind', id: 'kind' }])
    assert.deepEqual(others, [])
    assert.deepEqual(checkEntries(report.messages, outline, 'en', 7), [])
  })

  it('leaves out empty groups', async () => {
    const { groups } = await entriesOf('Dear [Client Name],\n\nyour invoice is attached.\n', 'en')
    assert.equal(groups[0]?.id, 'mend')
    assert.ok(groups.every(({ entries }) => entries.length > 0))
  })

  it('gives each entry an id of its own that a later check gives again', async () => {
    const text = 'Dear [Name],\n\nwe write to [Name] soon. We write to [Name] soon.\n'
    const ids = async (): Promise<string[]> =>
      (await entriesOf(text, 'en')).groups.flatMap(({ entries }) => entries.map(({ id }) => id))
    const first = await ids()
    assert.equal(new Set(first).size, first.length)
    assert.deepEqual(await ids(), first)
  })

  it('keeps reminders apart', async () => {
    const reminder = (await entriesOf(texts.en, 'en')).report.messages[0]
    assert.ok(reminder)
    for (const { id, isReminder, severity } of rules) {
      const [group] = checkEntries([{ ...reminder, severity, ruleId: id }], undefined, 'en')
      assert.equal(group?.id === 'remind', isReminder === true && severity !== 'error', id)
    }
  })

  it('keeps a missing part among the findings where no parts are shown', async () => {
    const { report } = await entriesOf(texts.en, 'en', 'apology')
    const missing = report.messages.filter(({ ruleId }) => ruleId === 'structure/missing-part')
    assert.notEqual(missing.length, 0)
    assert.deepEqual(idsOf(checkEntries(missing, undefined, 'en')), ['look'])
  })
})
