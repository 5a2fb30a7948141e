import assert from 'node:assert/strict'
import { optionalSections } from '../../src/kinds/optional-sections.ts'
import { templates } from '../../src/kinds/templates.ts'
import { dateForms, draft, type Known } from '../../src/templates/draft.ts'
import { fieldsOf } from '../../src/templates/fields.ts'
import { fillTemplate, writeText } from '../../src/templates/fill-template.ts'
import { parseSnippet } from '../../src/templates/parse-snippet.ts'
import { writeSnippet } from '../../src/templates/render-snippet.ts'
import type { Gender, TemplateWording } from '../../src/templates/template.ts'
import { resolveDate } from '../../src/text/dates/read-dates.ts'
import { writeDate } from '../../src/text/dates/write-date.ts'
import type { Day } from '../../src/text/day.ts'
import { type Language, languages } from '../../src/text/language.ts'

/** A day before all days that the examples name, in their year. */
const today = { year: 2026, month: 1, day: 5 }

const wordings = templates.flatMap((template) =>
  languages.flatMap((language) =>
    template.wordings[language].map((wording: TemplateWording) => ({
      name: [template.id, language, wording.address].filter(Boolean).join(' '),
      optional: optionalSections(template, wording).map(({ section }) => section),
      language,
      wording,
    })),
  ),
)

/** The points of some roles. */
const pointsOf = ({ roles = {} }: TemplateWording, isMeant: (role: string) => boolean): number[] =>
  Object.entries(roles).flatMap(([number, role]) => (isMeant(role) ? Number(number) : []))

const isDate = (role: string): boolean => role in dateForms

/** The days that the examples of a wording name, by number of point. */
const daysOf = (wording: TemplateWording, language: Language): Record<number, Day> =>
  Object.fromEntries(
    pointsOf(wording, isDate).map((number) => {
      const written = wording.example[number] ?? ''
      const day = resolveDate(written, language, today)
      assert.ok(day, `“${written}” names no day`)
      return [number, day]
    }),
  )

/** Everything that roles can say. */
const allKnown = (wording: TemplateWording, language: Language, gender: Gender): Known => ({
  recipient: 'Robin $1 }',
  recipientGender: gender,
  sender: 'Kim',
  senderGender: gender,
  values: daysOf(wording, language),
})

const subsetsOf = (all: readonly number[]): Set<number>[] =>
  all.reduce<Set<number>[]>((sets, one) => [...sets, ...sets.map((set) => new Set([...set, one]))], [new Set()])

describe('the drafts of every template', () => {
  for (const { name, language, wording, optional } of wordings) {
    describe(name, () => {
      it('write dates as the example does', () => {
        const days = daysOf(wording, language)
        for (const [number, day] of Object.entries(days)) {
          const role = wording.roles?.[Number(number)]
          const form = (role && dateForms[role]) ?? 'plain'
          assert.equal(writeDate(day, language, form, today), wording.example[Number(number)])
        }
      })

      it('let only dates lie in the past', () => {
        const dates = pointsOf(wording, isDate)
        for (const point of wording.past ?? []) assert.ok(dates.includes(point), `${point} is no date`)
      })

      for (const gender of ['masculine', 'feminine'] as const) {
        it(`have no point of a role open where all is known, nor any choice (${gender})`, () => {
          const pieces = draft(wording, allKnown(wording, language, gender), { language, subject: true, today })
          assert.ok(pieces.every(({ kind }) => kind !== 'choice'))
          const open = pieces.flatMap((piece) => (piece.kind === 'text' ? [] : piece.number))
          const roles = pointsOf(wording, () => true)
          assert.deepEqual([...new Set(open)].filter((number) => roles.includes(number)), []) // prettier-ignore
          assert.ok(writeText(pieces).includes('Robin $1 }'))
          assert.match(writeText(pieces), /\n\n[^\n]+\nKim[^\n]*$/)
        })
      }

      it('are the filled example where they know what that says', () => {
        const { example, roles = {} } = wording
        const isDay = (number: number): boolean => isDate(roles[number] ?? '')
        const values = Object.entries(example).filter(([number]) => !isDay(Number(number)))
        const known = { values: { ...Object.fromEntries(values), ...daysOf(wording, language) } }
        assert.equal(
          writeText(draft(wording, known, { language, subject: true, today })),
          fillTemplate(wording, example, { subject: language }),
        )
      })

      it('can leave out any of their optional sections, with each point still defined once', () => {
        for (const without of subsetsOf(optional)) {
          for (const subject of [true, false]) {
            const pieces = draft(wording, {}, { language, subject, without, today })
            const read = parseSnippet(writeSnippet(pieces))
            const used = new Set(read.flatMap((piece) => (piece.kind === 'text' ? [] : piece.number)))
            const defined = read.flatMap((piece) =>
              piece.kind === 'point' || piece.kind === 'choice' ? piece.number : [],
            )
            used.delete(0)
            assert.deepEqual([...defined].sort(), [...used].sort())
            assert.equal(new Set(defined).size, defined.length)
            assert.equal(writeText(pieces).split('\n\n').length, wording.sections.length - without.size + +subject)
          }
          for (const { point } of fieldsOf(wording, without)) assert.ok(wording.roles?.[point])
        }
      })

      it('take the words that somebody always signs with', () => {
        const pieces = draft(wording, { sender: 'Kim' }, { language, subject: false, today, signOff: 'Ciao $1 }' })
        assert.match(writeText(pieces), /\n\nCiao \$1 \}\nKim[^\n]*$/)
      })
    })
  }

  it('leave out nothing that a message of the kind needs', () => {
    for (const { name, optional, wording } of wordings) {
      assert.ok(!optional.includes(0) && !optional.includes(wording.sections.length - 1), name)
      assert.ok(optional.length < wording.sections.length - 2, name)
    }
  })
})
