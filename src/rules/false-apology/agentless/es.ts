import type { Examples, Wording } from '../../rule.ts'

export const wording: Wording = {
  frames: [
    {
      // things were not done well, by nobody
      phrases: [
        'no se *(ó|aron|ieron) ~1 (bien | correctamente | adecuadamente | en cuenta | a tiempo | como (debía | correspondía | tocaba) | debidamente)',
        '{mishap} y se (está | están) (trabajando | revisando | analizando | tomando | estudiando)',
        '(faltó | faltaron | hubo falta de | hubo poca | ha faltado | faltaba) ~1 (comunicación | coordinación | previsión | organización | claridad | entendimiento | sintonía)',
      ],
    },
    {
      // something went astray by itself
      phrases: [
        '^ [parece que | creo que | se ve que]+ ~4 algo (se (quedó | cruzó | torció | perdió | trabó) | falló | pasó | no (salió | fue | funcionó | encajó) | salió (mal | torcido | raro))',
        'algo (se (quedó | cruzó | torció | trabó) | salió (mal | torcido | raro) | no (salió | encajó))',
        'no se (logró | alcanzó | consiguió | llegó a) {to-do}',
        '(no | nunca) (llegó | llegaron | alcanzó | alcanzaron) a (materializarse | concretarse | cumplirse | completarse | enviarse | entregarse | realizarse | procesarse)',
        '(la situación | el tema | el asunto | la cosa | todo) se (salió de control | complicó | torció | enredó | desbordó | desmadró | descontroló | retrasó | alargó | nos fue)',
        '(se ha | se han | se) (deslizad|desliz|col|cuel)(o|ó|aron|ado) ~3 {mishap}',
        '(áreas | oportunidades) de (oportunidad | mejora)',
        '(por | debido a) (diversas | distintas | diferentes | varias | diversos | distintos | ciertas | determinadas) (circunstancias | razones | causas | motivos | cuestiones)',
        '(quiso | quisieron) (el | la | los | las) (duende | destino | azar | suerte | mala | hados | dioses)',
      ],
    },
    {
      // a mistake without anybody (open)
      phrases: [
        '(las cosas | todo | el tema | el asunto | la cosa | el resultado | el servicio | la experiencia | el proceso | la entrega) ~1 no ~1 (salió | salieron | fue | fueron | resultó | resultaron | quedó | quedaron | se dio | se dieron | estuvo | ha salido | han salido | ha sido | ha estado) ~2 (como | según | del todo | bien | a la altura | lo | tan | óptim | ideal)',
        'no ~1 (salió | quedó | resultó | ha salido | ha quedado) ~1 (como | según) ~1 (esper|dese|quer|planific|pens|pact|deb|imagin|prev|acord|habl|est)(ábamos|aba|íamos|ía|ado|isto)',
        '(hubo | ha habido | existió | se dio | se produjo | surgió | medió | ocurrió) ~2 (un | una | algún | alguna | algunos | algunas | cierta | cierto | ciertos | ciertas | varias | varios) ~2 (fallo | fallos | error | errores | falla | fallas | desajuste | descuido | olvido | despiste | retraso | demora | malentendido | desacuerdo | contratiempo | imprevisto | falta | desfase | cruce | problema | problemas | deficiencias | carencias | omisión | inexactitud | inexactitudes | confusión | tropiezo | desliz)',
        '(desafortunada|lamentable|desgraciada)mente ~2 (hubo | se produjo | ocurrió | surgió | sucedió | se dio | ha habido | las cosas | se ha producido | pasó | no se (pudo | logró | alcanzó | cumplió | llegó))',
        '(sentimos | siento | lamento | lamentamos) ~2 (la (situación | confusión) | el (malentendido | percance | incidente | suceso | contratiempo)) !(que | con)',
        '(se (omitió | extravió | traspapeló | duplicó)) ~2 (el | la | los | las | un | una | {your})',
        '(se (cometieron | cometió | deslizó | deslizaron | coló | colaron) | se (han | ha) (cometido | deslizado | colado)) ~2 {mishap}',
        '(quedó | quedaron | fue | fueron | ha sido | han sido) (mal (gestionad|tramitad|registrad|anotad|apuntad|enviad|entendid|interpretad|calculad|hech|archivad|procesad) | sin (atender | gestionar | tramitar | responder | enviar | registrar | procesar))(o|a|os|as|)',
      ],
    },
    {
      // there was an error
      phrases: [
        '{come-about} ~3 {mishap}',
        '(sufrió | sufrieron | ha sufrido | han sufrido) (un | una | algún | algunos) ~1 {mishap}',
        '(hubo | ha habido | surgió | se presentó | tuvimos) (un | una) [pequeñ(o|a)] (tema | asunto | detalle | situación | tropiezo | lío | jaleo | enredo | contratiempo)',
        '(salió | salieron | llegó | llegaron | quedó | quedaron) con (un | una | algunos | algunas | varios | ciertos) ~1 {mishap}',
        '(es posible | puede | cabe la posibilidad de | quizá | quizás | tal vez | no descartamos) [que] (hubiera | hubiese | haya habido | existiera | hubo) ~2 {mishap}',
        '{went-astray}',
      ],
    },
    {
      // sorry for what happened
      phrases: [
        '({apology} | {pity}) [{sorry-extra}]+ [por] {blurred-mishap} !(con | que)',
        '{pity} lo (de | del)',
        '{apology} [por] (el | la | los | las | este | esta) (pequeñ(o|a|os|as) | ligero | ligera | leve | simple | mínim(o|a)) ~1 ({mishap} | {harm})',
        '{apology} [{sorry-extra}]+ [por] (los | las) ~1 {mishap} (propi|habitual|normal|inherente|típic)(os|as|es|s) (de | a)',
        '{apology} [{sorry-extra}]+ que (esto | eso | las cosas | todo | la situación | el tema | el asunto) [no] (haya | hayan | se haya | hubiera | saliera | salieran | fuera | fueran | pasara | ocurriera | sucediera)',
        '(lamentable | desafortunad(o|a)) {blurred-mishap}',
      ],
    },
    {
      // these things happen
      phrases: [
        '{it-happens}',
        '(fue | es | ha sido | se trata de | se trató de | se debe a | se debió a) (un | una) [simple | pequeñ(o|a) | mer(o|a) | lamentable] (malentendido | confusión | lapsus | cruce)',
        '(un | una | los | las | algún) (error | errores | fallo | fallos | problema | problemas | tema | asunto | cuestión | desajuste | incidencia | descuido) (human|informátic|administrativ|técnic|involuntari|intern|puntual|logístic|operativ|ajen)(o|a|os|as|es|)',
        '(por (alguna razón | algún motivo | razones que desconozco | la razón que sea) | misteriosamente | inexplicablemente)',
      ],
    },
    {
      // the deadline was not met
      phrases: [
        'no se (cumplió | cumplieron | alcanzó a | llegó a (tiempo | enviar | hacer | avisar | entregar) | ha cumplido | han cumplido | contempló | tuvo en cuenta | hizo (bien | correctamente))',
        'no (pudo | pudieron | ha podido | han podido | alcanzó a | llegó a) ser (procesad|atendid|enviad|tramitad|entregad|realizad|resuelt|incluid|ingresad|completad|gestionad)(o|a|os|as)',
        '(la comunicación | las cosas | el proceso | algo) no (fluyó | fluyeron | funcionó | funcionaron | salió | salieron | fue | fueron)',
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
    {
      where: 'sentence',
      phrases: ['(entre | desde) las # ~4', 'a las #'],
      keeps: 'Se ha registrado una incidencia en el correo entrante entre las 8:10 y las 8:45.',
    },
    {
      where: 'before',
      phrases: ['(si | por si | cuando) ~2'],
      keeps: 'Si algo quedó mal anotado, me dice y lo corrijo.',
    },
    {
      where: 'sentence',
      phrases: ['yo', 'porque ~1 !(recibí | recibimos | vimos | vi) *(é|í|amos|imos)'],
      keeps: 'Anoche hubo un fallo en la red porque no cambié a tiempo un disco.',
    },
    {
      where: 'after',
      phrases: [
        '(la | el) (lluvia | tormenta | nieve | tiempo | viento | frío | calor | salud)',
        '{your} (madre | padre | abuel(o|a) | herman(o|a) | perr(o|a) | gat(o|a))',
      ],
      keeps: '¡Qué pena lo de la lluvia del domingo!',
    },
    {
      where: 'sentence',
      phrases: ['{praise}', 'gracias', '{our-deed}', '?'],
      keeps: 'Una pena lo del vestido, con lo bonito que era.',
    },
  ],
}

export const examples: Examples = {
  caught: [
    '[[Se cometieron errores]] en este proyecto.',
    '[[Se han producido fallos]] y lo lamentamos.',
    '[[No se cumplió el plazo]] y por ello pedimos disculpas.',
    '[[Lamentamos lo ocurrido]].',
    '[[Perdón por el malentendido]].',
    '[[Pedimos disculpas por la confusión]].',
    '[[Lamentamos que las cosas no salieran bien]].',
    '[[Hubo un error]] y lo sentimos.',
    'El envío [[sufrió un percance]].',
    '[[Hubo un tema]] con la entrega y quedó para mañana.',
    'El pedido [[salió con un error]].',
    '[[Es posible que hubiera algún error]] en el envío.',
    'El informe [[se quedó en el tintero]].',
    '[[Una pena lo del]] vestido, de verdad.',
    '[[Sentimos el pequeño percance]] con el equipaje.',
    '[[Disculpe los contratiempos propios de]] una obra.',
    '[[Lamentable lo ocurrido]] en la fiesta.',
    'Quedó un poco flojo el acabado, [[son cosas de]] la obra.',
    '[[Fue un malentendido]] y ya.',
    'Perdonen [[los errores involuntarios]].',
    '[[Por alguna razón]] el correo no salió.',
    'Su solicitud [[no pudo ser atendida]] a tiempo.',
    '[[Algo no salió]] bien con su encargo.',
    '[[Las cosas no salieron como]] esperábamos.',
    '[[La situación se salió de control]].',
    '[[Por diversas circunstancias]] el acto se suspendió.',
    '[[Se deslizó una errata]] en el cartel.',
    '[[Desafortunadamente hubo]] un cruce de agendas.',
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
    'Lamento la confusión que causé con las fechas: es el 9.',
    'Se detectó un error en la tarifa y ya está corregido.',
    'Hubo 40 asistentes y salió muy bien.',
    'Se presentaron tres candidatas.',
  ],
}
