import type { Rule } from '../../rule.ts'

export const preface: Rule = {
  id: 'defensive-tone/preface',
  severity: 'info',
  text: {
    en: {
      title: 'Face-saving preface',
      message: 'This opening announces a defence.',
      why: 'The reader braces for what comes next, and the words add nothing to it.',
      advice:
        'Leave the opening out and say the fact: instead of “To be fair, you changed it”, “The text changed on 3 May.”',
    },
    es: {
      title: 'Preámbulo defensivo',
      message: 'Abre con una fórmula que prepara una réplica.',
      why: 'Anuncia que viene una defensa, y quien lee se pone en guardia antes de llegar al dato.',
      advice: 'Quita el preámbulo y da el dato: «El cambio de alcance suma dos días».',
    },
    ru: {
      title: 'Оборонительное вступление',
      message: 'После такого вступления ждут возражений.',
      why: 'Читатель настраивается на спор раньше, чем узнаёт суть.',
      advice:
        'Уберите вступление и назовите факт: вместо «Справедливости ради, вы меняли условия» — «Условия менялись 3 и 7 мая».',
    },
  },
  sources: [
    'Just Not Sorry: ‘honestly’ and ‘to be honest’ as words that weaken',
    'Ingall, M. & McCarthy, M., SorryWatch: excuses announced as no excuses',
  ],
}
