import type { Examples, Wording } from '../../rule.ts'

export const wording: Wording = {
  frames: [
    {
      // as soon as possible
      phrases: ['{vague-time}'],
      unless: [
        { where: 'sentence', phrases: ['{due}'], keeps: 'En breve, hoy antes de las 18:00, recibe la factura.' },
        {
          where: 'sentence',
          phrases: ['{ask-reader}', '?', '(si | quizá | quizás | tal vez) ~2 {vague-time}'],
          keeps: 'Le ruego que responda lo antes posible.',
        },
        {
          where: 'before',
          phrases: [
            '(entregó | entregado | avisó | avisado | comunicó | comunicado | remitió | remitido | envió | enviado | pagó | pagado | respondió | informó | informado) [{pronoun}]+',
            '(que | como) ~4 (nos | me) ~4',
          ],
          keeps: 'Usted lo había entregado oportunamente.',
        },
      ],
    },
    {
      // once I can
      phrases: [
        '{no-date-cue} (me | nos | le | te) (llegue | toque) (el turno | la hora | su turno | tu turno | un hueco)',
        '{no-date-cue} (me | nos) (desocup(e|emos) | liber(e|emos) | recuper(e|emos) | organice(|mos) | siente | sentemos | ponga(|mos) | acomode(|mos) | aclare(|mos) | ponga(|mos) al día | quite(|mos) [~2] de encima)',
        '{no-date-cue} [buenamente | yo | nosotros | {pronoun}]+ (pueda | podamos | puedan | respire | respiremos | resucite | reviva | sobreviva | salga de esta | levante cabeza | (tenga | tengamos | encuentre | encontremos | saque | saquemos | haga | haya | haga un) [un | una | algo de | más]+ (hueco | huequito | rato | ratito | ratico | momento | tiempo | espacio | campito | chance | manos | cabeza | respiro | disponibilidad))',
        '{no-date-cue} ~1 (haya | hayan | tenga | tengamos | tengan | sepa | sepamos | surja | surjan | salga | salgan | reciba | recibamos | contemos con | exista | existan | me den | nos den | me digan | nos digan) [una | un | más | alguna | algún | la | el | los | las | nuevas | mayor]+ (novedad | novedades | noticias | noticia | algo | más | información | respuesta | luz verde | cupo | fecha | avances | resultados | movimiento | datos | confirmación | presupuesto | visto bueno | señales)',
        '{no-date-cue} ~2 se (calme(|n) | destrabe(|n) | asiente(|n) | despeje(|n) | arregle(|n) | resuelva(|n) | solucione(|n) | normalice(|n) | libere(|n) | desocupe(|n) | pase(|n) | acabe(|n) | aclare(|n) | estabilice(|n) | vaya(|n) | desatasque(|n) | aligere(|n) | ponga(|n) | pueda(|n) | defina(|n) | reactive(|n) | alivie(|n) | vacíe(|n) | estime | desenrede(|n) | dé(|n) | despierte(|n) | retome(|n) | desbloquee(|n) | complete(|n) | subsane(|n) | restablezca(|n) | concluya(|n))',
        '{no-date-cue} !(a | al) ~3 (afloje(|n) | despeje | vaya(|n) (viendo | saliendo | quedando) | me haga un | saquemos | saque | salgamos | acabemos | termin(e|emos) [~1] (con | lo | de) | cierre(|mos) | vuelva [~1] (a | de) | regrese(|mos) de | encuentre | baje(|n) | amaine | escampe | pase(|n) todo | mejore(|n) | vuelva(|n) la calma | deje(|n) de | ceda(|n) | toque(|n) | le toque | lo permita(|n) | permita(|n) | cuadre | caiga | obre(|n) | disponga(|mos) | cont(emos|ara) | esté(|n) list(o|a|os|as) | sea oportuno | proceda | corresponda | reviente)',
        '{no-date-cue} (nos | me | le) sea posible',
        '(se | te | le | les | os | lo | la | iremos | iré | irán | irá) ~6 (según | conforme | a medida que | en función de) ~4 (lo permita(|n) | permita(|n) | vaya(|n) | se | salga(|n) | avance(|n) | vayamos | pueda | podamos | evolucione(|n) | lo estime(|n) | podamos)',
        '[estar|ser]+(á|án|é|emos) [list(o|a|os|as)] cuando (esté|estén|sea|toque)',
        '(las circunstancias | la carga de trabajo | los plazos | la agenda | el calendario | las prioridades | la operación | la producción) [~1] (permita(|n) | permite(|n))',
      ],
      unless: [
        {
          where: 'sentence',
          phrases: ['{due}'],
          keeps: 'En cuanto pueda salir, el jueves a las 9, le llevo la copia.',
        },
        {
          where: 'sentence',
          phrases: [
            '{ask-reader}',
            '(cuando | en cuanto | apenas) [{you}] (pueda | puedas | tenga | tengas | puedan | podáis) , [~1] (me | nos | mánd | dím | díg | ven | venga | pas)',
          ],
          keeps: 'Cuando pueda, por favor, deje las llaves en portería.',
        },
        {
          where: 'after',
          phrases: [
            '~4 ?',
            '(usted | ustedes)',
            '[~1] (me | nos) (avis|dic|dig|cuent|llam|escrib|mand)(a|as|e|es|en|an|ís|áis)',
          ],
          keeps: '¿Lo revisamos cuando pueda?',
        },
      ],
    },
    {
      // any moment now
      phrases: [
        '(te | le | les | os | lo | la | los | las) ~3 (en | dentro de) (unos | pocos | varios) (días | diitas)',
        '^ (en | dentro de) (unos | pocos | varios) (días | diitas) (te | le | les | os | lo | la | los | las)',
        '(será | es) cuestión de (días | horas | semanas | tiempo | poco)',
        'antes de que (te | se) (des | dé | den | deis) cuenta',
        '(está | estamos | lo tengo | lo tenemos | la tengo | queda) [ya]+ casi (list(o|a|os|as) | terminad(o|a|os|as) | acabad(o|a|os|as) | hech(o|a|os|as) | lo)',
        '(nos | me | le) falta(|n) (un pelín | poquito | nada | un poquito | cuatro cosas | un par de)',
        '(saldrá | estará | llegará | será) cuando (tenga | dios | toque | salga | llegue | se pueda)',
        '(paso | caigo | me doy una vuelta | me acerco | me paso | te caigo | le caigo) ~2 (un día | cuando | en cuanto | uno de estos | en la semana | entre semana | estos días | en estos días)',
        '(te | le | les | os | lo | la | los | las) ~3 (en | por) estos días',
        '(coordinamos | quedamos | cuadramos | agendamos | organizamos) [~1] (más adelante | pronto | luego | uno de estos | cuando | otro día)',
        'cuando [~1] (pase | pasen) [~2] (temporal | chaparrón | tormenta | aluvión | marea | vendaval | furor | locura | gripe | lío)',
        '[te | le | os]+ (doy | tienes | tiene) mi palabra',
        'palabra de (honor | boy | amig(o|a) | caballero)',
        '(de (hoy | mañana | esta semana) no pasa)',
        '(confía | confíe | confiá | fíate | fíese | créeme | créame | confíen) (en (mí | nosotros) | de (mí | nosotros))',
        '(te | le | os) (digo | diré | decimos | diremos) (algo | cosas | cositas | lo que sea)',
        '(más | antes) (temprano | pronto) que tarde',
        '(ahora | en un) (ratico | ratito | momentico | momentito | poquito)',
        '(sin falta | sí o sí | fijo) [~1] (te | le | se) (lo | la | los | las) (mando | envío | paso | hago | llevo | entrego)',
        '(ya | casi) (casi | casito | mero | merito | casi casi | en camino | viene en camino | falta (poco | menos | nada) !para | queda (poco | menos | nada) !para)',
        '(está | están) (al caer | por (salir | caer | llegar | entrar) !(el | la | los | las) | a punto de (salir | caer | llegar) !(el | la | los | las) | saliendo del horno)',
        '(un par de | unos | unas | pocos | poquitos) (días | diitas | semanas | semanitas) más',
        '(un poquito | un poco | un pelín | un tantito | tantito | un cachito) más (y | de (tiempo | paciencia))',
        '(denos | danos | dame | deme | deja | dejá | déjame | déjeme | dadme | denme | déjenme | permíteme | permítame | bánqueme | bancame | bánquenme | bancanos | aguántame | aguánteme | aguantame | regáleme | regálame) [todavía | aún]+ (tantito | chance | (un | una | unos | unas | #) [~1] (tiempo | tiempito | días | diitas | rato | ratito | respiro | poco | poquito | margen | momentito | minutito | toque | cachito | par))',
        '^ [muy | bien] pronto (te | le | les | os | la | lo | las | los | habrá | recibir(á|ás|án|éis) | tendr(á|ás|án|éis|emos) | ver(á|ás|án|éis) | estará | estaremos | sabr(á|ás|án) | saldrá | volver(á|emos))',
        '(te | le | les | os) ~3 [muy | bien] pronto (. | , | ! | $)',
        '!(veremos | hablaremos) *(aremos|eremos|iremos|aré|eré|iré) ~2 [muy | bien] pronto',
        '(para | por) ahí (la | el) (otra | próxima | otro | próximo) (semana | mes)',
        '(esta semana | este mes | hoy | mañana | el mes que viene | la semana que viene) o (la | el) (que (entra | viene | sigue) | q entra | otr(a|o) | próxim(a|o) | siguiente)',
        '(de (esta | la) (semana | tarde | quincena) | de hoy | de mañana | de este mes) no pasa',
        '(calcula(|le) | calculá(|le) | cuente | cuenta | contá | échale | échele | ponle | póngale) [con | que | en]+ (unos | unas) (días | semanas | horas)',
        '(en | a) (el transcurso | lo largo) (de | del) (la semana | mes | los días | estos días | año | trimestre | próximo)',
        '(primero dios | dios mediante | si dios quiere | con el favor de dios | dios primero)',
        '(se | irán | irá | iremos | estará | estarán | serán | será | saldrán | llegarán) ~6 de (forma | manera) (progresiva | gradual | escalonada | paulatina | sucesiva)',
        '(a más tardar | como (mucho | muy tarde)) [~1] (pronto | en breve | cuando)',
        '(cuando | en cuanto) (pite | suene | sople | llegue) el (camión | viento | momento)',
      ],
      unless: [
        { where: 'sentence', phrases: ['{due}'], keeps: 'Ya casi está: el viernes lo recoge.' },
        {
          where: 'sentence',
          phrases: [
            '{ask-reader}',
            '?',
            '(espero | esperamos | deseo | deseamos | ojalá | que) ~3 pronto',
            'tan pronto',
            '(te | le) (mejores | mejore | recuperes | recupere)',
          ],
          keeps: '¿Ya casi está el informe?',
        },
      ],
    },
    {
      // later, in due course
      phrases: [
        '(pasad(o|a|os|as) | pasando | a la vuelta de | después de | tras | cuando (pase|pasen)) (el verano | las fiestas | fiestas | reyes | la semana santa | las vacaciones | vacaciones | navidad | la feria | el puente | la temporada | la campaña | carnaval | el carnaval | la cosecha | la vendimia | la racha | el lío | el ajetreo | todo esto | la mudanza | la final | el cierre)',
        '(enseguida | en nada | en nadita | en un rato | ya mismo | ya mismito | en un pis pas | en un plis | en un toque | en un ratito | en un momentito) [ya | , ]+ [{pronoun}]+ (lo | la | se | te | le | os | les | va | está | estoy | estamos | estará | cae | sale | queda | quedará | vas | verá | verás)',
        '(te | le | se | les | os) [lo | la | los | las]+ [~1] (mando | paso | llevo | envío | hago | subo | cuento | digo | doy | arreglo | miro | reviso | contesto | traigo | entrego | mandamos | pasamos | llevamos | enviamos | hacemos | miramos | revisamos) (enseguida | en nada | en un rato | en un ratito | un día de estos | ya mismo | al rato | lueguito | lueguito | en un toque | cuando pueda | cuando podamos | apenas pueda | en cuanto pueda | pronto)',
        '(lo | la | los | las) tengo (en mente | presente | pendiente | entre manos | encaminad(o|a|os|as) | avanzad(o|a|os|as) | en la lista | en el tintero | fichad(o|a) | ahí)',
        'no me (olvido | he olvidado) [~1] (, | . | $ | de (ti | usted | lo tuyo | lo suyo | tu | su | vosotros | ustedes))',
        '(voy | vamos | ando | andamos | sigo | seguimos) (en ello | a ello | en eso | con eso | dándole | poco a poco | tirando)',
        '(algún día | tarde o temprano | más pronto de lo que)',
        'no (tardará|tardarán|tardaremos|tardaré|tardo|tardamos|demora|demoramos|demoro|demorará) (mucho | nada | en llegar | ya | más)',
        '(hacia | para | a) (finales | mediados | fines) de (año | mes | la primavera | verano | temporada | semana | otoño | invierno | trimestre)',
        '(a lo largo | en el transcurso | en el curso) (del | de) [la | este | esta] (semana | mes | año | trimestre | temporada | curso | verano | próxim(o|a))',
        'ya (aparecerá|llegará|saldrá|caerá|tocará|vendrá|se arreglará|se solucionará|se resolverá|se andará|se verá|iremos|veremos) !(el | la | los | las | en)',
        'todo (se andará | llega | llegará | a su tiempo | saldrá | se arreglará)',
        '(al rato | luego | después | ahorita | ahorititita | más tarde | otro día | un ratito | en un rato) ~1 (te | le | les | os | se) [lo | la | los | las] [{pronoun}]+ (cuento|contamos|digo|decimos|mando|mandamos|paso|pasamos|envío|enviamos|hago|hacemos|arreglo|arreglamos|veo|vemos|acomodo|acomodamos|resuelvo|resolvemos|llevo|llevamos|subo|subimos|aviso|avisamos|escribo|escribimos|marco|llamo|llamamos|confirmo|confirmamos|busco|buscamos)',
        '(después | luego | más adelante | al rato | ahorita) [ya | ahí]+ (lo | la | los | las) (arreglo|arreglamos|veo|vemos|acomodo|acomodamos|hago|hacemos|resuelvo|resolvemos|cuadro|cuadramos|saco|sacamos|miro|miramos|subo|subimos|mando|mandamos|paso|pasamos|reviso|revisamos|solucionamos)',
        '(después | luego | más adelante) (arreglamos | vemos | resolvemos | acomodamos | cuadramos | solucionamos) (lo | el | la | los | las)',
        '(ahí | ahi) [ya]+ [{pronoun}]+ (saco|sacamos|mando|mandamos|paso|pasamos|busco|buscamos|subo|subimos|aviso|avisamos|cuento|contamos|digo|decimos|arreglo|arreglamos|acomodo|acomodamos|vamos|veo|hago|hacemos|resuelvo|resolvemos) (en | cuando | apenas | un | lo | la | y | . | , | $ | *ando | *iendo)',
      ],
      unless: [
        { where: 'sentence', phrases: ['{due}', '?'], keeps: 'Luego le llamo, a las 17.' },
        {
          where: 'sentence',
          phrases: ['(si | y si) ~6 (luego | después)'],
          keeps: 'Si llega después le hago el relleno.',
        },
      ],
    },
  ],
  unless: [
    {
      where: 'next sentence',
      phrases: [
        '^ (como (muy tarde | mucho | tarde) | a más tardar | a lo más) ~6 {due}',
        '(como (muy tarde | mucho) | a más tardar) ~6 {due}',
      ],
      keeps: 'Le contestamos en breve. Como muy tarde el viernes.',
    },
    {
      where: 'before',
      phrases: ['(eso | esto | que)'],
      keeps: 'Usted pidió permiso en su trabajo, y eso lo tengo presente.',
    },
    {
      where: 'sentence',
      phrases: ['{praise}'],
      keeps: 'En breve abrimos, qué ilusión.',
    },
    {
      where: 'after',
      phrases: [
        '[,] (pásese | pásate | pase | pasa | venga | ven | dígame | dime | avíseme | avísame | llámeme | llámame | mándeme | mándame)',
      ],
      keeps: 'Cuando pueda, pásese a firmar.',
    },
  ],
}

