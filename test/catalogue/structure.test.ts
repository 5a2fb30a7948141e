import assert from 'node:assert/strict'
import { checkWithOutline } from '../../src/checker/check.ts'
import { en } from '../../src/kinds/classes/en.ts'
import { es } from '../../src/kinds/classes/es.ts'
import { ru } from '../../src/kinds/classes/ru.ts'
import { loadCueFinder } from '../../src/kinds/cue-finder.ts'
import { loadCues, partsOfCue } from '../../src/kinds/cues.ts'
import type { PartData } from '../../src/kinds/kind.ts'
import { kindNames, kinds, type Kind, type Subkind } from '../../src/kinds/kinds.ts'
import { loadStructureModel } from '../../src/kinds/load-structure-model.ts'
import { outlineOf } from '../../src/kinds/outline.ts'
import { templates } from '../../src/kinds/templates.ts'
import { fillSnippet, fillTemplate } from '../../src/templates/fill-template.ts'
import { sentencesIn } from '../../src/learned/sentences.ts'
import type { TemplateWording } from '../../src/templates/template.ts'
import { type Language, languages } from '../../src/text/language.ts'
import { readMessage } from '../../src/text/read-message.ts'
import { corpusHash } from '../../scripts/train/corpus.ts'

/** The day of all examples: Monday, 2 March 2026. */
const today = { year: 2026, month: 3, day: 2 }

const kindOf = (id: string): Kind => id.split('/')[0] as Kind

/** Each wording of each template. */
const wordings = templates.flatMap((template) =>
  languages.flatMap((language) =>
    template.wordings[language].map((wording) => ({
      name: [template.id, language, wording.address].filter(Boolean).join(' '),
      id: template.id as Subkind,
      parts: [...kinds[kindOf(template.id)].parts, ...template.parts] as readonly PartData[],
      language,
      wording,
    })),
  ),
)

/** The parts that a text of a known kind is found to hold. */
async function partsIn(text: string, language: Language, given: Kind | Subkind): Promise<Set<string>> {
  const outline = await outlineOf(readMessage(text, { language }), given)
  return new Set(outline?.parts.flatMap(({ part, place }) => (place ? [part.id] : [])))
}

/** A wording without one of its sections, filled in; points that the section defined are written out where others mention them. */
function without(wording: TemplateWording, place: number): string {
  const sections = wording.sections.toSpliced(place, 1)
  return sections.map(({ text }) => fillSnippet(text, wording.example)).join('\n\n')
}

describe('the cues of parts', () => {
  for (const language of languages) {
    it(`belong to parts that there are, and use every class of their own, in ${language}`, async () => {
      const { wordings: cues, classes } = await loadCues(language)
      const parts = new Set(
        kindNames.flatMap((kind) => [
          ...kinds[kind].parts.map(({ id }) => `${kind}/${id}`),
          ...templates
            .filter(({ id }) => kindOf(id) === kind)
            .flatMap((own) => own.parts.map(({ id }) => `${kind}/${id}`)),
        ]),
      )
        .add('apology/explanation')
        .add('delay/explanation')
      for (const id of Object.keys(cues).flatMap(partsOfCue)) assert.ok(parts.has(id), `${id} is no part`)
      const written = JSON.stringify([cues, classes])
      for (const name of Object.keys({ en, es, ru }[language]))
        assert.ok(written.includes(`{${name}}`), `{${name}} is not used`)
    })
  }
})

/** The parts at which the texts below look. */
const looked = ['says-sorry', 'offers-remedy', 'says-what', 'effective-date']

/** Texts of a known kind, and which of these parts they lack. */
const lacking: readonly (readonly [Language, Kind, string, readonly string[]])[] = [
  [
    'en',
    'apology',
    'Dear Ms Lund, we are sorry that the boiler room was locked. We forgot the key.',
    ['offers-remedy'],
  ],
  ['es', 'apology', 'Le pido disculpas: escribí mal el plano. La tabla se corrigió esta mañana.', []],
  ['es', 'apology', 'Le pido disculpas: escribí mal el plano. La tabla es larga.', ['offers-remedy']],
  ['ru', 'apology', 'Перепутала ткань на шторах, моя ошибка, сожалею. Перешью за свой счёт.', []],
  ['ru', 'apology', 'Перепутала ткань на шторах, вы остались без занавесок. Мне очень жаль. Перешью за свой счёт.', []],
  ['ru', 'apology', 'Миллион извинений, перепутала ткань на шторах. Перешью за свой счёт.', []],
  ['ru', 'apology', 'Перепутала ткань на шторах. Перешью за свой счёт.', ['says-sorry']],
  ['ru', 'apology', 'Простите, мы ошиблись с ценой в анонсе. Объявление уже убрали.', []],
  ['ru', 'notice', 'Тема: ключи от склада. С 6 апреля склад будет закрыт на ремонт.', []],
]

