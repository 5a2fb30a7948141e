import type { Examples, Wording } from '../../rule.ts'

export const wording: Wording = {
  frames: [],
}

export const examples: Examples = {
  caught: [
    '[[Mil perdones, de verdad, lo siento muchísimo]].',
    '[[Soy un desastre]], perdóneme.',
    '[[Perdón por molestar, perdón por preguntar, perdón otra vez]].',
    '[[No tengo perdón]].',
  ],
  permitted: [
    'Siento haberlo enviado tarde.',
    'Perdón, otra pregunta: ¿neto o bruto?',
    'Gracias por esperar.',
    'Pido disculpas por el error de la página 3; ya está corregido.',
  ],
}
