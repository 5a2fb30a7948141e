import type { Examples, Wording } from '../../rule.ts'

export const wording: Wording = {
  frames: [],
}

export const examples: Examples = {
  caught: [
    '[[Obviamente]], primero necesita una cuenta.',
    '[[Basta con]] leer la página 2.',
    '[[Es así de sencillo]].',
    '[[Como es lógico]], falla si hace eso.',
  ],
  permitted: [
    'Estoy, obviamente, molesto con mi propio retraso.',
    'Dicho de forma sencilla: sí.',
    'Por supuesto, venga a las diez.',
    'La foto muestra la grieta con claridad.',
  ],
}
