import type { Examples, Wording } from '../../rule.ts'

export const wording: Wording = {
  frames: [],
}

export const examples: Examples = {
  caught: [
    '[[Debería saber]] cómo funcionan los reembolsos.',
    '[[Si se hubiera molestado en leer]] la página, lo vería.',
    '[[Intente comprender]] que esto lleva tiempo.',
    '[[La próxima vez, fíjese]] antes de escribir.',
  ],
  permitted: [
    'Debe saber que el precio sube el 1 de junio.',
    'Si no pudo leer la página, aquí tiene un PDF.',
    'Quiero comprender lo que necesita.',
    'La próxima vez lo revisaré antes de enviarlo.',
  ],
}
