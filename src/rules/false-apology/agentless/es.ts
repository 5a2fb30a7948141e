import type { RuleText, Wording } from '../../rule.ts'

export const text: RuleText = {
  title: 'Error sin autor',
  message: 'Cuenta el fallo sin decir quién lo cometió.',
  why: 'Si nadie responde del fallo, nadie queda obligado a repararlo. Y «malentendido» hace a quien lee la mitad de la causa.',
  advice: 'Ponga «yo» o «nosotros» y un verbo en activa: «Borramos la carpeta equivocada».',
}

export const wording: Wording = {
  frames: [
    {
      // there was an error
      phrases: [
        '{come-about} ~3 {mishap}',
        '(es posible | puede | cabe la posibilidad de | quizá | quizás | tal vez | no descartamos) [que] (hubiera | hubiese | haya habido | existiera | hubo) ~2 {mishap}',
        '{went-astray}',
      ],
    },
    {
      // sorry for what happened
      phrases: [
        '{apology} [{sorry-extra}]+ [por] {blurred-mishap} !con',
        '{pity} lo (de | del)',
        '{apology} [{sorry-extra}]+ [por] (los | las) ~1 {mishap} (propi|habitual|normal|inherente|típic)(os|as|es|s) (de | a)',
        '{apology} [{sorry-extra}]+ que (esto | eso | las cosas | todo) [no] (haya | hayan | se haya | hubiera | saliera | salieran | fuera | fueran | pasara | ocurriera | sucediera) ~2',
        '(lamentable | desafortunad(o|a)) {blurred-mishap}',
      ],
    },
    {
      // these things happen
      phrases: ['{it-happens}'],
    },
    {
      // the deadline was not met
      phrases: [
        'no se (cumplió | cumplieron | alcanzó | alcanzaron | llegó a | llegaron a | logró | lograron | ha cumplido | han cumplido | contempló | tuvo en cuenta | hizo (bien | correctamente))',
        'no (pudo | pudieron | ha podido | han podido | alcanzó a | llegó a) ser (procesad|atendid|enviad|tramitad|entregad|realizad|resuelt|incluid|ingresad|completad|gestionad)(o|a|os|as)',
        '(la comunicación | las cosas | el proceso | algo) no (fluyó | fluyeron | funcionó | funcionaron | salió | salieron | fue | fueron) ~2',
      ],
    },
  ],
  unless: [
    {
      where: 'sentence',
      phrases: ['{ours-to-own}'],
      keeps: 'Hubo un error nuestro en la factura: sumamos el IVA dos veces.',
    },
    {
      where: 'next sentence',
      phrases: ['{ours-to-own}'],
      keeps: 'Hubo un error en la factura. Es culpa mía: sumé el IVA dos veces.',
    },
  ],
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
