import type { Rule } from '../../rule.ts'

export const pilingUp: Rule = {
  id: 'over-apology/piling-up',
  severity: 'warning',
  text: {
    en: {
      title: 'Apologies piled up',
      message: 'This grovels or puts you down.',
      why: 'The reader now has to comfort the writer, and the one apology that matters loses its weight.',
      advice:
        'Say sorry once, for the act, then repair it: “I am sorry I sent it late. The corrected file is attached.”',
    },
    es: {
      title: 'Disculpas en cadena',
      message: 'Son más disculpas de las que pide el error.',
      why: 'Tanta culpa obliga al cliente a consolarte y tapa lo que importa: qué se va a hacer.',
      advice:
        'Deja una disculpa con su motivo y sigue con el arreglo: «Siento haber cobrado dos veces; hoy te devuelvo los 40 €».',
    },
    ru: {
      title: 'Самоуничижение',
      message: 'Извинение превращается в мольбу или самобичевание.',
      why: 'Читателю приходится утешать вас, а сама ошибка и её исправление теряются.',
      advice:
        'Извинитесь один раз за названный поступок и переходите к делу: «Простите, что перепутал дату. Новый макет пришлю сегодня до 18:00».',
    },
  },
  sources: [
    'Just Not Sorry (defmethodinc/just-not-sorry): a warning at words that make the writer small',
    'Blum-Kulka, S., House, J. & Kasper, G. (1989). Cross-Cultural Pragmatics: intensified apologies and self-deficiency',
  ],
}
