import type { Rule } from '../../rule.ts'

export const externalCause: Rule = {
  id: 'excuse/external-cause',
  severity: 'warning',
  text: {
    en: {
      title: 'External cause',
      message:
        'A cause offered so that the fault counts less: workload, illness, "circumstances", "technical reasons", season. (Scott & Lyman: excuse; CCSARP: explanation; Benoit: defeasibility.)',
      why: 'An explanation helps only after responsibility; alone, or vague ("technical reasons"), it reads as evasion.',
      advice: 'Responsibility first; then one concrete cause the reader can use; then the control that stops a repeat.',
    },
    es: {
      title: 'External cause',
      message: 'TODO.',
      why: 'TODO.',
      advice: 'TODO.',
    },
    ru: {
      title: 'Внешние причины',
      message: 'Причина, после которой вина кажется меньше.',
      why: 'Объяснение помогает только после признания. Само по себе, да ещё общее («обстоятельства», «завал»), оно звучит как уход от ответа.',
      advice:
        'Сначала скажите, что сделали вы, затем одну точную причину и что изменится: «Я не отправил отчёт в срок; теперь сдаю его накануне».',
    },
  },
  sources: ['TODO: name the source of the claim here'],
}
