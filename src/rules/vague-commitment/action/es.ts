import type { Examples, Wording } from '../../rule.ts'

export const wording: Wording = {
  frames: [],
}

export const examples: Examples = {
  caught: [
    '[[Se tomarán las medidas oportunas]].',
    '[[Haremos todo lo posible]].',
    '[[Tomamos nota]] de su queja.',
    '[[Lo miraremos]].',
  ],
  permitted: [
    'Ana revisa hoy los registros y le escribe a las doce.',
    '¿Me envía el registro para mirarlo?',
    'Lo mejor que puedo ofrecer es el 12 de mayo.',
    'He tomado nota de tres cambios: título, fecha y precio.',
  ],
}
