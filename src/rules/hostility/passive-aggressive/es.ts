import type { Examples, Wording } from '../../rule.ts'

export const wording: Wording = {
  frames: [],
}

export const examples: Examples = {
  caught: [
    '[[Un amable recordatorio]]: esto era para ayer.',
    '[[No sé si llegó a ver mi último correo]].',
    '[[Quedo a la espera de que se digne a contestar]].',
    '[[Como seguramente sabrá]], el plazo venció.',
  ],
  permitted: [
    'Recordatorio: el taller empieza mañana a las diez.',
    '¿Le llegó mi correo del 3 de mayo?',
    'Quedo a la espera de su respuesta hasta el viernes.',
    'Gracias de antemano por las dos fotos.',
  ],
}
