import type { Rule } from '../../rule.ts'

export const shouldHave: Rule = {
  id: 'condescension/should-have',
  severity: 'warning',
  text: {
    en: {
      title: 'Should have',
      message:
        'Lectures: "you should have known", "if you had read…", "as you should know", "try to understand", "a little empathy wouldn’t hurt".',
      why: 'Puts the writer above the reader.',
      advice: 'State the rule and link it; leave the reader’s knowledge out.',
    },
    es: {
      title: 'Should have',
      message: 'TODO.',
      why: 'TODO.',
      advice: 'TODO.',
    },
    ru: {
      title: 'Поучение',
      message: 'Поучение: что читателю следовало знать или делать.',
      why: 'Совет, о котором не просили, ставит вас выше собеседника, и он спорит уже не о деле.',
      advice:
        'Назовите правило и дайте ссылку, а о знаниях читателя не говорите: «Возврат — 14 дней, пункт 5: ссылка».',
    },
  },
  sources: ['TODO: name the source of the claim here'],
}