export const examples: Examples = {
  caught: [
    'Lo arreglaremos [[lo antes posible]].',
    'Le contestaré [[a la mayor brevedad]].',
    '[[En breve]] recibirá la devolución.',
    'Estará listo [[cuanto antes]].',
    '[[En cuanto pueda]] te lo mando.',
    '[[Apenas haya noticias]] les escribimos.',
    'Se la llevo [[cuando se calme]] esto un poco.',
    '[[Un día de estos]] le cambio el filtro.',
    'El catálogo [[está al caer]].',
    '[[Luego te lo paso]], tranquila.',
    'Se enviarán [[de forma escalonada]].',
    '[[Dame unos días]] y te lo termino.',
    'La nueva web llegará [[próximamente]].',
    'Esperen [[un par de semanas más]].',
  ],
  permitted: [
    'Lo arreglaremos hoy antes de las 18:00.',
    'Responda lo antes posible, por favor.',
    'Esperamos verle pronto.',
    'Un resumen breve va en la página 2.',
    'En cuanto me digas que sí, lo imprimo.',
    'Cuando pueda, mándenos el certificado.',
    'En cuanto al presupuesto, son 400 €.',
    'Ya casi está: el viernes lo recoge.',
    'Te deseamos que te recuperes pronto.',
    '¿Puede enviarnos la copia cuanto antes?',
  ],
}
