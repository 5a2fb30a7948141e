import type { RuleText, Wording } from '../../rule.ts'

export const text: RuleText = {
  title: 'Preámbulo defensivo',
  message: 'Abre con una fórmula que prepara una réplica.',
  why: 'Anuncia que viene una defensa, y quien lee se pone en guardia antes de llegar al dato.',
  advice: 'Quite el preámbulo y dé el dato: «El cambio de alcance suma dos días».',
}

export const wording: Wording = {
  frames: [
    {
      // with all due respect
      phrases: [
        '(para | a fuer de) ser (justos | justo | justa | sinceros | sincero | sincera | honestos | honesto | honesta | francos | franco | franca | claros | exactos | realistas)',
        'en (nuestra | mi) (defensa | descargo)',
        'con todo [el | mi | nuestro] respeto',
        '([le | te | les | os | voy a | déjeme | déjame | permítame | permíteme]+) (soy | somos | seré | seremos | ser | serle | serte) [muy] (sincer|honest|franc|clar)(o|a|os|as)',
        'seamos (honestos | sinceros | claros | justos | realistas | francos)',
        '[que | quiero que | y que] quede [muy | bien] claro',
        'sin [ningún] (ánimo | animo | intención | afán | querer) [de] (ofender | ofenderle | polemizar | faltar | molestar | discutir | entrar en polémicas | justificar(|me|nos))',
        '(no (es | son) | no [es]) (por | para) (excusar|justificar|disculpar)(me|nos)',
        'no [es que] (quiero | pretendo | queremos | pretendemos | busco | buscamos) (excusar|justificar|disculpar)(me|nos) [, | pero]+',
        'no es (excusa | una excusa | por poner excusas | justificación)',
        '(dicho sea | todo hay que decirlo | la verdad sea dicha | las cosas como son | hablando claro | hablemos claro | a decir verdad)',
        '(no se lo tome | no te lo tomes | no lo tome | no lo tomes) a mal ~1 (pero | , )',
        '(también | además) es (verdad | cierto) que',
        '(me va a | me vas a | perdone que | perdona que) ~2 (perdonar | disculpar | le diga | te diga) ~2 pero',
      ],
      unless: [
        {
          where: 'sentence',
          phrases: ['no (coincido | comparto | estoy de acuerdo)'],
          keeps: 'Con todo el respeto, no coincido con la conclusión del punto 3.',
        },
        {
          where: 'after',
          phrases: ['con (ambos | ambas | los dos | todos)', 'el (precio | importe | plazo | coste)'],
          keeps: 'Para ser justos con ambos, abrimos las ofertas a la vez.',
        },
        { where: 'before', phrases: ['para'], keeps: 'Para que quede claro: el precio incluye IVA.' },
      ],
    },
  ],
  caught: [
    '[[Para ser justos]], usted cambió el alcance.',
    '[[En nuestra defensa]], los tickets no eran claros.',
    '[[Con todo el respeto]], así no funciona.',
    '[[Le soy sincero]]: un reembolso no arreglará esto.',
    '[[No es por excusarme, pero]] el servidor iba lento.',
    '[[Seamos honestos]], ya se lo advertimos.',
    '[[Que quede claro]]: eso no nos correspondía.',
    '[[Sin ánimo de ofender]], el texto era flojo.',
  ],
  permitted: [
    'Para ser justos con ambos, abrimos las ofertas a la vez.',
    'Sinceramente, aún no lo sé; pregunto a Ana y le contesto a las doce.',
    'Repartimos el coste a partes iguales.',
    'Su comentario era justo y he cambiado el plan.',
    'El abogado de la defensa envía hoy los papeles.',
    'Para que quede claro el precio: incluye IVA.',
    'Respeto su decisión.',
    'Un cálculo honesto son tres semanas.',
  ],
}
