import type { Examples, Wording } from '../../rule.ts'

export const wording: Wording = {
  frames: [],
}

export const examples: Examples = {
  caught: [
    '[[No era mi intención]] ofenderle.',
    '[[Solo queríamos]] ayudar.',
    '[[A veces, pese a nuestros esfuerzos, las cosas salen mal]].',
    '[[Nuestra intención nunca ha sido]] ofender a nadie.',
  ],
  permitted: [
    'Mi intención es entregar el día 12.',
    'Queríamos decir el 15 de mayo.',
    'Solo queremos confirmar la hora.',
    'Pese a la semana extra, entregamos dos páginas menos.',
  ],
}
