import type { RuleExamples } from '../../rule.ts'

export const examples: RuleExamples = {
  en: {
    caught: [
      'To: Anna Whitfield\n\nHi [[Peter]], the proofs are ready and I sent them to the printer.',
      'To: "Priya Nair" <p.nair@lumen.example>\nSubject: Proofs\n\nDear [[Ms Okafor]],\nThe proofs are ready.',
      'To: daniel.reyes@lumen.example\n\nGood morning [[Sophie]],\nThe proofs are ready.',
    ],
    permitted: [
      'To: Robert Whitfield\n\nHi Bob, the proofs are ready and I sent them to the printer.',
      'To: Anna Whitfield\n\nDear Ms Whitfield,\nThe proofs are ready.',
      'To: Accounts Payable, Lumen Ltd\n\nDear Mr Rowe,\nThe proofs are ready.',
      'To: Anna Whitfield, Peter Lang\n\nHi Peter, the proofs are ready.',
      'To: p.nair@lumen.example\n\nHi Priya, the proofs are ready.',
    ],
  },
  es: {
    caught: [
      'Para: Lucía Ferrer\n\nHola, [[Marcos]]: las pruebas de color ya están en la imprenta.',
      'Para: Andrés Molina <andres@lumen.example>\nAsunto: Pruebas\n\nEstimada [[Beatriz]]:\nLas pruebas ya están.',
    ],
    permitted: [
      'Para: Francisco Molina\n\nHola, Paco: las pruebas de color ya están en la imprenta.',
      'Para: Lucía Ferrer\n\nEstimada Sra. Ferrer:\nLas pruebas ya están.',
      'Para: Administración, Lumen S. L.\n\nHola, Marcos: las pruebas ya están.',
    ],
  },
  ru: {
    caught: [
      'Кому: Анне Вершининой\n\nЗдравствуйте, [[Пётр]]! Пробы цвета уже в типографии.',
      'Кому: Игорь Вершинин <igor@lumen.example>\n\n[[Светлана]], добрый день! Пробы цвета готовы.',
    ],
    permitted: [
      'Кому: Елене Вершининой\n\nЛена, привет! Пробы цвета уже в типографии.',
      'Кому: Анне Вершининой\n\nУважаемая Анна Сергеевна!\nПробы цвета готовы.',
      'Кому: Отдел закупок\n\nЗдравствуйте, Пётр! Пробы цвета готовы.',
      'Кому: Павлу Вершинину\n\nПаш, привет! Пробы цвета готовы.',
    ],
  },
}
