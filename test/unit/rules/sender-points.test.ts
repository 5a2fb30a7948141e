import assert from 'node:assert/strict'
import { check } from '../../../src/checker/check.ts'

const today = { year: 2026, month: 3, day: 2 }

/** The text with the fixes of all places that are still to be filled in. */
async function filled(text: string, sender?: string): Promise<string> {
  const { messages } = await check(text, { today, sender })
  const fixes = messages.filter(({ ruleId }) => ruleId === 'placeholder/unfilled').flatMap((found) => found.fixes)
  return fixes.reduceRight((changed, fix) => changed.slice(0, fix.start) + fix.text + changed.slice(fix.end), text)
}

describe('the places where the writer’s name belongs', () => {
  const letters = [
    ['Hello Anna,\n\nThe report is in your folder.\n\nKind regards,\n[your name]', 'Laura Whitfield'],
    ['Hola, Marta:\n\nEl informe ya está en tu carpeta.\n\nUn saludo,\n[nombre]\nTaller Norte\n', 'Laura Soto'],
    ['Estimada Marta:\n\nEl informe ya está en su carpeta.\n\nAtentamente,\n[nombre y apellido]', 'Laura Soto'],
    ['Здравствуйте, Анна!\n\nОтчёт уже в вашей папке.\n\nС уважением, [имя и фамилия]', 'Лариса Соль'],
    ['Здравствуйте, Анна!\n\nОтчёт уже в вашей папке.\n\nС уважением,\n[имя и фамилия], [должность]', 'Лариса Соль'],
    ['Привет, Анна!\n\nОтчёт уже в твоей папке.\n\nОбнимаю,\n[имя]\n', 'Лариса Соль'],
  ] as const

  for (const [text, sender] of letters)
    it(`are filled in with it where it is known: ${text.slice(text.indexOf('['))}`, async () => {
      assert.equal(await filled(text, sender), text.replace(/\[[^\]]*\]/u, sender))
      assert.equal(await filled(text), text)
    })

  it('are not those of other people', async () => {
    for (const text of [
      'Hola, [nombre]:\n\nEl informe ya está en tu carpeta.\n',
      'Asunto: informe\n\nHola, [nombre]:\n\nEl informe ya está en tu carpeta.\n',
      'Здравствуйте, [имя]!\n\nОтчёт уже в вашей папке.\n',
      'Hello [your name],\n\nThe report is in your folder.\n',
      "Hello Anna,\n\nThe report is in your folder.\n\nKind regards,\n[client's name]",
    ])
      assert.equal(await filled(text, 'Laura Soto'), text)
  })
})
