import type { RuleText, Wording } from '../../rule.ts'

export const text: RuleText = {
  title: '',
  message: '',
  why: '',
  advice: '',
}

export const wording: Wording = {
  frames: [],
  caught: [
    '[[Se cometieron errores]] en este proyecto.',
    '[[Se han producido fallos]] y lo lamentamos.',
    '[[No se cumplió el plazo]] y por ello pedimos disculpas.',
    '[[Lamentamos lo ocurrido]].',
    '[[Perdón por el malentendido]].',
    '[[Pedimos disculpas por la confusión]].',
    '[[Lamentamos que las cosas no salieran bien]].',
    '[[Hubo un error]] y lo sentimos.',
  ],
  permitted: [
    'Cometimos dos errores en este proyecto.',
    'Incumplí el plazo.',
    'El paquete se entregó el lunes.',
    'Antes de enviarlo se encontró una errata en el borrador.',
    'Borramos su carpeta por error y lo sentimos.',
    'Entendí mal su encargo: leí «neto» como «bruto».',
    'El error fue mío.',
    'Su archivo se dañó porque yo lo sobrescribí; lo siento.',
  ],
}
