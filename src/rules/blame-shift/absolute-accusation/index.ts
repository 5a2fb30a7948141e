import type { Rule } from '../../rule.ts'

export const absoluteAccusation: Rule = {
  id: 'blame-shift/absolute-accusation',
  severity: 'info',
  text: {
    en: {
      title: 'Accusation without exception',
      message: '“Always”, “never” or “every time” turns one event into a verdict.',
      why: 'One counterexample makes it untrue, so the reader argues about the word instead of solving the problem.',
      advice:
        'Name the one occasion and what you need: “The texts for pages 3 and 4 are missing; with them by Friday, we print on Monday.”',
    },
    es: {
      title: 'Acusación con «siempre» o «nunca»',
      message: 'Un «siempre» o un «nunca» convierte un hecho en un defecto de la persona.',
      why: 'Basta una excepción para que el reproche sea falso, y la conversación pasa de lo ocurrido a si es justo. Quien lo lee se defiende en vez de ayudar.',
      advice:
        'Nombra el hecho concreto y lo que necesitas: «Los textos llegaron el viernes; para cumplir el plazo los necesito el miércoles».',
    },
    ru: {
      title: 'Обвинение без исключений',
      message: 'Из одного случая сделан вывод о человеке.',
      why: 'На «вечно» и «никогда» отвечают обратным примером, и разговор уходит от дела к спору о характере.',
      advice: 'Назовите один случай с датой и то, что нужно теперь: «Тексты пришли 4-го, верстаем до 9-го».',
    },
  },
  sources: [
    'HSE, lecture on business language: ‘you have again not sent it’ becomes a fact and a request',
    'Danescu-Niculescu-Mizil, C. et al. (2013). A computational approach to politeness: sentences that begin with ‘you’ read as less polite',
    'Trosborg, A. (1995). Interlanguage Pragmatics: attacking the complainer',
  ],
}
