import type { Examples, Wording } from '../../rule.ts'

export const wording: Wording = {
  frames: [],
}

export const examples: Examples = {
  caught: [
    'Lo arreglaremos [[lo antes posible]].',
    'Le contestaré [[a la mayor brevedad]].',
    '[[En breve]] recibirá la devolución.',
    'Estará listo [[cuanto antes]].',
  ],
  permitted: [
    'Lo arreglaremos hoy antes de las 18:00.',
    'Responda lo antes posible, por favor.',
    'Esperamos verle pronto.',
    'Un resumen breve va en la página 2.',
  ],
}
