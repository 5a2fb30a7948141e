import type { Examples, Wording } from '../../rule.ts'

export const wording: Wording = {
  frames: [
    {
      // I will be frank (open)
      phrases: [
        '^ [y | pero] (franca|honesta)mente ,',
        '(voy | vamos) a ser [muy | totalmente | bien]+ (sincer|honest|franc|clar|direct)(o|a|os|as)',
        '(le | te | les | os) (seré | voy a ser) [muy | totalmente]+ (sincer|honest|franc|clar|direct)(o|a|os|as)',
        '(hablando | para hablar | te hablo | le hablo | hablemos) (en plata | clar(o|ito) | con franqueza | sin rodeos)',
        '(perdone | perdona | disculpe | disculpa | perdonen) (que | pero) ~1 (se | te | le) (lo | la)  (diga | digo | recuerde) (, | . | : | pero | así | $)',
        '(permítame | permíteme | permítanos | déjeme | déjame | dejame | permitime) ~1 (decir|record|señal|aclar|coment|corregi|discrep|puntualiz|dud)(le|te|les|arle|arte|arles|rle|rte|ar|r)',
        'con (el máximo | el mayor | mucho) respeto [,]',
        'no (es (por | mi intención | nuestra intención) | quiero | quisiera | queremos | pretendo | pretendemos | me gusta) (ser | parecer | sonar | resultar | ofender | discutir | entrar en | faltar | polemizar) ~4 , [pero | sin embargo | ahora bien | aunque]',
        'no (me lo tomes | se lo tome | te lo tomes | me malinterprete(|s) | me entienda(|s) mal | se enfade | te enfades | se moleste | te molestes | te ofendas | se ofenda) ~2 (pero | ,)',
        '(a decir verdad | si (le | te | les) soy (sincer|honest|franc)(o|a) | dicho sea (de paso | con todo) | las cosas (claras | como son) | lo diré (claro | claramente) | quiero ser (clar|sincer|honest|franc)(o|a))',
        '(seamos | siendo | si somos | si soy) ~1 (sincer|honest|franc|just|realist|seri)(o|a|os|as|s)',
        'hay que (ser (just|honest|sincer|realist)(o|a|os|as|s) | decirlo todo | decir las cosas)',
      ],
    },
    {
      // with all due respect, … (can be left out)
      phrases: ['^ <[y | pero] {face-saver}> (, | :) !({you} | ya | eso | que)'],
      rewrites: ['delete'],
    },
    {
      // with all due respect
      phrases: [
        '{face-saver}',
        '^ [mire | mira | a ver | la verdad] [,] siendo (sincer|honest|just|clar|franc)(o|a|os|as)',
        'respeto (su | tu | la | vuestra) (opinión | punto de vista | postura | decisión) , (pero | aunque)',
        'no (se | te) (ofenda | ofendas | enfade | enfades | moleste | molestes | enojes | enoje) , pero',
        'no [es que] (quiero | pretendo | queremos | pretendemos | busco | buscamos) (excusar|justificar|disculpar)(me|nos) [, | pero]+',
      ],
    },
  ],
  unless: [
    {
      where: 'sentence',
      phrases: ['no (coincido | comparto | estoy de acuerdo)', '{ours-to-own}'],
      keeps: 'Con todo el respeto, no coincido con la conclusión del punto 3.',
    },
    {
      where: 'after',
      phrases: [
        'con (ambos | ambas | los dos | tod(o|a|os|as))',
        'el (precio | importe | plazo | coste)',
        '[, | :] ~3 (no (me da | doy | tengo | tenemos | sé | sabemos | lo sé | llego | llegamos | puedo | podemos) | prefiero)',
      ],
      keeps: 'Para ser justos con ambos, abrimos las ofertas a la vez.',
    },
    {
      where: 'before',
      phrases: ['(para | espero | esperamos | hasta | confío en)'],
      keeps: 'Para que quede claro: el precio incluye IVA.',
    },
    {
      where: 'sentence',
      phrases: ['{praise}', 'gracias', '?'],
      keeps: 'Francamente, el jardín quedó precioso.',
    },
  ],
}

export const examples: Examples = {
  caught: [
    '[[Para ser justos]], usted cambió el alcance.',
    '[[En nuestra defensa]], los tickets no eran claros.',
    '[[Con todo el respeto]], así no funciona.',
    '[[Le soy sincero]]: un reembolso no arreglará esto.',
    '[[No es por excusarme, pero]] el servidor iba lento.',
    '[[Seamos honestos]], ya se lo advertimos.',
    '[[Que quede claro]]: eso no nos correspondía.',
    '[[Sin ánimo de ofender]], el texto era flojo.',
    '[[Siendo sinceros]], el local estaba hecho un desastre.',
    '[[Respeto su opinión, pero]] no la comparto.',
    '[[No se ofenda, pero]] su logo no ayuda.',
    '[[No quiero justificarme, pero]] fue un mes muy duro.',
    '[[Francamente,]] esperaba más de ustedes.',
    '[[Voy a ser muy claro]]: así no se trabaja.',
    '[[No me lo tomes a mal,]] pero tu logo es feo.',
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
    'Comparto su preocupación, con todo mi cariño para la familia.',
    'Es verdad que el plazo era el lunes.',
  ],
}
