import type { Rule } from '../../rule.ts'

export const but: Rule = {
  id: 'false-apology/but',
  severity: 'error',
  text: {
    en: {
      title: 'Apology taken back',
      message: 'What follows the apology takes it back.',
      why: 'The reader keeps the last clause: after the turn they hear an excuse or a charge, and the “sorry” is gone.',
      advice: 'End the sentence after the apology. Put a cause, if the reader needs it, in a sentence of its own.',
    },
    es: {
      title: 'Disculpa con «pero»',
      message: 'Después de la disculpa viene una réplica que la retira.',
      why: 'Lo que sigue al «pero» es lo que recuerda quien lee: una justificación o un reproche.',
      advice:
        'Termina la frase en la disculpa; si hace falta la causa, dala aparte: «Siento el retraso. El archivo llega hoy a las 18:00».',
    },
    ru: {
      title: 'Извинение, взятое назад',
      message: 'За извинением следует «но», и оно отменяет извинение.',
      why: 'Читатель запоминает то, что стоит после «но»: оправдание или встречный упрёк.',
      advice:
        'Закончите фразу на извинении. Причину, если она нужна, дайте отдельно и без упрёка: «Простите за задержку. Отчёт будет завтра в 10:00».',
    },
  },
  sources: [
    'Ingall, M. & McCarthy, M., SorryWatch: words to avoid in an apology',
    'Neuharth, D.: the but-apology, among the insincere kinds',
  ],
}
