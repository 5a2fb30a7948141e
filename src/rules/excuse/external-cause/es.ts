import type { Examples, Wording } from '../../rule.ts'

export const wording: Wording = {
  frames: [],
}

export const examples: Examples = {
  caught: [
    'No contesté porque [[he estado a tope]].',
    'El pedido se retrasa [[por causas ajenas a nuestra voluntad]].',
    '[[Ha sido una semana de locos]] y el informe se quedó atrás.',
    '[[Debido a la temporada alta]] no pudimos atenderle.',
  ],
  permitted: [
    'El pedido se retrasa porque escribí mal el código postal.',
    'La web estuvo caída 40 minutos por un certificado vencido; ahora se renueva solo.',
    'La semana que viene no estaré; le atiende Ana.',
    'Como lo necesita el viernes, empiezo hoy.',
  ],
}
