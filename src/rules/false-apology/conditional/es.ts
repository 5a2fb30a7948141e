import type { Examples, Wording } from '../../rule.ts'

export const wording: Wording = {
  frames: [
    {
      // if somebody of you (any verb)
      phrases: [
        '{pity} si',
        '^ si (algún | alguno | alguna | algunos | algunas | alguien) ~3 (percib|sint|interpret|entend|not|consider|vi|tom|pens|cre|malinterpret)(ió|ieron|ó|aron|o|yó|yeron)',
        '{apology} ~8 que no (le | te | les | os) (hay|hub)(a|an|iera|ieran) ~1 {participle}',
        '(cualquier | todo | toda) ({harm} | {mishap}) ~1 que ~4 (haya | hayan | hubiera | hubieran | pudiera | pudieran | pueda)',
        'pues (perdón | disculpas | lo siento | perdona | disculpa)',
      ],
      unless: [
        {
          where: 'sentence',
          phrases: [
            '(avís|comuníqu|escríb|llám|contáct|report|dí|díg)(enos|anos|eme|ame|elo|alo|e|me|noslo|melo)',
            '(avise | avisa | comunique | contacte | escriba | llame | informe | soluciona | resuelve)',
          ],
          keeps: 'Comuníquenos cualquier incidencia que haya visto.',
        },
      ],
    },
    {
      // supposing that anything was felt (any verb)
      phrases: [
        '^ si (en | de | por) (algún | alguna) (momento | modo | manera | forma | motivo | razón | aspecto | punto) ~3 ({you-past} | {hurt} | hemos | he | fui | fuimos | pude | pudimos | notó | notaron | ha | han)',
        '(por | de) (cualquier | toda | alguna) (molestia | inconveniente | incomodidad | contratiempo | malentendido | trastorno | perjuicio | incidencia) ~3 (que (esto | ello | el | la | este | esta | le | les | te | os | haya | hayan | pud | se) | ocasionad(o|a) | causad(o|a) | generad(o|a) | derivad(o|a))',
        '({harm} | {mishap}) ~2 , en su caso , ~3',
        '({harm} | {mishap}) ~2 que , en su caso',
        '(trasladamos | traslado | se traslada | expresamos | manifestamos | hacemos llegar) ~2 (el sentir | (nuestro | su | mi)+ (pesar | sentir))',
        '(disculp|perdon)(e|a|en|ad|emos) lo que (haya que | haya | hubiera | sea | tenga que)',
        'vaya por delante ~1 (pesar | disculpa | disculpas | perdón)',
        'si (hay que | tengo que | tenemos que | quieres que | quiere que | es lo que (quiere | quieres | necesita | necesitas | espera | esperas | busca | buscas)) ~3 (pedir | pida | pido | perdón | disculp(as|arme|arnos|o|e))',
        '{apology} si es lo que (quiere | quieres | necesita | necesitas | espera | esperas | busca | buscas)',
      ],
      unless: [
        {
          where: 'sentence',
          phrases: [
            '(avís|comuníqu|escríb|llám|contáct|report)(enos|anos|anos|eme|ame|elo|alo|e)',
            '(avise | avisa | comunique | contacte | escriba | llame | informe)',
          ],
          keeps: 'Si en algún momento ha tenido problemas de acceso, escríbanos aquí.',
        },
      ],
    },
    {
      // if at all (open)
      phrases: [
        '{apology} ~4 (si es que | si acaso | si en algo | si de alguna | si (en | de) (algún | alguna) | si por (algún | alguna) | en caso de (que | haber) | en el (supuesto | caso) de que | siempre que | por si)',
        '{apology} ~3 (lo que | aquello que | todo lo que | cuanto) ~1 (pud|hub|hay)(o|a|iera|iese|imos|amos|iéramos|iera) ~2',
        '(si | en caso de que | por si) ~3 {hurt} ...12 , ~2 ({apology} | {formal-pardon})',
        '(si | en caso de que) ~8 (consider|cre|piens|estim|opin|siente|sient)(a|as|an|es|e|en|) ~6 , ~1 {apology}',
      ],
    },
    {
      // sorry if …
      phrases: [
        '({regret} | {formal-pardon} | {sorry-noun} | {pardon-us}) [{sorry-extra}]+ si !(no | puede | puedes | ya | sí | usas)',
        '{apology} ...5 , si ~7 {hurt}',
      ],
      unless: [
        {
          where: 'after',
          phrases: [
            '[la | mi | esta | es | el | este | le | te | os | me]+ (pregunta | duda | consulta | insisto | insistimos | molesto | interrumpo | repito | escribo | llamo | tardo | equivoco | contesto | extiendo)',
          ],
          keeps: 'Perdone si la pregunta es básica, acabo de empezar.',
        },
      ],
    },
    {
      // if anybody was hurt, sorry
      phrases: [
        '(si | en caso de que | por si) ~2 {some-victim} ...14 {hurt} ...8 {apology}',
        'si ~1 (he sido | hemos sido | he estado | fui | fuimos | estuve | estuvimos | soné | me pasé | nos pasamos | me excedí) ...8 , [{to-you}] {apology}',
        '(si | en caso de que | por si) ~7 {hurt} ...8 , [{much} | pues | entonces] [{to-you}] ({apology} | téngase por no dicha)',
        'si ~3 {some-victim} ...17 {apology}',
        '^ si ~1 (te | le | os | les | se) ~1 (gustó | pareció | molestó | sentó | cayó | faltó | sonó | incomodó | ofendió | resultó | hizo) ...8 , [{to-you}] {apology}',
        '^ si ...14 , [{much} | pues | entonces] [{to-you}] (lo (siento | sentimos | lamento | lamentamos) | {formal-pardon} | {sorry-noun}) [{much}] (. | ; | $)',
      ],
    },
    {
      // the harm that this may have caused (say that it did)
      phrases: [
        '{apology} ~2 <(las | los) ({harm-f} | {harm-m}) que ~4 {may-have} {may-bring}>',
        '{apology} ~2 <(las | los) ({harm-f} | {harm-m}) que ~4 hay(a|an) (causado | ocasionado | generado | provocado)>',
      ],
      rewrites: [
        { 'los {harm-m} <que ~6 {may-bring}>': 'causados' },
        { 'las {harm-f} <que ~6 {may-bring}>': 'causadas' },
        { 'los {harm-m} <que ~6 (causado | ocasionado | generado | provocado)>': 'causados' },
        { 'las {harm-f} <que ~6 (causado | ocasionado | generado | provocado)>': 'causadas' },
      ],
    },
    {
      // possible inconvenience (it was real)
      phrases: [
        '{apology} [{sorry-extra}]+ ~1 <(los | las) (posibles | eventuales | potenciales) ({harm-f} | {harm-m})>',
      ],
      rewrites: [{ '(posibles | eventuales | potenciales)': '' }],
    },
    {
      // the harm that this may have caused
      phrases: [
        '{apology} ~3 {harm} ~6 que ~6 {may-have} [{pronoun}]',
        '({harm-f} | {harm-m}) ~5 que ~5 {may-have} [{pronoun}]',
        '(comprensión | paciencia | flexibilidad) ~4 ({harm-f} | {harm-m}) que ~4 pued(a|an) ~1 {may-bring}',
        '{apology} ...8 ({harm-f} | {harm-m}) que , ~3 , {may-have}',
        '{apology} ~3 {harm} ~6 que ~6 {caused-perhaps}',
        '{apology} ~3 {harm} ~4 que ~4 pued(a|an) ~1 {may-bring}',
        '{apology} ~3 (el | la | los | las) ~2 que ~4 ({may-have} | {caused-perhaps})',
      ],
    },
    {
      // any inconvenience
      phrases: [
        '{apology} [{sorry-extra}]+ ~3 {indefinite} ~2 ({harm} | {mishap})',
        '{apology} ~7 {harm} , (si (las | los | la | lo) (hubo | hay | hubiera | hubiese | ha habido) | en su caso)',
        '(comprensión | paciencia | flexibilidad) ~4 {indefinite} ~2 {harm}',
      ],
    },
    {
      // to anyone who may have been hurt
      phrases: [
        '{apology} ~5 (quien | quienes | aquellos que | aquellas que | aquel que | aquella que | cualquiera que | cualquier persona que | todos los que | todo aquel que | las personas que | los que | las que) ~2 ({may-have} | hay(a|an|áis))',
        '{apology} ~2 (a | con) (los | las | nuestros) ~3 que se (sintieron | sientan | sienten | sintieran | vieron)',
        '(a | para) (quien | quienes | aquellos que | aquellas que | los que) ~2 (hay(a|an|áis) podido | pud(iera|ieran|ierais)) ...14 (pesar | {apology})',
        '(los | las | nuestros | aquellos) ~2 que ~1 (pud(iera|ieran) | hay(a|an) podido | puedan haber) ~2 (sentirse | haberse sentido | sentido | verse | haberse visto | resultar) ~2 (afectad|molest|ofendid|perjudicad|incomodad)(o|a)s',
      ],
    },
    {
      // sorry for whatever you like
      phrases: [
        '{apology} [por] lo que (corresponda | considere | consideres | sea | haga falta | proceda | le parezca | te parezca | toque)',
        '{apology} por cualquier cosa',
        '{apology} [por] cualquier cosita',
        '{apology} [por] lo que (pudo | pudiera | pueda) (parecer | resultar | sonar | interpretarse)',
        '{apology} lo que (haya | hubiera | hayamos | hayan) podido',
        '(disculpas | perdón | perdon) por (querer | intentar | tratar de | existir | preocuparme | preocuparnos | ser tan)',
      ],
    },
  ],
  unless: [
    {
      where: 'after',
      phrases: ['...6 : (le | te | les | os) *(é|amos|imos)', 'encontrar'],
      keeps: 'Perdón por querer correr: le entregué el plano sin revisar.',
    },
  ],
}

