import type { RuleExamples } from '../../rule.ts'

export const examples: RuleExamples = {
  en: {
    caught: [
      'Dear [[Client Name]],\n\nThe proofs are ready.',
      "Hello [[client's name]],\n\nThe proofs are ready.",
      'The proofs are ready.\n\nKind regards,\n[[Your name]]',
      'The totals were wrong: [[I what you did]] wrong.',
    ],
    permitted: [
      'Dear Nadia,\n\nThe proofs are ready.',
      'I spelled the client’s name wrong on the cover.',
      'Please write your name below the stamp.',
    ],
  },
  es: {
    caught: [
      'Hola, [[nombre del cliente]]:\n\nLas pruebas están listas.',
      'Las pruebas están listas.\n\nUn saludo,\n[[Nombre y apellido]]',
      'Hubo un fallo en el trabajo, [[con artículo:]] la factura de marzo.',
    ],
    permitted: ['Hola, Nuria:\n\nLas pruebas están listas.', 'Falta el nombre del cliente en la portada.'],
  },
  ru: {
    caught: [
      'Здравствуйте, [[имя клиента]]!\n\nМакеты готовы.',
      'Макеты готовы.\n\nС уважением,\n[[Имя и фамилия]]',
      'Пришлю вам отчёт, [[винительный падеж]], до пятницы.',
    ],
    permitted: ['Здравствуйте, Анна!\n\nМакеты готовы.', 'На обложке не хватает имени клиента.'],
  },
}
