import type { RuleExamples } from '../../rule.ts'

export const examples: RuleExamples = {
  en: {
    caught: ['Dear [[Sir/Madam]], the parcel left on Monday.', 'Dear [[Mr./Ms.]] Hale, the parcel left on Monday.'],
    permitted: ['Dear Mr. Hale, the parcel left on Monday.', 'Dear Ms. Osei and Mr. Hale, the parcel left on Monday.'],
  },
  es: {
    caught: ['[[Estimado/a]] cliente: el paquete salió el lunes.', '[[Estimado(a)]] Alex: el paquete salió el lunes.'],
    permitted: ['Estimada Ana: el paquete salió el lunes.', 'El horario es de lunes a viernes y/o sábados alternos.'],
  },
  ru: {
    caught: [
      '[[Уважаемый(ая)]] Саша, посылка ушла в понедельник.',
      'Уважаемый [[господин/госпожа]] Коваленко, посылка ушла в понедельник.',
      'Вчера я [[отправил(а)]] посылку.',
    ],
    permitted: ['Уважаемая Анна, посылка ушла в понедельник.', 'Скорость канала 100 Мбит/с, и/или выше.'],
  },
}