export const examples: Examples = {
  caught: [
    '[[Lamento si te molestó]] lo que dije en la reunión.',
    '[[Pedimos disculpas si]] esto le ha causado algún problema.',
    '[[Disculpe si]] mi correo sonó brusco.',
    '[[Lamentamos las molestias que esto haya podido ocasionarle]].',
    '[[Pedimos disculpas a quienes se hayan sentido ofendidos]].',
    '[[Si alguien se sintió ofendido, pido perdón]].',
    '[[Lamentamos cualquier inconveniente que pudiera haberle causado]].',
    '[[Perdona si]] te ofendí con mi comentario.',
    '[[Disculpe, de verdad, si mi respuesta le sentó]] mal o le molestó.',
    '[[Si fui un poco seca por teléfono, te pido perdón]].',
    '[[Si le faltó información, lo sentimos]].',
    '[[Lamentamos los inconvenientes que esto haya causado]].',
    '[[Pedimos disculpas por los posibles inconvenientes]].',
    'Agradecemos su [[comprensión ante las molestias que el corte pueda ocasionarle]].',
    '[[Lamentamos los perjuicios que, en su caso, hayan podido]] causarse.',
    '[[Disculpen las incomodidades que esto pueda ocasionarles]].',
    '[[Lamentamos las molestias, si las hubo]].',
    'Gracias por su [[paciencia ante cualquier inconveniente]].',
    '[[Ofrecemos disculpas a los vecinos que se sintieron]] afectados por el ruido.',
    '[[A quienes hayan podido sentirse excluidos, les pedimos perdón]].',
    'Escribimos a [[los socios que pudieran sentirse afectados]].',
    '[[Disculpas por lo que le parezca]].',
    'Te [[ofrezco una disculpa por cualquier cosa]].',
    '[[Lamentamos lo que haya podido]] pasar con su bulto.',
    '[[Perdón por intentar]] ayudar.',
    '[[Perdón por lo que pudo parecer]] falta de interés.',
    '[[Sorry si]] te generó algún problema.',
    '[[Perdón por cualquier cosita]].',
    '[[Lo lamento, si es que en algo le fallé]].',
    '[[Si alguna familia percibió]] desgana, no era el caso.',
    '[[Si tengo que pedir]] perdón, lo pido.',
    '[[Qué pena si]] le arruiné el plan.',
    '[[Disculpe lo que haya que]] disculpar.',
  ],
  permitted: [
    'Lamento no haberle llamado el martes, como habíamos quedado.',
    'Si el reembolso no llega el viernes, llámeme.',
    'Pedimos disculpas por la caída de tres horas del 4 de mayo.',
    'Dígame si le cobraron dos veces y lo corrijo hoy.',
    'Disculpe, ¿sí recibió la factura de abril?',
    'Lamentamos que 312 clientes no pudieran entrar esta mañana.',
    'Siento haber enviado el informe sin revisar.',
    'Perdona, si usas el plan antiguo la pantalla es distinta.',
    'Si necesita factura, aquí estoy.',
    'Si alguien se quedó sin su foto, que me escriba.',
    'Disculpen las molestias: obras hasta el viernes.',
    'Avíseme de los errores que encuentre.',
  ],
}
