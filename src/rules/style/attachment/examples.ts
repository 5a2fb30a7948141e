import type { RuleExamples } from '../../rule.ts'

export const examples: RuleExamples = {
  en: {
    caught: [
      '[[Attached is]] the plan of the second floor.',
      'Dear Anna, [[I enclose]] the signed lease.',
      "[[I've attached]] the plan to this email.",
      'The plan of the second floor [[is attached]].',
    ],
    permitted: [
      'The shelf is attached to the wall with four screws.',
      'There was no attachment in your message.',
      'The plan you attached shows the second floor.',
      'The offer has no strings attached.',
    ],
  },
  es: {
    caught: [
      '[[Adjunto el]] plano de la segunda planta.',
      'Anna, [[te adjunto]] el plano de la segunda planta.',
      'El plano está [[en el archivo adjunto]].',
    ],
    permitted: [
      'El director adjunto firma el plano el martes.',
      'Tu mensaje llegó sin adjunto.',
      'El plano que me adjuntaste es de la segunda planta.',
    ],
  },
  ru: {
    caught: [
      'План второго этажа — [[во вложении]].',
      '[[Прикладываю]] план второго этажа.',
      'Анна, [[прилагаю]] подписанный договор аренды.',
    ],
    permitted: [
      'Приложение для телефона обновится ночью.',
      'Мы прилагаем все усилия, чтобы закончить ко вторнику.',
      'Ваше письмо пришло без вложений.',
      'Пропуск надо прикладывать к турникету.',
    ],
  },
}
