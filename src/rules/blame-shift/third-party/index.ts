import type { Rule } from '../../rule.ts'

export const thirdParty: Rule = {
  id: 'blame-shift/third-party',
  severity: 'info',
  text: {
    en: {
      title: 'Blame on somebody else',
      message: 'This puts your failure on somebody else.',
      why: 'The client bought from you: a colleague, a supplier or a system at fault still leaves them with nobody who owns it.',
      advice:
        'Own it, then say what you control: “Our courier lost it; choosing the courier is our job. A replacement leaves today.”',
    },
    es: {
      title: 'Culpa a un tercero',
      message: 'Carga el fallo a un tercero en vez de asumirlo.',
      why: 'El cliente te contrató a ti. Aunque fallara otro, espera que respondas tú.',
      advice: 'Asume el resultado y di qué haces: «El envío se perdió y nos toca responder; sale otro hoy».',
    },
    ru: {
      title: 'Вина переложена на других',
      message: 'Сбой объяснён чужой виной: подрядчика, коллеги или системы.',
      why: 'Клиент покупал у вас, а курьера и подрядчика выбирали не он, а вы. Ссылка на них звучит так, будто отвечать некому.',
      advice:
        'Возьмите это на себя и скажите, что сделано: «Курьер потерял посылку; за курьера отвечаем мы. Новая уедет сегодня».',
    },
  },
  sources: [
    'Trosborg, A. (1995). Interlanguage Pragmatics: blaming someone else',
    'Atlassian, Incident communication tips: ‘Own the problem’',
  ],
}
