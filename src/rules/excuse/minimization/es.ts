import type { Examples, Wording } from '../../rule.ts'

export const wording: Wording = {
  frames: [],
}

export const examples: Examples = {
  caught: [
    'Considérelo [[un hecho aislado]].',
    'Fue [[un pequeño fallo]].',
    'La web estuvo caída [[apenas unas horas]].',
    '[[No es lo habitual]] en nuestro hotel.',
  ],
  permitted: [
    'La web estuvo caída tres horas y diez minutos.',
    'Es un pago único de 30 €.',
    'El lunes sale una versión menor.',
    'Lo habitual son dos revisores por cambio.',
  ],
}
