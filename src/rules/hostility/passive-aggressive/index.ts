import type { Rule } from '../../rule.ts'

export const passiveAggressive: Rule = {
  id: 'hostility/passive-aggressive',
  severity: 'info',
  text: {
    en: {
      title: 'Veiled irritation',
      message: 'This lets irritation show without saying it.',
      why: 'The reader hears the sting and has no way to answer it.',
      advice: 'Say what you need and by when: “I need the signed quote by Friday to hold the date.”',
    },
    es: {
      title: 'Ironía o indirecta',
      message: 'El enfado se nota, pero no se dice.',
      why: 'La ironía deja al lector sin respuesta posible y con ganas de irse.',
      advice: 'Di qué necesitas y para cuándo: «Me falta la factura de marzo; ¿me la mandas antes del 16?».',
    },
    ru: {
      title: 'Колкость',
      message: 'Недовольство высказано намёком.',
      why: 'Раздражение слышно, а ответить на него нечего. Следующее письмо напишут уже не вам.',
      advice:
        'Скажите прямо, что нужно и к какому дню: вместо иронии — «Счёт от 3 мая не оплачен. Когда ждать оплату?»',
    },
  },
  sources: [
    'Adobe (2018). Consumer Email Survey: the phrases that readers resent most',
    'Preply and WordFinder surveys of passive-aggressive phrases in e-mail',
  ],
}
