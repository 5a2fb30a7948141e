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
    '[[Usted no nos indicó]] la dirección correcta.',
    '[[Como no nos envió]] el logotipo, no pudimos empezar.',
    '[[Si nos hubiera avisado]] antes, esto no habría pasado.',
    '[[Debería haber leído]] el contrato antes de firmar.',
    '[[En ningún momento nos comunicó]] la incidencia.',
    '[[Esto ocurrió porque ustedes cambiaron]] el encargo dos veces.',
    '[[Por su retraso en el pago]], la web quedó fuera de servicio.',
    '[[No nos facilitaste]] los datos a tiempo.',
  ],
  permitted: [
    'Todavía no me ha llegado el logotipo; ¿puede enviarlo el martes?',
    'Usted no hizo nada mal.',
    'Si nos avisó y no lo vimos, la culpa es nuestra.',
    'Debería recibir el paquete el viernes.',
    'Nos indicó el ruido al llegar y no hicimos nada.',
    'Cambiamos el encargo dos veces y perdimos dos días.',
    'No tiene que hacer nada.',
    'Su pago llegó el día 3, gracias.',
  ],
}
