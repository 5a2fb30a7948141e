import type { Rule } from '../../rule.ts'

export const shouldHave: Rule = {
  id: 'condescension/should-have',
  severity: 'warning',
  text: {
    en: {
      title: 'Lecture',
      message: 'This lectures the reader.',
      why: 'It puts the writer above the reader, who wanted help and gets a lesson.',
      advice:
        'State the rule and where it stands, and leave out what the reader ought to know: “Refunds take five days (section 2).”',
    },
    es: {
      title: 'Lección al lector',
      message: 'Suena a lección.',
      why: 'Quien escribe se pone por encima, y quien lee deja de escuchar.',
      advice:
        'Di la regla o el paso siguiente sin hablar de lo que el lector sabe: «El plazo de devolución son 14 días; le copio el enlace».',
    },
    ru: {
      title: 'Поучение',
      message: 'Читателя поучают: что он должен был знать или сделать.',
      why: 'Совет, о котором не просили, ставит вас выше собеседника, и он спорит уже не о деле.',
      advice:
        'Назовите правило и дайте ссылку, а о знаниях читателя не говорите: «Вернуть заказ можно в течение 14 дней, вот пункт 5».',
    },
  },
  sources: [
    'Danescu-Niculescu-Mizil, C. et al. (2013). A computational approach to politeness: sentences that begin with ‘you’ read as less polite',
    'ConvoKit (CornellNLP/ConvoKit), politeness strategies: direct starts and factuality',
    'Trosborg, A. (1995). Interlanguage Pragmatics: attacking the complainer',
  ],
}
