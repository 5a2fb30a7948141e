import type { RuleText, Wording } from '../../rule.ts'

export const text: RuleText = {
  title: '',
  message: '',
  why: '',
  advice: '',
}

export const wording: Wording = {
  frames: [],
  caught: [
    '[[Lamento si te molestó]] lo que dije en la reunión.',
    '[[Pedimos disculpas si]] esto le ha causado algún problema.',
    '[[Disculpe si]] mi correo sonó brusco.',
    '[[Lamentamos las molestias que esto haya podido ocasionarle]].',
    '[[Pedimos disculpas a quienes se hayan sentido ofendidos]].',
    '[[Si alguien se sintió ofendido, pido perdón]].',
    '[[Lamentamos cualquier inconveniente que pudiera haberle causado]].',
    '[[Perdona si]] te ofendí con mi comentario.',
  ],
  permitted: [
    'Lamento no haberle llamado el martes, como habíamos quedado.',
    'Si el reembolso no llega el viernes, llámeme.',
    'Pedimos disculpas por la caída de tres horas del 4 de mayo.',
    'Dígame si le cobraron dos veces y lo corrijo hoy.',
    'Disculpe, ¿sí recibió la factura de abril?',
    'Lamentamos que 312 clientes no pudieran entrar esta mañana.',
    'Siento haber enviado el informe sin revisar.',
    'Perdona, si usas el plan antiguo la pantalla es distinta.',
  ],
}
