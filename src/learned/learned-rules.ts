import type { NamedRule, RuleText } from '../rules/rule.ts'
import type { Language } from '../text/language.ts'
import { toneFamilies, type ToneFamily } from '../rules/families.ts'

/** What the learned layer says of the faults of a family, in one language of the interface. */
export interface LearnedText extends RuleText {
  /** What is said in place of the message where the words tell how the fault is done. */
  readonly ways: Readonly<Record<string, string>>
}

/** The learned layer's rule of a family: its findings have the id `family/learned`. */
export interface LearnedRule extends NamedRule {
  readonly family: ToneFamily
  readonly text: Readonly<Record<Language, LearnedText>>
}

const texts: Readonly<Record<ToneFamily, Readonly<Record<Language, LearnedText>>>> = {
  'false-apology': {
    en: {
      title: 'Apology that may own nothing (learned)',
      message: 'Reads as an apology that owns nothing.',
      why: 'A reader looks for who did what, and finds regret without an owner.',
      advice: 'Say what you did and what it meant for the reader: “I sent the wrong file on Monday, and you lost a day.”',
      ways: { feelings: 'Reads as a false apology: it speaks of the reader’s feelings, not of the fault.' },
    },
    es: {
      title: 'Disculpa que quizá no asume nada (aprendida)',
      message: 'Suena a disculpa que no asume nada.',
      why: 'Quien lee quiere saber quién hizo qué; un lamento sin dueño no se lo dice.',
      advice: 'Di qué hiciste y qué supuso para quien lee: «El lunes envié el archivo equivocado y perdió usted un día».',
      ways: { feelings: 'Suena a falsa disculpa: habla de lo que siente quien lee, no del fallo.' },
    },
    ru: {
      title: 'Извинение, за которым никто не стоит (модель)',
      message: 'Похоже на извинение, за которым никто не стоит.',
      why: 'Читатель ищет, кто и что сделал, а находит сожаление без автора.',
      advice: 'Назовите свой поступок и его последствия: «В понедельник я выслала не тот файл, и вы потеряли день».',
      ways: { feelings: 'Похоже на ложное извинение: речь о чувствах читателя, а не об ошибке.' },
    },
  },
  'blame-shift': {
    en: {
      title: 'Blame that may be passed on (learned)',
      message: 'Reads as passing the blame on.',
      why: 'Even where it is true, the reader hears that it was not you, and waits for what you will do.',
      advice: 'Say the fact without the charge, then your next step and its date: “The logo is still missing; with it, page 2 is ready on Friday.”',
      ways: {
        reader: 'Reads as blame: it puts the cause on the reader.',
        others: 'Reads as passing the blame on: it puts the cause on somebody else.',
        tools: 'Reads as passing the blame on: it puts the cause on a tool or a system.',
      },
    },
    es: {
      title: 'Culpa que quizá se traslada (aprendida)',
      message: 'Suena a echar la culpa fuera.',
      why: 'Aunque sea cierto, quien lee entiende que no fuiste tú, y sigue esperando qué vas a hacer.',
      advice: 'Da el dato sin el cargo, y luego tu próximo paso con fecha: «Falta el logotipo; con él, la página 2 sale el viernes».',
      ways: {
        reader: 'Suena a reproche: pone la causa en quien lee.',
        others: 'Suena a echar la culpa fuera: pone la causa en otra persona.',
        tools: 'Suena a echar la culpa fuera: pone la causa en una herramienta o un sistema.',
      },
    },
    ru: {
      title: 'Вина, которую будто перекладывают (модель)',
      message: 'Похоже на перекладывание вины.',
      why: 'Даже если это правда, читатель слышит «это не я» и всё ещё ждёт, что вы сделаете.',
      advice: 'Назовите факт без упрёка, а затем свой шаг и срок: «Логотипа пока нет; с ним вторая страница будет готова в пятницу».',
      ways: {
        reader: 'Похоже на упрёк: причина ищется в читателе.',
        others: 'Похоже на перекладывание вины: причина ищется в ком-то другом.',
        tools: 'Похоже на перекладывание вины: причина ищется в программе или системе.',
      },
    },
  },
  'defensive-tone': {
    en: {
      title: 'Tone that may be defensive (learned)',
      message: 'Reads as defensive: it proves you right rather than helping.',
      why: 'Who complains wants to be heard; a counter-argument, even a true one, says that they were not.',
      advice: 'Begin with what went wrong for the reader, then say what you change: “The room was noisy; tonight you have one on the courtyard.”',
      ways: {
        praise: 'Reads as defensive: it answers a complaint by praising the service.',
        others: 'Reads as defensive: it sets other people against the reader’s concern.',
        written: 'Reads as defensive: it points to what was written or agreed.',
      },
    },
    es: {
      title: 'Tono que quizá es defensivo (aprendida)',
      message: 'Suena a la defensiva: te da la razón en vez de ayudar.',
      why: 'Quien se queja quiere que lo escuchen; un contraargumento, aunque sea cierto, le dice que no.',
      advice: 'Empieza por lo que le falló a quien lee y di qué cambias: «La habitación era ruidosa; esta noche tiene una al patio».',
      ways: {
        praise: 'Suena a la defensiva: responde a una queja elogiando el servicio.',
        others: 'Suena a la defensiva: opone a otras personas a lo que plantea quien lee.',
        written: 'Suena a la defensiva: remite a lo escrito o lo acordado.',
      },
    },
    ru: {
      title: 'Тон, похожий на оборону (модель)',
      message: 'Похоже на оборону: правота важнее помощи.',
      why: 'Тот, кто жалуется, хочет быть услышанным; даже верный довод говорит ему, что его не слышат.',
      advice: 'Начните с того, что было плохо для читателя, и скажите, что меняете: «В номере было шумно; сегодня мы переселим вас во двор».',
      ways: {
        praise: 'Похоже на оборону: в ответ на жалобу хвалят услугу.',
        others: 'Похоже на оборону: мнению читателя противопоставлены другие люди.',
        written: 'Похоже на оборону: ссылка на то, что было написано или согласовано.',
      },
    },
  },
  excuse: {
    en: {
      title: 'Reason that may be an excuse (learned)',
      message: 'Reads as an excuse: it gives circumstances, and no plan.',
      why: 'The reader cannot do anything with the circumstances; what helps is what happens next.',
      advice: 'Cut the reason to a few words, or leave it out, and name the next step with its date.',
      ways: {
        busy: 'Reads as an excuse: it tells how much else there was to do.',
        private: 'Reads as an excuse: it tells of private troubles, and no plan.',
        small: 'Reads as an excuse: it makes the harm small.',
      },
    },
    es: {
      title: 'Motivo que quizá es excusa (aprendida)',
      message: 'Suena a excusa: cuenta circunstancias y ningún plan.',
      why: 'Quien lee no puede hacer nada con las circunstancias; le sirve saber qué pasa ahora.',
      advice: 'Reduce el motivo a unas palabras, o quítalo, y di el próximo paso con su fecha.',
      ways: {
        busy: 'Suena a excusa: cuenta cuánto más había que hacer.',
        private: 'Suena a excusa: cuenta problemas personales y ningún plan.',
        small: 'Suena a excusa: quita importancia al daño.',
      },
    },
    ru: {
      title: 'Причина, похожая на отговорку (модель)',
      message: 'Похоже на отговорку: обстоятельства есть, плана нет.',
      why: 'С обстоятельствами читатель ничего сделать не может; ему важно, что будет дальше.',
      advice: 'Сократите причину до нескольких слов или уберите её и назовите следующий шаг и срок.',
      ways: {
        busy: 'Похоже на отговорку: рассказ о том, сколько было других дел.',
        private: 'Похоже на отговорку: личные трудности вместо плана.',
        small: 'Похоже на отговорку: вред преуменьшен.',
      },
    },
  },
  'over-apology': {
    en: {
      title: 'Apology that may be too much (learned)',
      message: 'Reads as more apology than the fault needs.',
      why: 'The reader has to comfort you instead of being helped.',
      advice: 'Apologise once, for the thing itself, and spend the words on the repair.',
      ways: {},
    },
    es: {
      title: 'Disculpa que quizá sobra (aprendida)',
      message: 'Suena a más disculpa de la que pide el fallo.',
      why: 'Quien lee acaba consolándote en vez de recibir ayuda.',
      advice: 'Pide disculpas una vez, por el hecho, y dedica las palabras al arreglo.',
      ways: {},
    },
    ru: {
      title: 'Извинений, кажется, слишком много (модель)',
      message: 'Похоже, извинений больше, чем нужно.',
      why: 'Читателю приходится утешать вас, вместо того чтобы получить помощь.',
      advice: 'Извинитесь один раз, за сам поступок, и сразу напишите, как всё исправите.',
      ways: {},
    },
  },
  'vague-commitment': {
    en: {
      title: 'Promise that may be vague (learned)',
      message: 'Reads as a promise without an act or a date.',
      why: 'The reader cannot plan with it, and has to ask again.',
      advice: 'Say what you will do and by when, even if it is only when you will know more: “I’ll write again on Thursday by 12:00.”',
      ways: {},
    },
    es: {
      title: 'Promesa que quizá es vaga (aprendida)',
      message: 'Suena a promesa sin acción ni fecha.',
      why: 'Quien lee no puede planificar con ella y tendrá que volver a preguntar.',
      advice: 'Di qué harás y para cuándo, aunque solo sea cuándo sabrás más: «Le escribo el jueves antes de las 12:00».',
      ways: {},
    },
    ru: {
      title: 'Обещание, похожее на расплывчатое (модель)',
      message: 'Похоже на обещание без действия и срока.',
      why: 'На него нельзя опереться, и читателю придётся спрашивать снова.',
      advice: 'Скажите, что и к какому сроку сделаете, хотя бы когда будете знать больше: «Напишу в четверг до 12:00».',
      ways: {},
    },
  },
  'vague-refusal': {
    en: {
      title: 'No that may stay unsaid (learned)',
      message: 'Reads as a no that is never said.',
      why: 'The reader keeps hoping, and plans on you.',
      advice: 'Say the no in the first lines, kindly and plainly, with what you can offer instead.',
      ways: {},
    },
    es: {
      title: 'Un «no» que quizá no se dice (aprendida)',
      message: 'Suena a un «no» que no llega a decirse.',
      why: 'Quien lee sigue esperando y cuenta contigo.',
      advice: 'Di que no en las primeras líneas, con claridad y amabilidad, y qué puedes ofrecer en su lugar.',
      ways: {},
    },
    ru: {
      title: 'Отказ, который не произнесён (модель)',
      message: 'Похоже на отказ, который так и не прозвучал.',
      why: 'Читатель продолжает надеяться и рассчитывает на вас.',
      advice: 'Откажите в первых строках, ясно и по-доброму, и скажите, что можете предложить взамен.',
      ways: {},
    },
  },
  condescension: {
    en: {
      title: 'Tone that may talk down (learned)',
      message: 'Reads as talking down to the reader.',
      why: 'A reader who feels taught or hurried stops listening to the content.',
      advice: 'Give the information as if to a colleague, and leave out how easy or obvious it is.',
      ways: {},
    },
    es: {
      title: 'Tono que quizá mira por encima (aprendida)',
      message: 'Suena a hablar desde arriba.',
      why: 'Quien se siente aleccionado o apremiado deja de atender al contenido.',
      advice: 'Da la información como a un colega, sin decir lo fácil u obvio que es.',
      ways: {},
    },
    ru: {
      title: 'Тон, похожий на взгляд сверху (модель)',
      message: 'Похоже на разговор свысока.',
      why: 'Тот, кого поучают или торопят, перестаёт слышать суть.',
      advice: 'Объясните как коллеге и не говорите, насколько это просто или очевидно.',
      ways: {},
    },
  },
  hostility: {
    en: {
      title: 'Tone that may have an edge (learned)',
      message: 'Reads as having an edge: irony, a reproach or a threat.',
      why: 'It is remembered longer than anything else in the message.',
      advice: 'Say the fact and your wish in neutral words, and leave the rest out.',
      ways: {},
    },
    es: {
      title: 'Tono que quizá hiere (aprendida)',
      message: 'Suena con filo: ironía, reproche o amenaza.',
      why: 'Es lo que quien lee recordará del mensaje.',
      advice: 'Di el hecho y lo que pides con palabras neutras, y quita el resto.',
      ways: {},
    },
    ru: {
      title: 'Тон, похожий на колкость (модель)',
      message: 'Похоже на колкость: ирония, упрёк или угроза.',
      why: 'Это запоминается дольше всего остального в письме.',
      advice: 'Назовите факт и просьбу нейтральными словами, остальное уберите.',
      ways: {},
    },
  },
} // prettier-ignore

/** The learned layer's rules, one a family. */
export const learnedRules: readonly LearnedRule[] = toneFamilies.map((family) => ({
  id: `${family}/learned`,
  family,
  severity: 'info',
  text: texts[family],
}))

/** How a finding says which words weighed most, and that nobody wrote a rule for it. */
export const weighedWords: Readonly<Record<Language, (words: readonly string[]) => string>> = {
  en: (words) => `Learned from examples, so it can be wrong. What weighed most: ${words.map((word) => `“${word}”`).join(', ')}.`,
  es: (words) => `Aprendido de ejemplos, así que puede fallar. Lo que más pesó: ${words.map((word) => `«${word}»`).join(', ')}.`,
  ru: (words) => `Модель училась на примерах и может ошибаться. Больше всего весят слова: ${words.map((word) => `«${word}»`).join(', ')}.`,
} // prettier-ignore
