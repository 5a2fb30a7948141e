import type { RuleExamples } from '../../rule.ts'

export const examples: RuleExamples = {
  en: {
    caught: [
      '[[PLEASE READ THIS]] before you log in.',
      'The invoice is due today[[!!!]]',
      'Did you see my last note[[???]]',
      'Anna, [[DO NOT CHANGE THE FILE]] until Friday.',
    ],
    permitted: [
      'Please read this before you log in.',
      'The invoice is due today!',
      'The NASA PDF SPEC lists the codes.',
      'Send it to the UK VAT office.',
      'NOTICE TO ALL RESIDENTS\nThe lift is out of service on Monday from nine to five.',
    ],
  },
  es: {
    caught: [
      '[[POR FAVOR LEA ESTO]] antes de entrar.',
      'La factura vence hoy[[!!!]]',
      '¿Vio usted mi nota[[???]]',
      'Ana, [[NO CAMBIES EL ARCHIVO]] hasta el viernes.',
    ],
    permitted: [
      'Por favor, lea esto antes de entrar.',
      '¡La factura vence hoy!',
      'El PDF de la DGT explica los códigos.',
      'Envíelo a la AEAT con el NIF.',
      'AVISO A LOS USUARIOS: el lunes la piscina abre a las diez.',
    ],
  },
  ru: {
    caught: [
      'Прочтите это до входа, [[И НЕ МЕНЯЙТЕ ПАРОЛЬ]].',
      'Счёт нужно оплатить сегодня[[!!!]]',
      'Вы видели моё письмо[[???]]',
      'Анна, [[НЕ МЕНЯЙТЕ ЭТОТ ФАЙЛ]] до пятницы.',
    ],
    permitted: [
      'Пожалуйста, прочтите это до входа.',
      'Счёт нужно оплатить сегодня!',
      'Отправьте акт в ИФНС РФ по ТКС.',
      'ООО «ВЕКТОР» приняло заказ.',
      'ВНИМАНИЮ ВСЕХ ЖИЛЬЦОВ!\nВ понедельник с девяти до пяти лифт не работает.',
    ],
  },
}
