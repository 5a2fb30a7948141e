import type { Rule } from '../../rule.ts'

export const externalCause: Rule = {
  id: 'excuse/external-cause',
  severity: 'warning',
  text: {
    en: {
      title: 'Circumstances as an excuse',
      message: 'This offers circumstances, so that the fault counts less.',
      why: 'Readers want to know what happens next. A busy week or “technical reasons” asks them to put up with more.',
      advice:
        'Own it first, give one cause that the reader can use, and a date: “I started too late; you will have it on Friday at noon.”',
    },
    es: {
      title: 'Causa externa',
      message: 'Da una causa en lugar de una solución.',
      why: 'Las prisas o las circunstancias no arreglan nada a quien espera. Dichas en general, suenan a evasiva.',
      advice:
        'Di primero qué falló por tu parte y qué harás. Si la causa ayuda, que sea una y concreta: «Reservé tarde el camión; el jueves a las 9 lo tiene».',
    },
    ru: {
      title: 'Внешние причины',
      message: 'Причина названа так, что вина кажется меньше.',
      why: 'Объяснение помогает только после признания. Само по себе, да ещё общее («обстоятельства», «завал»), оно звучит как уход от ответа.',
      advice:
        'Сначала скажите, что сделали вы, затем одну точную причину и что изменится: «Я не отправил отчёт: перепутал дату. Теперь сдаю его накануне».',
    },
  },
  sources: [
    'Scott, M. & Lyman, S. (1968). Accounts: an excuse admits the act and denies the responsibility',
    'Lewicki, R., Polin, B. & Lount, R. (2016). An exploration of the structure of effective apologies. Negotiation and Conflict Management Research 9(2): responsibility weighs most, an explanation less',
    'Benoit, W., Image Repair Theory: defeasibility, an evasion of responsibility',
  ],
}