describe('the parts that are missing', () => {
  for (const [language, kind, text, parts] of lacking) {
    it(`are ${parts.join(', ') || 'none'} in “${text}”`, async () => {
      const { report } = await checkWithOutline(text, { language, kind, today })
      assert.deepEqual(
        report.missing.filter((part) => looked.includes(part)),
        parts,
      )
    })
  }
})

describe('an announcement to everybody', () => {
  const text = {
    en: 'The dashboard will be closed for maintenance on Saturday, 7 March 2026.',
    es: 'El panel estará cerrado por mantenimiento el sábado 7 de marzo de 2026.',
    ru: 'Личный кабинет будет закрыт на обслуживание в субботу, 7 марта 2026 года.',
  }
  const greeting = { en: 'Dear Ana,', es: 'Estimada Ana:', ru: 'Здравствуйте, Анна!' }
  const thanks = { en: 'does not say thank you', es: 'gracias', ru: 'благодарн' }
  for (const language of languages)
    it(`needs to thank nobody, unlike a letter, in ${language}`, async () => {
      const saidOf = async (message: string): Promise<string> => {
        const { report } = await checkWithOutline(message, { language, kind: 'notice', today, locale: language })
        return report.messages.map((found) => found.message).join('\n')
      }
      assert.match(await saidOf(`${greeting[language]}\n\n${text[language]}\n`), new RegExp(thanks[language]))
      assert.doesNotMatch(await saidOf(text[language]), new RegExp(thanks[language]))
    })
})

describe('a cue of a no', () => {
  const cuesOf = async (text: string): Promise<string[]> => {
    const finder = await loadCueFinder('en')
    return sentencesIn(readMessage(text, { language: 'en' }), 'en').flatMap((own) => [...finder.partsIn(own)])
  }

  it('is what the writer is unable to do, not what a fault keeps others from', async () => {
    assert.ok((await cuesOf('We are unable to take on the mural.')).includes('decline/says-no'))
    assert.ok(!(await cuesOf('Some readers are unable to sign in to the archive.')).includes('decline/says-no'))
  })
})

describe('the structure of messages', () => {
  for (const language of languages) {
    it(`is recognised by a model that was trained on the corpus as it stands, in ${language}`, async () => {
      const { header } = await loadStructureModel(language)
      assert.equal(header.provenance.corpus, corpusHash(language), 'train it anew: see CONTRIBUTING.md')
    })
  }

  for (const { name, id, parts, language, wording } of wordings) {
    describe(name, () => {
      const filled = fillTemplate(wording, wording.example)
      const provided = wording.sections.flatMap((section) => section.parts)

      it('is of its kind, and holds the parts that its sections provide', async () => {
        const { report } = await checkWithOutline(fillTemplate(wording, wording.example, { subject: language }), {
          today,
        })
        assert.equal(report.lang, language)
        if (kindOf(id) !== 'other') assert.equal(report.kind, kindOf(id))
        assert.deepEqual([...(await partsIn(filled, language, id))].sort(), [...new Set(provided)].sort())
      })

      for (const [place, section] of wording.sections.entries()) {
        if (section.parts.length === 0) continue
        it(`lacks ${section.parts.join(', ')} without the section that says it, and nothing else`, async () => {
          const left = wording.sections.toSpliced(place, 1).flatMap((other) => other.parts)
          const found = await partsIn(without(wording, place), language, id)
          assert.deepEqual([...found].sort(), [...new Set(left)].sort())
        })
      }

      for (const part of parts) {
        it(`holds ${part.id} once the sentence is inserted that adds it`, async () => {
          const sections = wording.sections.filter((section) => !section.parts.includes(part.id))
          const bare = sections.map(({ text }) => fillSnippet(text, wording.example)).join('\n\n')
          const { report } = await checkWithOutline(bare, { language, kind: id, today })
          const missing = report.messages.find(({ message }) => message === part.text.en.missing)
          assert.ok(missing?.pattern, `that ${part.id} is missing is not noticed`)
          const { start, end, text } = missing.pattern
          const mended = bare.slice(0, start) + text + bare.slice(end)
          assert.ok((await partsIn(mended, language, id)).has(part.id), mended)
        })
      }
    })
  }
})
