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
    '[[Para ser justos]], usted cambió el alcance.',
    '[[En nuestra defensa]], los tickets no eran claros.',
    '[[Con todo el respeto]], así no funciona.',
    '[[Le soy sincero]]: un reembolso no arreglará esto.',
    '[[No es por excusarme, pero]] el servidor iba lento.',
    '[[Seamos honestos]], ya se lo advertimos.',
    '[[Que quede claro]]: eso no nos correspondía.',
    '[[Sin ánimo de ofender]], el texto era flojo.',
  ],
  permitted: [
    'Para ser justos con ambos, abrimos las ofertas a la vez.',
    'Sinceramente, aún no lo sé; pregunto a Ana y le contesto a las doce.',
    'Repartimos el coste a partes iguales.',
    'Su comentario era justo y he cambiado el plan.',
    'El abogado de la defensa envía hoy los papeles.',
    'Para que quede claro el precio: incluye IVA.',
    'Respeto su decisión.',
    'Un cálculo honesto son tres semanas.',
  ],
}
