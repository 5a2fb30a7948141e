import type { Examples, Wording } from '../../rule.ts'

export const wording: Wording = {
  frames: [],
}

export const examples: Examples = {
  caught: [
    '[[Es usted un maleducado]].',
    'Esta reseña [[es falsa]] y usted lo sabe.',
    '[[Lo que busca es]] comer gratis.',
    '[[Si no le gusta, váyase a otro sitio]].',
  ],
  permitted: [
    'El billete era falso y lo devolvimos al banco.',
    'Lo que busca está en la página 2.',
    'Si no le gusta el azul, lo hay en verde.',
    'El trato que recibió fue maleducado y lo siento.',
  ],
}
