import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { check } from '../../src/checker/check.ts'
import { kindIds } from '../../src/kinds/kind-titles.ts'
import { fillSnippet } from '../../src/templates/fill-template.ts'
import { parseSnippet } from '../../src/templates/parse-snippet.ts'
import { parseTeamTemplates } from '../../src/templates/parse-team-templates.ts'
import { isOpenPoint } from '../../src/templates/wording-pieces.ts'

const today = { year: 2026, month: 3, day: 2 }

/** What a person would fill in. */
const values: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  'Weekly report is late': {
    1: 'Anna',
    2: 'the spring campaign',
    3: '16:00',
    4: 'Tuesday, 10 March',
    5: 'We found an error in the figures and are correcting it',
    6: 'traffic and sales up to Thursday, 26 February',
    7: '+44 20 7946 0812',
    8: 'Laura Benson',
  },
  'Cambio de persona de contacto': {
    1: 'Marta',
    2: 'lunes 9 de marzo',
    3: 'Irene Vidal',
    4: 'Marcos',
    5: 'la campaña de primavera',
    6: 'jueves 5 de marzo',
    7: '10:00',
    8: 'tus respuestas de esta semana',
    9: 'Laura Benítez',
  },
}

describe('the example of team templates', () => {
  const text = readFileSync('examples/.tactful/templates/agency.json', 'utf8')
  const { templates, problems } = parseTeamTemplates(text, { kinds: kindIds, isTrusted: false, locale: 'en' })

  it('holds nothing that cannot be used', () => {
    assert.deepEqual(problems, [])
    assert.deepEqual(
      templates.map(({ name }) => name),
      Object.keys(values),
    )
  })

  for (const { name, body, kind, language } of templates) {
    it(`${name}: filled in, is ready to send, with all its parts`, async () => {
      const { lang, messages, missing, verdict } = await check(fillSnippet(body, values[name]), { kind, today })
      assert.deepEqual(
        messages.filter(({ severity }) => severity !== 'info').map(({ ruleId, text: words }) => `${ruleId}: ${words}`),
        [],
      )
      assert.deepEqual([lang, missing, verdict], [language, [], 'ready'])
    })

    it(`${name}: fresh, holds each open point and nothing else to mend`, async () => {
      const { messages } = await check(fillSnippet(body), { kind, today })
      const mended = messages.filter(({ severity }) => severity === 'error')
      const points = parseSnippet(body).filter(isOpenPoint)
      const mentions = parseSnippet(body).filter((piece) => piece.kind === 'mention' && piece.number > 0)
      assert.deepEqual(
        mended.map(({ ruleId }) => ruleId.split('/')[0]),
        [...points, ...mentions].map(() => 'placeholder'),
      )
    })
  }
})
