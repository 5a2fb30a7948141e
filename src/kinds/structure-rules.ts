import type { Severity } from '../rules/families.ts'
import type { RuleText } from '../rules/rule.ts'
import type { Language } from '../text/language.ts'

/** A rule about what a message of its kind holds. What is said of a part that is missing stands with the part. */
export interface StructureRule {
  readonly id: `structure/${string}`
  readonly severity: Severity
  readonly text: Readonly<Record<Language, RuleText>>
  readonly sources: readonly string[]
}

/** The rules of structure, by name. */
export const structureRules = {
  'missing-part': {
    id: 'structure/missing-part',
    severity: 'warning',
    text: {
      en: {
        title: 'Missing part',
        message: 'The message lacks a part that its reader looks for.',
        why: 'An apology that does not say for what, a no that is never said or a notice without a date brings the next mail, or none.',
        advice: 'Add the part; the quick fix puts a sentence to fill in where it belongs.',
      },
      es: {
        title: 'Falta una parte',
        message: 'Al mensaje le falta una parte que quien lo lee busca.',
        why: 'Una disculpa que no dice por qué, un no que no se llega a decir o un aviso sin fecha traen otro correo, o ninguno.',
        advice: 'Añade esa parte; la corrección rápida pone en su sitio una frase para completar.',
      },
      ru: {
        title: 'Не хватает части',
        message: 'В письме нет того, что ищет читатель.',
        why: 'Извинение, где не сказано за что, отказ без слова «нет», уведомление без даты: в ответ придёт новое письмо или ничего.',
        advice: 'Добавьте эту часть: быстрое исправление вставит в нужное место фразу, которую останется заполнить.',
      },
    },
    sources: [
      'Lewicki, R., Polin, B. & Lount, R. (2016). An exploration of the structure of effective apologies. Negotiation and Conflict Management Research 9(2)',
      'The project’s own research into 228 published letters in three languages: which parts good ones hold',
    ],
  },
  'explanation-first': {
    id: 'structure/explanation-first',
    severity: 'info',
    text: {
      en: {
        title: 'Explanation before responsibility',
        message: 'The cause comes before anyone has owned the mistake.',
        why: 'A reason that comes first sounds like a defence, even where it is only information.',
        advice: 'Say first that you are sorry and for what; give the cause after it, in one sentence.',
      },
      es: {
        title: 'La explicación va primero',
        message: 'La causa llega antes de que nadie asuma el error.',
        why: 'Una razón al principio suena a defensa, aunque solo quiera informar.',
        advice: 'Di primero que lo sientes y de qué te disculpas; después, la causa en una frase.',
      },
      ru: {
        title: 'Сначала объяснение',
        message: 'Причина названа раньше, чем кто-то признал ошибку.',
        why: 'Объяснение в начале звучит как оправдание, даже если это просто сведения.',
        advice: 'Сначала извинитесь и скажите, за что; причину назовите потом, одной фразой.',
      },
    },
    sources: [
      'Seventeen guides to written apologies in the project’s own research: responsibility comes before the cause',
    ],
  },
  'excuse-outweighs-remedy': {
    id: 'structure/excuse-outweighs-remedy',
    severity: 'info',
    text: {
      en: {
        title: 'More cause than remedy',
        message: 'The cause takes more words than what you do about it.',
        why: 'The reader weighs by length what matters to you: how it came about, or how it is put right.',
        advice: 'Cut the cause down to a sentence, and say what you have done and will do, with a date.',
      },
      es: {
        title: 'Más causa que solución',
        message: 'La causa ocupa más palabras que lo que haces para arreglarlo.',
        why: 'Por la extensión se nota qué te importa: cómo pasó o cómo se arregla.',
        advice: 'Deja la causa en una frase y di qué has hecho y qué harás, con fecha.',
      },
      ru: {
        title: 'Причин больше, чем дела',
        message: 'О причине сказано больше, чем о том, что вы делаете.',
        why: 'По длине видно, что для вас важнее: как это вышло или как это исправить.',
        advice: 'Оставьте о причине одну фразу и скажите, что вы сделали и что сделаете, с датой.',
      },
    },
    sources: [
      'Seventeen guides to written apologies in the project’s own research: the cause takes one sentence at most',
    ],
  },
} as const satisfies Record<string, StructureRule>

/** The name of a rule of structure. */
export type StructureRuleName = keyof typeof structureRules
