import type { Examples, Wording } from '../../rule.ts'

export const wording: Wording = {
  frames: [
    {
      // an isolated case
      phrases: [
        '(hecho | caso | incidente | incidencia | error | fallo | problema | episodio | suceso | situación | evento | falla | descuido | tropiezo | despiste | contratiempo | algo | cosa) ~1 (aislad(o|a|os|as) | puntual(|es) | mínim(o|a|os|as) | menor(|es) | insignificante(|s) | excepcional | anecdótic(o|a) | sin (importancia | mayor importancia | trascendencia | mayor trascendencia) | de poca (importancia | monta) | esporádic(o|a))',
        '[un | una | algún | este | ese | el | la | esta | los | las | unos | unas] (pequeñ(o|a|os|as|ito|ita) | liger(o|a|os|as) | leve(|s) | mínim(o|a) | simple(|s) | mer(o|a) | minúscul(o|a) | breve | insignificante) {small-matter}',
        '(un | una | ese | esa | este | esta | algún | alguna | unos | unas) (detallito(|s) | fallito(|s) | fallín | errorcito(|s) | errorcillo | retrasito(|s) | demorita(|s) | problemita(|s) | problemilla(|s) | despistillo | descuidito | confusioncita | malentendidito | inconvenientito | desfasito | ratito de espera | poquito de (retraso | demora))',
        'no (es | era | son | fue | suele ser | ha sido) (lo | algo | nada) [más] (habitual | normal | común | usual | corriente | representativ(o|a))',
        '(nunca | jamás) (nos | me) ~1 (pasa | había (pasado | ocurrido | sucedido) | ha (pasado | ocurrido | sucedido) | pasó)',
      ],
      unless: [
        {
          where: 'sentence',
          phrases: ['?', '{ask-reader}'],
          keeps: 'Hay un pequeño error en la página 4, ¿lo puede revisar?',
        },
      ],
    },
    {
      // only a few minutes
      phrases: [
        '(solo | sólo | solamente | apenas | tan solo | únicamente | nomás | escasos | poco más de | no más de) [llegué | llegamos | tardé | tardó | llegó | nos retrasamos | me retrasé | han sido | pasaron | fueron | son | era | eran | es | fue | ha sido | han sido | estuvo | duró | tardamos | por]+ (un(|a|os|as) ~1 | un par de | dos | tres | cuatro | cinco | # | diez | quince | media | escasos) (poco(|s) | poca(|s) | minut(o|os|ito|itos) | hor(a|as|ita|itas) | día(|s) | diitas | segundos | euros | pesos | céntimos | centavos | dólares | soles | milímetros | centímetros | mm | cm | % | euro | ratito | rato | personas | casos | clientes | unidades | líneas | detalle(|s))',
      ],
      needs: [
        {
          where: 'sentence',
          phrases: [
            '(caíd|parad|rot|torcid|fuera|rayad|manchad|perdid|desviad|cortad|retrasad)(o|a|os|as|)',
            '(tarde|retraso|demora|espera|esperar|esperó|esperaste|esperaron|tardó|tardamos|tardé|tardanza|diferencia|de más|de menos|error|fallo|falla|fallos|errores|llegó|llegamos|llegaron|llegué|mancha|faltó|faltaron|faltan|corte|cortó|interrupción|problema|descuadre|pasamos|después|sin (luz|servicio|agua|internet|sistema))',
            '(al fin y al cabo | total | en realidad | no es nada | tampoco | qué más da)',
          ],
          keeps: 'Solo son quince minutos y no hace falta ayuno.',
        },
      ],
      unless: [
        {
          where: 'sentence',
          phrases: ['?', '# a #', '{ask-reader}'],
          keeps: 'Si llega tarde, por favor, avise: son solo cinco minutos de margen.',
        },
      ],
    },
    {
      // no great matter
      phrases: [
        '(le | les | te) (da | dan | dio) [~1] (un toque | un aire | carácter | encanto | personalidad | gracia | un punto | vidilla)',
        '(el | su) lado (bueno | positivo | amable)',
        'nadie se (dio | dará | va a dar | fija | fijó | fijará | va a fijar | enteró | entera | va a enterar | queja | quejó | ha dado | ha fijado | ha enterado)',
        '(total | al final) , (para | si | solo | sólo | son | fue | fueron | es | nadie | no | lo)',
        '(crece | crecen) , en un mes',
        'en (un | dos | unos | pocos) (mes | meses | días | semanas | ratos | lavados | ratito) (ni | no | nadie | se) [~1] (acuerda | acordará | nota | notará | ve | olvida | le)',
        'casi (ni | nunca | nadie | nada)  [se | lo | la]+ (cae | nota | usa | ve | entra | pregunta | mira | aparece | pasa)',
        'siempre (se (lleva | pierde | mueve | gasta | cae | escapa | cuela) | hay | queda(|n)) (algo | alguno | alguna | un | una)',
        '(es (lana | madera | piedra | tela | cuero | algodón | lino | piel | fruta | un producto | un material) (natural | viv(o|a) | artesanal) | son (productos | materiales) (naturales | artesanales | vivos))',
        'nadie (lo | la | los | las) (nota|notó|ve|vio|pesca|echa|escucha|mira|percibe|aprecia|distingue|lee|usa|utiliza)',
        '(que | eso | esto) no [lo | la | los | las]+ (ve | nota | mira | lee | usa | nota) nadie',
        'ni (lo | la | los | las | se) (ves | ve | notas | nota | notará | notarás | verás | verá | va a notar | vas a notar | nota | aprecia | acuerda | enter(ó | a | aron))',
        '(no entra | no pasa | no entró | no había | no hay) ni (un alma | dios | el tato | cristo | una mosca)',
        '(en la práctica | a efectos prácticos | a la postre | a fin de cuentas | al fin y al cabo | bien mirado | mirándolo bien | si lo miramos bien | si lo mira bien) [,] [~1] (no | fue | fueron | es | son | era | se | tampoco | apenas | nadie | nada | todo | usted | hubo)',
        'nada que (cambie | afecte | altere | impida | no se (arregle | solucione | quite) | quite | comprometa | modifique | lamentar)',
        '(es | son | fue | era) (un | una) sol(o|a) (palabra | letra | línea | cifra | coma | página | número | dígito | vez | día | foto | error) (en !(este | esta | ese | esa | español | inglés) | de (las | los | #) | entre)',
        '(fueron | son | era | eran) [solo | apenas]+ (un | una | dos | tres | cuatro | cinco | unas | unos | un par de) *(itas|itos|cillas|cillos)',
        'es (un | una) *(ito|ita|cito|cita|cillo|cilla|oncito) (que | de nada | sin | y ya)',
        '(con el tiempo | con el uso | con los días | en un mes | en unos días | a la larga) [~1] (ni | no | se) (lo | la | se | va | quita | asienta | acomoda | nota)',
        '(por suerte | menos mal que | al menos | por lo menos) [~2] (solo | sólo | fue | fueron | son | era | nadie | no (fue | hubo | pasó | se perdió))',
        '(no | ni | tampoco | nada) (es | fue | era | son | fueron | hay | ha sido | será | sería | está | estaba | salió | quedó) (para que (se | te | os) (ponga|pongas|pongáis|pongan|pongás) | para (tanto | ponerse así | alarmarse | exagerar | rasgarse) | tan (grave | terrible | horrible | malo | mala | importante | serio | seria | trágico | dramático) | nada (grave | serio | del otro mundo | raro | terrible | importante) | (gran cosa | el fin del mundo | motivo de | cosa grave | (un | ningún) drama | una (tragedia | catástrofe) | ninguna (tragedia | catástrofe | cosa grave)))',
        '(no | tampoco) [{pronoun}]+ (pasa | pasó | ha pasado) nada (por | que no | grave | tan)',
        '(no (se | le | te) ~2 (muere | murió | muerto | mató | ha muerto | acaba | acabó) [nadie | el mundo] | nadie (se (ha muerto | murió | muere) | (murió | muere) por) | el mundo no se (acaba | acabó | va a acabar))',
        '(es | son | fue | fueron | por | de | esa | esas | esta | estas | cuatro | dos) [una | un | unas | cuatro] (tontería(|s) | nimiedad(|es) | menudencia(|s) | bobada(|s) | pavada(|s) | minucia(|s) | pequeñez | pequeñeces | bobería(|s) | chorrada(|s) | pendejada(|s) | babosada(|s) | anécdota | zoncera(|s) | sonsera(|s) | leve molestia)',
        '[no | sin | ni]+ ~1 (haga|hagas|hagáis|hagan|hagamos|hacer|hagás|ahogarse|ahogarnos|haciendo) ~3 (un (drama | mundo | problema | escándalo | show | caso) | una (montaña | tragedia | bola) | en un vaso | tanto (drama | lío | ruido | escándalo))',
        '(peores | peor | más graves | cosas peores) (cosas (hay | pasan | se han visto) | hubiera sido | habría sido | sería | estuvo | estamos | están)',
        '(casi | apenas | prácticamente) [no | ni] se (nota | notan | aprecia | aprecian | percibe | distingue)',
        '(a cualquiera | en las mejores familias) [se | le | les | nos]+ (puede pasar | pasa | ocurre | puede ocurrir | sucede | pasan)',
        '(a caballo regalado | lo comido por lo servido | gajes | agua pasada | borrón y cuenta nueva)',
      ],
      unless: [
        {
          where: 'sentence',
          phrases: [
            'si (prefier(e|es|en) | no pued(e|es|en) | quier(e|es|en))',
            '(no (se | te | os) preocup(e|es|en|éis) | tranquil(o|a|os|as))',
            '(tu | su | vuestr(o|a)) (factura | pago | equipo | error | duda | mensaje)',
          ],
          keeps: 'No pasa nada por pagar más tarde si prefiere el plazo de junio.',
        },
      ],
    },
  ],
  unless: [
    {
      where: 'sentence',
      phrases: [
        '{ours-to-own}',
        '(no (fue | es | era) | nada de) ~1 (un(|a) | tu | su) (detalle | tontería | error menor | fallo menor | caso aislado)',
      ],
      keeps: 'Fue un pequeño fallo, y el fallo es nuestro.',
    },
    {
      where: 'before',
      phrases: ['(ya | trae | traen | es(as|os)) [casi]'],
      keeps: 'La cicatriz ya casi ni se nota.',
    },
    {
      where: 'after',
      phrases: ['de (# | pino | madera | papel | tela | vidrio | metal | hierro | cartón | agua | pan | rosca)'],
      keeps: 'Son cuatro tablitas de pino de 80 centímetros.',
    },
    {
      where: 'sentence',
      phrases: ['{praise}', 'gracias', '{our-deed}'],
      keeps: 'La costura casi no se nota, quedó preciosa.',
    },
    {
      where: 'after',
      phrases: ['para (agradecer|celebrar|felicitar)(|le|te|les|os)'],
      keeps: 'Es un pequeño detalle para agradecerle la confianza.',
    },
  ],
}

export const examples: Examples = {
  caught: [
    'Considérelo [[un hecho aislado]].',
    'Fue [[un pequeño fallo]].',
    'La web estuvo caída [[apenas unas horas]].',
    '[[No es lo habitual]] en nuestro hotel.',
    'Llegamos [[solo quince minutos]] tarde.',
    'Hubo [[un retrasito]] con su pedido.',
    '[[No se ha muerto nadie]] por esperar.',
    'Es [[una tontería]] de dos euros.',
    '[[A cualquiera le puede pasar]].',
    'La mancha [[casi no se nota]].',
    'No haga [[un drama]] por una letra.',
  ],
  permitted: [
    'La web estuvo caída tres horas y diez minutos.',
    'Es un pago único de 30 €.',
    'El lunes sale una versión menor.',
    'Lo habitual son dos revisores por cambio.',
    'No pasa nada si prefiere pagarlo en junio.',
    'La garantía cubre solo un año.',
    'La visita dura quince minutos.',
    'El pequeño taller de la esquina repara bicis.',
    'Adjunto un breve resumen de la reunión.',
  ],
}
