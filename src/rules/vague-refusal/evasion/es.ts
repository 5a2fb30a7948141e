import type { Examples, Wording } from '../../rule.ts'

export const wording: Wording = {
  frames: [],
}

export const examples: Examples = {
  caught: [
    '[[Lo veo complicado]] por ahora.',
    '[[Ya lo iremos viendo]].',
    '[[Tendremos en cuenta su solicitud]].',
    '[[En estos momentos no sería lo más indicado]].',
  ],
  permitted: [
    'No, no podemos aceptarlo antes de junio.',
    'No vamos a añadir esa función; esta es la alternativa.',
    'Es complicado y por eso le reservé dos días.',
    'Lo vemos el martes a las diez con los números.',
  ],
}
