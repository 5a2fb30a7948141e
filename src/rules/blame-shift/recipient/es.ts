import type { Examples, Wording } from '../../rule.ts'

export const wording: Wording = {
  frames: [
    {
      // you wore it out, you put it off, you had time (open)
      phrases: [
        '(el | la | los | las) ~2 (lo | la | los | las) {you-past}',
        '^ [ya | luego | después | también | encima | además]+ (confund|olvid|borr|romp|perd|mezcl|cerr|apag|moj|lav|forz|quit|toc|mov|cort|cambi|rechaz|ignor|insist|exig|tard|estrope|descart|desconect|desmont|retras|demor|calcul|coloc)(aste|iste|asteis|isteis)',
        '(el | la | los | las | {your}) ~2 !(llegó | salió | quedó) {they-past} ...10 , por eso ~1 (no | se | está | sale | va | huele | suena | quedó | salió)',
        'nadie (le | te | les | os) [lo] (pidió | obligó | mandó | puso | forzó | amenazó | empujó | encargó | quitó | impidió | prohibió)',
        'pasa lo que pasa',
      ],
      unless: [
        {
          where: 'before',
          phrases: ['(si | no | que | ¿ | cuando | como)', '(si | no | que | ¿) ~2'],
          keeps: 'Si el vale lo aceptaste en caja, tráelo el lunes.',
        },
        {
          where: 'sentence',
          phrases: [
            '(gracias | agradec(emos|ido|idos|ida|o) | enhorabuena)',
            '{apology}',
            '?',
            '(y | pero) ~4 !(dije | hice) (*(amos|imos|é|í) | puse | hice)',
            '(te | se | le | os) (lo | la | los | las) (guard|llev|dej|mand)(o|amos)',
            '(ya (está | lo arregló | quedó) | arregl(ó|ado) | tienes razón | tiene razón | nuestr(o|a|os|as))',
          ],
          keeps: 'El toldo lo elegiste gris y te lo pusimos verde: lo cambio el jueves, y yo recojo el otro.',
        },
      ],
    },
    {
      // the way you are going about it (present and habits)
      phrases: [
        '{you} ~8 (como si | y así (quién | cómo | cualquiera) | y claro | y después (quiere | pretende) | y encima | y pretende(|s|n))',
        '(lo | la | los | las) (tenías | teníais | dejaste | dejasteis | tenía usted | tenían ustedes) !(reservad(o|a|os|as) | asegurad(o|a|os|as) | pedid(o|a|os|as) | todo) ~1 (*(ado|ada|ados|adas) | (llen|suci|hech|rot|abiert|puest)(o|a|os|as))',
        '(el | la | los | las) ~2 que ({you} | {to-us})+ ({you-past} | recomend(ó|aron) | impus(o|ieron) | trajo | trajeron | coloc(ó|aron) | eligieron | eligió) ~1 ({they-past} | *(a|e|an|en) (mal | siempre | sobre | como | fatal) | no)',
      ],
      unless: [
        {
          where: 'before',
          phrases: ['(si | no | que | cuando | como)', '(que | cuando) ~2'],
          keeps: 'Los cambios que usted anotó y encima firmó están en la hoja.',
        },
        {
          where: 'sentence',
          phrases: ['(gracias | agradec(emos|ido|idos|ida|o))', '{apology}', '{ours-to-own}'],
          keeps: 'Gracias: usted lo vio enseguida y encima nos avisó.',
        },
      ],
    },
    {
      // you did this, you did that (any verb)
      phrases: [
        '{to-us} [lo | la | los | las] {you-past}',
        '(tú | vos | vosotros | vosotras) [{pronoun}]+ {you-past}',
        '(, | : | ; | pero | luego | después | encima) [no] [{pronoun}]+ !(reservaste | reservasteis | compraste | comprasteis | pagaste | encargaste | viniste | pediste | llamaste | hiciste | llegaste | dijiste | subiste) {you-past}',
        '^ [no] (me | nos | te | os | lo | la | los | las | le | les) !(reservaste | reservasteis | compraste | comprasteis | pagaste | encargaste | viniste | pediste | llamaste | hiciste | llegaste | dijiste | subiste) {you-past}',
        '(usted | ustedes) [{pronoun}]+ !(abonó | abonaron | pagaron | recogió | recogieron | recibió | recibieron | envió | ganó | llamó | llamaron | escribió | compró | compraron | encargó | encargaron | reservaron | confirmó | confirmaron | participó | logró | consiguió | pagó | adquirió | confió | actuó | alquiló | reservó | contrató | entró | tuvo | hizo | hicieron | vino | canceló | entendió | pudo | preguntó | solicitó | vio | dio | señaló | planteó | prefirió | eligió | eligieron | escogió | pidió | pidieron) {they-past}',
        '(lo | la | los | las) (*(ó|aron|ieron|aste|iste|asteis|isteis) | hizo | puso | dijo) (usted | ustedes | tú | vos | vosotros | vosotras | alguien) !(el)',
        '(usted | ustedes | tú | vos | vosotros | {your} ~1 | uno) tampoco',
        'alguien (de | en | del) ({your} | ustedes | su lado | tu lado) ~2 {they-past}',
        'nadie (de | del | en) !(mi | nuestr(o|a)) ~3 {they-past}',
        '(el | la | los | las) ~1 que {to-us} (*(aste|iste|asteis|aron|ieron) | dio | pasó | mandó | envió) (no | venía | venían | estaba | estaban | era | eran | tenía | tenían | traía | traían | llegó | llegaron)',
        'al no !(haber | existir | poder | tener | ser | estar | quedar | caber) {to-do} (el | la | los | las | usted | ustedes | su | quieto | quieta | a tiempo)',
      ],
      unless: [
        {
          where: 'before',
          phrases: [
            '(que | como | si | no | ¿ | cuando | según | donde | quien | conforme | no sé | porque | con lo que | solo | sólo | gracias)',
            '(que | cuando | ¿) ~3',
            '(nuestr(o|a) | conmigo | nosotros) ~2',
          ],
          keeps: 'Le mando el catálogo que usted dejó en la mesa.',
        },
        {
          where: 'after',
          phrases: ['(que | si | el (lunes | martes | miércoles | jueves | viernes))'],
          keeps: 'Me pediste que te recordara lo del seguro: vence mañana.',
        },
        {
          where: 'inside',
          phrases: [
            '(avisaste | escribiste | escribisteis | ahorraste | salvaste | ayudaste | propusiste | preguntaste | contaste | gustaste | confiaste | enseñaste | hiciste (un favor | sonreír | ver | caso)) ',
          ],
          keeps: 'Me salvaste la noche con esas medidas.',
        },
        {
          where: 'sentence',
          phrases: [
            '(y | pero) ~4 !(dije | hice) (*(amos|imos|é|í) | puse | hice | fui | dije | aun así)',
            'y (seguía | seguimos | estamos a | todavía | aún)',
            '(gracias | agradec(emos|ido|idos|ida|o) | enhorabuena | menos mal | felicidades | éxito)',
            '(no te preocupes | no se preocupe | tranquil(o|a) | todo lo que estaba | a tiempo | en orden | [tiene | tienes] razón)',
            '?',
            '(nosotros | nuestr(o|a)) ~3 (no | sin | mal)',
            'así que (va | quedó | queda | ya | llegamos | no hace)',
            '(te | se | le | os) (lo | la | los | las) (guard|llev|dej|mand)(o|amos)',
            '(sin | no) (culpa | cargo | coste)',
            '(por error | equivocad(o|a) | tal como quedamos)',
          ],
          keeps: 'Usted dejó la llave el lunes y la pusimos en otro cajón.',
        },
        {
          where: 'next sentence',
          phrases: [
            '({apology} | fallo | error | yo (lo | la | no) | lo hice yo | te (devuelvo | devolvemos | abono | cambio) | le (devuelvo | devolvemos | abono | abonamos))',
          ],
          keeps: 'Usted trajo la chaqueta el lunes. El error es del taller.',
        },
        {
          where: 'previous sentence',
          phrases: ['{ours-to-own}', '(gracias | felicidades | enhorabuena)'],
          keeps: 'La culpa fue mía. Usted trajo bien la talla.',
        },
      ],
    },
    {
      // had it been done properly, whoever should have (open)
      phrases: [
        'si ~8 (hubiera | hubieran | hubiese | hubiesen | hubieras | hubieses) ~2 {participle} ...14 (estaría | estaríamos | habría | habríamos | hubiera | hubiéramos | sería | tendría | tendríamos | nos | no)',
        'no estaríamos ~1 (hablando | teniendo | así | aquí | en esta | en estas | discutiendo | con esto)',
        '(esto | eso | todo esto) se (evita | evitaba | habría evitado | hubiera evitado | podría haber evitado | podía haber evitado | habría solucionado | hubiera solucionado | arregla | arreglaba) ~1 (con | leyendo | si | avisando | preguntando | mirando | llamando | simplemente)',
      ],
      unless: [
        {
          where: 'sentence',
          phrases: [
            '(yo | nosotros) (lo | la | le | te | no)',
            '{apology}',
            '(te | le | les | os) [lo] (habría|habríamos|hubiera|hubiéramos) {participle}',
            '(me | nos) (hubiera | hubiese) (dado | organizado | preparado | fijado | esperado | fijado)',
            '(gracias | agradec(emos|ido|idos|ida))',
            '(hubiéramos | hubiésemos)',
            '{ours-to-own}',
          ],
          keeps: 'Si lo hubiera medido con calma el mueble estaría bien: yo no lo medí.',
        },
      ],
    },
    {
      // the thing you chose, sent or brought (open)
      phrases: [
        '(el | la | los | las | lo) ~2 que [{pronoun}]+ ({you-past} | eligieron | escogieron | trajeron | compraron | pidieron | dieron | pasaron | mandaron | enviaron | pusieron | contrataron) ~1 (no !(necesita(|n) | requiere(|n) | paga(|n) | lleva(|n) | cuesta(|n) | hace(|n) | tiene(|n)) | era | eran | estaba | estaban | venía | venían | tenía | tenían | parecía | parecían | traía)',
        '{to-us} (dio | dieron | diste | disteis | pasó | pasaron | pasaste | mandó | mandaron | mandaste | envió | enviaron | enviaste | dijo | dijeron | dijiste | dictó | dictaste | facilitó) ~4 (mal | viej(o|a|os|as) | antigu(o|a|os|as) | equivocad(o|a|os|as) | incorrect(o|a|os|as) | incomplet(o|a|os|as) | a medias | del año pasado | sin (firmar | medidas | resolución | fecha | permiso | tiempo) | otr(o|a|os|as) | al revés | a última hora | tarde | ilegible(|s) | borros(o|a|os|as))',
        '(el | la) (mamá | papá | señora | señor | marido | esposo | esposa | suegra | suegro | hijo | hija | portero | conserje | vecino | vecina | {relative}) [de ~1] {to-us} [lo | la] (dio | dijo | pasó | mandó | pidió | confirmó | aseguró | trajo)',
        '(la | el | los | las) (audio | archivo | archivos | escaneo | foto | fotos | plano | planos | brief | briefing | formulario | documento | documentación | documentos | pdf | excel | logo | imagen | imágenes | texto | textos | original | ficha | datos | medidas | casilla | campo | solicitud | papeles | material) ~3 (venía | venían | llegó | llegaron | estaba | estaban | traía | traían | entró | entraron) ~2 (con | sin | incomplet(o|a|os|as) | borros(o|a|os|as) | a cuentagotas | tarde | mal | en blanco | vací(o|a|os|as) | equivocad(o|a|os|as) | ilegible(|s) | cortad(o|a|os|as) | a medias | fuera de plazo | desactualizad(o|a|os|as))',
        '({you-past} | {you} ~1 {they-past}) ...10 (y por eso | así que | de ahí | y claro | y luego | y pasa lo que pasa | y ahora | y después | por eso) ~1 (no | pasa | pide | pides | se | te | quiere | quieres | viene | vienes | salió | quedó | ha)',
      ],
      unless: [
        {
          where: 'before',
          phrases: ['(si | ¿ | que | cuando | como | con)'],
          keeps: 'Si el plano llegó incompleto, lo vuelvo a pedir.',
        },
        {
          where: 'sentence',
          phrases: [
            'y [ya] [te | le | os | les | yo | nosotros]+ [lo | la]+ (mandé | mandamos | envié | enviamos | puse | pusimos | hice | hicimos | cobré | cobramos | di | dimos | cargué | cargamos | entregué | anoté | apunté | reservé)',
            '(gracias | agradec(emos|ido|idos|ida) | {apology})',
            '(no lo | no la) (vi | vimos | leí | leímos | fijé | fijamos)',
            '(puede(s|n|) | podría(s|n|)) [{pronoun}]+ (reenviar|enviar|mandar|pasar|confirmar|volver|repetir|subir)(|me|nos|melo|noslo)',
            '(pásame | mándame | envíame | páseme | mándeme | envíeme | me (pasas | mandas | pasa | manda))',
            '?',
          ],
          keeps: 'El archivo llegó incompleto; ¿me lo puede volver a enviar?',
        },
      ],
    },
    {
      // what do you expect, if you … (open)
      phrases: [
        '(eso | esto) (es | pasa | ocurre | sucede | viene | te pasa | le pasa) (de | por) {to-do}',
        'así (no (hay quien | hay manera | hay forma | hay modo | se puede | podemos | puedo | vamos) | es imposible | es muy difícil | cualquiera)',
        '(mal | difícilmente) (podemos | podíamos | puedo | podía | íbamos a | podríamos) {to-do}',
        '[que] a saber ~1 (qué | quién | cómo | dónde | cuánto | con qué | desde cuándo)',
        '(con a saber | a saber | vaya a saber | andá a saber | quién sabe) (qué | con qué | cómo | dónde | quién)',
      ],
    },
    {
      // nothing came from your side
      phrases: [
        '(no (hubo | ha habido | tuvimos | recibimos | hemos recibido | obtuvimos | recibí | tuve | obtuve | hubo nunca) | sin | ningún | ninguna | cero | nula | poca | escasa | mucha | demasiad(o|a|os|as) | tant(o|a|os|as)) ~4 (de | por) {your} (parte | lado)',
        '(nadie | ninguno) (de | en | por) {your} (parte | lado | equipo | empresa | oficina | departamento | casa | despacho | familia | gente | lado)',
      ],
      unless: [
        {
          where: 'inside',
          phrases: [
            '(acción | coste | costo | cargo | gestión | trámite | compromiso | penalización | esfuerzo | intervención | requiere | necesari(o|a))',
          ],
          keeps: 'El cambio se hace sin ninguna gestión por su parte.',
        },
        {
          where: 'before',
          phrases: ['(si | aún | todavía)', '(aún | todavía) ~4'],
          keeps: 'Si no tuvimos respuesta por su parte fue porque escribimos a otra dirección.',
        },
      ],
    },
    {
      // nobody told us
      phrases: [
        'no {to-us} [lo | la | los | las] (avis|inform|comunic|indic|confirm|mencion|coment|especific|aclar|facilit|proporcion|envi|mand|pas|adelant|entreg|detall|señal)(aron|asteis)',
        '(nadie | ninguno de ustedes | ninguno de vosotros) {to-us} [lo | la | los | las] {they-past}',
        '(nadie | ninguno) {to-us} [lo | la | los | las] (ha | había) {participle}',
      ],
    },
    {
      // your people did it
      phrases: [
        '{you} [{pronoun}]+ !(no | recibió | recibieron | llamó | llamaron) (insist|decid|exig|rompi|firm|aprob|valid|acept|autoriz|rechaz|descart|cambi|modific|borr|toc|manipul|apret|forz|olvid|retras|demor|tard)(ó|ió|aron|ieron|eron)',
        '(lleva | llevaba | tiene | tenía | cuenta con | contaba con | salió con) {your} (visto bueno | firma | ok | aprobación | conformidad | aval)',
      ],
      unless: [
        {
          where: 'before',
          phrases: ['(si | ¿ | como | que | tal como | cuando | según | no | aunque)'],
          keeps: 'Los servicios que usted aprobó empiezan el lunes.',
        },
      ],
    },
    {
      // it came from you
      phrases: [
        '(es | fue | son | ha sido | como) ~1 (consecuencia | fruto | producto | resultado | culpa) [directa | directo | únicamente]+ de {your}',
        '(por | debido a | a causa de | dado | dada | tras | ante | con | gracias a | vist(o|a)) {your} [~1] (demora | retraso | tardanza | silencio | indecisión | descuido | desconocimiento | olvido | insistencia | negativa | prisa | prisas | falta | ausencia | despiste | desinterés | incumplimiento | impaciencia | cambio | cambios | exigencias | exigencia | error | mala | poca | nula | escasa)',
        '(por | tras | con | debido a | ante) (los | tantos | las | tantas | sus | tus | vuestros | tanto | tanta | el | la) ~2 (cambio | cambios | modificación | modificaciones | ida | idas | vueltas | indecisión | indecisiones) (de | por) ({you} | {your} | última hora | idea | opinión | criterio)',
        '(tant(o|os|as|a) | demasiad(o|os|as|a)) (cambio | cambios | modificaciones | idas y venidas | vueltas | correcciones | exigencias)',
      ],
      unless: [
        {
          where: 'sentence',
          phrases: [
            '{apology} ~3 {your}',
            '(gracias | agradec(emos|ido|idos|ida))',
            'no (se debe | se debió | viene | es | fue)',
          ],
          keeps: 'Gracias a su insistencia encontramos el fallo, y lo agradecemos: muchas gracias.',
        },
        {
          where: 'after',
          phrases: ['de (dirección | domicilio | talla | titular | número | teléfono | correo)'],
          keeps: 'Tras su cambio de domicilio le llegará una tarjeta nueva.',
        },
      ],
    },
    {
      // it was your duty
      phrases: ['(debiste | debisteis | {you} (debió | debieron)) [de] [{pronoun}] {to-do}'],
    },
    {
      // too late, unread, unannounced
      phrases: [
        '({you-past} | {you} ~2 {they-past} | {your} {relative} ~1 {they-past}) ~4 sin {to-do}',
        '{you-past} ~6 (a última hora | a último momento | en el último (momento | minuto) | la víspera | el último día | al final del plazo | fuera de plazo | con retraso | demasiado tarde | cuando ya era tarde | de madrugada)',
      ],
      unless: [
        {
          where: 'before',
          phrases: ['(si | ¿ | cuando | que | lo que | la que | el que)'],
          keeps: 'El pedido que hiciste a última hora ya salió.',
        },
        {
          where: 'sentence',
          phrases: ['{apology}', '(no te preocupes | no se preocupe | no pasa nada | gracias)'],
          keeps: 'No te preocupes si avisaste a última hora, avisaste a última hora y llegamos igual.',
        },
      ],
    },
    {
      // perhaps it was you
      phrases: [
        '(seguramente | seguro que | probablemente | posiblemente | lo más probable es que | me temo que | sospecho que | capaz que | a lo mejor | de pronto | quizá | quizás | tal vez) ~2 !(te | os | le | les) {you-past}',
        'no (será | habrá sido) que',
      ],
      unless: [
        {
          where: 'inside',
          phrases: [
            '(recibid|notad|vist|oíd|leíd|tenid|sid|dad|escuchad|sabid)(o|cuenta)',
            '(pensaste | preguntaste | notaste | oíste | escuchaste)',
          ],
          keeps: 'Quizás te preguntaste por qué cambió el precio.',
        },
        {
          where: 'sentence',
          phrases: ['(gracias | {apology})'],
          keeps: 'Quizá esperaste de más: quizá llamaste cuatro veces, lo siento.',
        },
      ],
    },
    {
      // you did not send it (tú, vos, vosotros)
      phrases: [
        '[como | porque | es que | pero] [{you}] {not} [{pronoun}]+ {you-did}',
        '(lo | la | los | las) ({they-did} | {you-did} | (ha | han | has | habéis) ~1 (puesto | elegido | pedido | decidido | hecho | escrito | cambiado)) {you}',
        '{you} (fue | fueron | fuiste | fuisteis | es | eres) (quien | quienes | el que | la que | los que | las que)',
        'al no (haber(nos|me|noslo) ~1 {been-done} | haber ~1 {been-done} {you} | (pasa|envia|manda|confirma|avisa|contesta|responde|firma|facilita|indica|deci)r(nos|me|noslo))',
        '{your} {relative} ~1 {they-did} ~4 (sin | mal | otr(o|a) | que (no | sí | estaba))',
        '(fuiste | fue | fueron | fuisteis | eres | es | son) {you} (quien | quienes | el que | la que | los que | las que)',
        '({you} ~1 (llegó | llegaron | vino | vinieron | apareció | aparecieron) | llegaste | llegasteis | viniste | vinisteis | apareciste) ~4 tarde',
        'nadie {to-us} {they-did}',
        '(también | tampoco) es (verdad | cierto) que {you}',
        '{your} {relative} ~3 {let-down}',
        '(nadie | no | ni) ~2 se (dign(ó|aron) | tom(ó|aron) la molestia)',
        '{your} {relative} ~2 (no | nunca) [{pronoun}]+ ({not-do} | {they-did})',
        '{you} [{pronoun}]+ (insist(ió|iste|ieron) | exigi(ó|eron) | exigiste | elegiste | quisiste | preferiste | decidiste | se empeñó | te empeñaste | se negó | te negaste)',
        'fu(e|eron) {your} ~1 (quien | quienes | el que | la que | los que)',
        '{your-input} ~2 [no] (era | eran | estaba | estaban | venía | venían | llegó | llegaron | fue | fueron | tenía | tenían | traía | traían) ~3 {defective}',
        '{your-input} ~2 no ((era | eran | estaba | estaban | quedaba | venía) ~1 clar(o|a|os|as) | se (entendía | entendían | veía | veían | leía | distinguía | oía))',
        '[y | pues] (te | os) (saltaste | saltasteis | comiste | comisteis) (el | la | los | las | un | una)',
        'se (te | le | les | os) (olvidó | pasó) (confirm|avis|renov|envi|mand|dec|revis|aprob|contest|adjunt|firm|pag)(ar|ir)(|me|nos|lo|la|noslo)',
        '(tú | vos) {to-us} [lo | la | los | las] (diste | dictaste)',
        'vosotr(o|a)s (elegisteis | quisisteis | aprobasteis | cambiasteis | tardasteis | firmasteis | insististeis)',
        '(acudió | vino | llegó | acudieron | vinieron | llegaron) (usted | ustedes) ~2 (sin | tarde)',
        'nadie (te | le | les | os) (obligó | mandó | obligaba) a',
        'será (tu | su | vuestr(o|a)) (conexión | navegador | ordenador | móvil | wifi | router | internet)',
        '(usted | ustedes | ud | uds) {not} [{pronoun}]+ (abrió | abrieron | acudió | acudieron | asistió | asistieron | vino | vinieron | apareció | declaró | declararon | subió | lo vio | miró | miraron)',
        '{you} (sigue | siguen | sigues | seguís) sin (da|envia|manda|pasa|contesta|confirma|firma|paga|responde)r(|nos|me|noslo)',
        '{your} ({relative} | departamento) ~1 (tard(ó|aron) | se retras(ó|aron))',
        '(habrás | habréis) (tocado | borrado | movido | desconectado | apagado | golpeado | mojado | forzado | roto | pulsado)',
        '(debió | debieron) (solicit|ped|reclam|present|avis|comunic|rechaz|revis|comprob)(ar|ir)(lo|la|los|las)',
        'la culpa ~6 es (de | del) (tu | su | vuestr(o|a))',
      ],
      unless: [
        {
          where: 'before',
          phrases: [
            '(si | cuando | ¿ | por qué | aún | todavía | hasta que | no | como | tal como | según | lo que | escribo | escribimos | llamo | contacto)',
          ],
          keeps: 'Dime si no me enviaste el logo.',
        },
        {
          where: 'before',
          phrases: ['(el | la | los | las | lo | algo | un | una | unos | unas | tal | este | esta) ~2 que'],
          keeps: 'Te cobramos una revisión que no solicitaste.',
        },
        {
          where: 'sentence',
          phrases: [
            'nada (mal | malo | raro)',
            'y [ya] [te | le | os | les | yo | nosotros]+ [lo | la]+ (mandé | mandamos | envié | enviamos | puse | pusimos | hice | hicimos | cobré | cobramos | di | dimos | cargué | cargamos | entregué | anoté | apunté | reservé)',
            '(no pasa nada | no te preocupes | no se preocupe | tranquil(o|a))',
            '(gracias | agradec(emos|ido|idos|ida) | enhorabuena)',
            'no ten(ía|ías|ían) (que | por qué | [la] culpa)',
            '(no lo | no la | no nos | no me) (vi | vimos | leí | leímos | fijé | fijamos)',
          ],
          keeps: 'No hiciste nada mal: el enlace estaba roto.',
        },
      ],
    },
    {
      // you did not send it (usted, ustedes)
      phrases: [
        '[como | porque | es que] (usted | ustedes | ud | uds | vd | vds) {not} [{pronoun}]+ {they-did}',
        '(como | porque | ya que | puesto que | dado que | al ver que | debido a que) [{you}] {not} {to-us} [{pronoun}] {they-did}',
        '^ {not} {to-us} [{pronoun}] {they-did}',
        '{never} [se] {to-us} [lo | la] {they-did}',
      ],
      unless: [
        {
          where: 'before',
          phrases: ['(si | ¿)'],
          keeps: 'Si usted no nos avisó, escriba a esta dirección y lo registramos.',
        },
        {
          where: 'after',
          phrases: ['nada (mal | malo | raro)', 'ningún error', '...5 (todavía | aún)'],
          keeps: 'Usted no hizo nada mal, el enlace estaba roto.',
        },
      ],
    },
    {
      // if you had told us
      phrases: [
        'si [{you}] [no] [{to-us}] [lo | la | los | las | se] [{to-us}] (hubieras | hubieseis | hubierais | hubieses) ~1 {been-done}',
        'si [{you}] [no] {to-us} [lo | la | los | las] (hubiera | hubieran | hubiese | hubiesen) ~1 {been-done}',
        'si [{you}] [{pronoun}]+ (contestaras | contestarais | leyeras | leyerais | miraras | mirarais | escucharas | escucharais | cumplieras | cumplierais)',
        'se (habría | hubiera | podría haber) evitado (si {you} | si {to-us} | con ~2 (tuy|suy|vuestr)(a|o))',
      ],
      unless: [
        {
          where: 'after',
          phrases: ['cuenta', '[también] a (mí | nosotros)'],
          keeps: 'Si me hubiera dado cuenta a tiempo, no habría pasado.',
        },
        {
          where: 'inside',
          phrases: ['(me | nos) hubiera (organizado | preparado | esperado | movido | visto)'],
          keeps: 'Si me hubiera organizado mejor, tendría usted el informe.',
        },
      ],
    },
    {
      // you should have told us
      phrases: [
        '{should-have} ~1 {been-done}',
        '(debería | debió | tendría que | debieron | deberían) {you} haber(|lo|la|los|las|nos|me) ~1 {been-done}',
        '^ haber(lo|la|los|las|nos|me|noslo) (leído | pensado | dicho | preguntado | avisado | mirado | pedido)',
        'debería haber (leído | mirado | consultado) (el | la | las | los) {document}',
        '{should-past}',
        '{if-wish} ~4 que [{you}] [{to-us}] [lo | la] (avis|habl|inform|coment|consult|pregunt|llam|traslad|comunic|mencion|indic|señal|reclam)(ara|aras|aran|arais|ase|asen|ases|aseis)',
      ],
      unless: [
        {
          where: 'sentence',
          phrases: ['yo', 'nosotr(os|as)'],
          keeps: 'Debería haber leído el contrato yo antes de enviarlo.',
        },
        {
          where: 'before',
          phrases: ['{third-party} ~2', '(el | la | los | las | un | una | {our} | esto | eso) ~2'],
          keeps: 'Mi compañera debió avisarnos el lunes.',
        },
      ],
    },
    {
      // it happened because you …
      phrases: [
        '(porque | ya que | puesto que | dado que | debido a que | es que | se debe a que | se debió a que) {you} ~2 ({mischief} | {you-spoilt} | no [{pronoun}]+ ({you-did} | {they-did}))',
        '(porque | es que) [{you}] (lo | la | los | las) ((met|romp|mov)(ió|ieron) | (llen|lav|moj|golpe|forz|manipul|desenchuf|desconect|apag|sec|planch|toc)(ó|aron))',
        '(porque | es que | ya que | puesto que) {to-us} [lo | la | los | las] ((pas|mand|envi|entreg|dict|facilit|dej)(aste|asteis) | dist(e|eis) | traj(iste|isteis))',
        'por no haber [{pronoun}]+ ({been-done} | adjuntado) {you}',
        '{you} ~2 {mischief} ~4 (veces | encargo | fecha | alcance | plazo | opinión | idea | tarde | última)',
      ],
      unless: [
        {
          where: 'before',
          phrases: ['(escrib(o|imos) | llamo | pregunto | aviso | digo | contesto | respondo) ~4'],
          keeps: 'Te escribo porque me mandaste dos facturas iguales.',
        },
      ],
    },
    {
      // because of your delay
      phrases: [
        '(por | debido a | a causa de | dado | ante | tras) {your} [propi(o|a) | constante | continu(o|a) | inesperad(o|a)]+ {fault-noun}',
        '(faltó | faltaron | hubo falta) ~6 (de | por) {your} (parte | lado)',
        'con tant(o|a|os|as) ~6 (por | de) {your} (parte | lado)',
        '{fault-noun} de {you}',
        '(sugerimos | recomendamos | recomiendo | sugiero | aconsejo | aconsejamos) [que] ~1 (verifi(que|car) | lea | leer | revis(e|ar) | comprueb(e|e) | comprobar) ~5 (la próxima vez | en adelante | antes de (firmar | comprar | reclamar | opinar | quejarse))',
        '{your} (gente | equipo | departamento | personal | asistente | secretaria | contador | compañer(o|a) | soci(o|a) | despacho | informátic(o|a)) ~2 no ~2 {not-do}',
        '(es | era | fue | son) ~3 (responsabilidad | obligación) {the-client}',
      ],
      unless: [
        {
          where: 'before',
          phrases: ['{apology} [por]', '{apology}'],
          keeps: 'Disculpe por su demora, fue cosa del taller.',
        },
      ],
    },
    {
      // we cannot read minds
      phrases: [
        '(no | ni) ~1 (soy | somos | es | leo | leemos | lee | tengo | tenemos) [un] (adivin(o|a|os|as) | [la] (mente | el pensamiento) | bola de cristal | poderes)',
        'qu(é|e) culpa (tengo | tenemos | tendré | tendremos | tiene | tienen)',
      ],
    },
    {
      // who knows what you did with it
      phrases: [
        'ya (venía | venían | traía | traían) ~2 (rot|dañad|rayad|golpead|abiert|suci|manchad|tocad|nervios|pelad|gastad|usad|desgastad)(o|a|os|as)',
      ],
    },
    {
      // perhaps you …
      phrases: [
        '[¿] no ser(á|a) que [no] [{pronoun}]+ ({you} | {you-did} | {they-did})',
        '(alguien | alguno | alguna) ~4 (habrá | habrán | debió de | tuvo que haber) ~1 {been-done}',
        'con (el | la | los | las | lo) ~2 que [{you}] [{to-us}] ({they-did} | {you-did}) ...8 (imposible | milagros | tampoco | difícil | poco (podíamos | se podía) | no (se podía | se puede | había | era posible))',
        '(quien | quienes) ~6 fu(e|eron) {your}',
        '(muchas veces | a veces | a menudo | por lo general) ~3 {the-client}',
        '(seguramente | seguro [que] | probablemente | de pronto | a lo mejor) [{you}] no [{pronoun}]+ {you-did}',
        '(seguramente | seguro [que] | probablemente | de pronto | a lo mejor) [{you}] [no] (lo | la | los | las) (apret|us|toc|moj|golpe|guard|dej|borr|cerr|puls|conect|desconect|instal|configur|lav|cambi|marc)(ó|aste|aron)',
        '(puse | pusimos | imprimí | imprimimos | copié | copiamos | capturé | calculé | calculamos | escribí | usé | llenamos) ~1 lo que [usted | ustedes] {to-us} (diste | dio | dieron | pasaste | pasó | pasaron | dictaste | dictó | mandaste | mandó | contaste | contó | enviaste | envió)',
        'con lo que [usted | ustedes] {to-us} (contaste | contó | contaron | dictaste | dictó)',
      ],
    },
    {
      // your side came late
      phrases: [
        '(tú | vos | usted | ustedes | vosotros) ~1 (lo | la | los | las | nos | me) (tuv(o|iste|ieron|isteis) | dej(ó|aste|aron) | hi(zo|ciste|cieron)) (esperando | parad(o|a|os|as) | esperar)',
        'para eso ~4 que ~4 (prefir(ió|ieron)|prefer(iste|isteis)|quis(o|iste|ieron))',
      ],
    },
  ],
  unless: [
    { where: 'after', phrases: ['el # y'], keeps: 'La solicitud la firmó usted el 12 y el informe el 20.' },
    {
      where: 'sentence',
      phrases: ['{ours-to-own}'],
      keeps: 'Usted no nos contestó porque el correo lo mandamos a otra dirección, y eso es culpa nuestra.',
    },
    {
      where: 'next sentence',
      phrases: ['{ours-to-own}'],
      keeps: 'Usted no pidió ese servicio. Nos equivocamos al darlo de alta.',
    },
    {
      where: 'sentence',
      phrases: [
        '(ordenad(o|a|os|as) | impecable | estupend(o|a|amente) | mejor que (nosotros | yo | nadie) | preciosa | precioso)',
        '{praise}',
        'nada especial',
        'claro que sí',
      ],
      keeps: 'Fue su grupo el que dejó la sala más ordenada.',
    },
    {
      where: 'after',
      phrases: ['[,] porque {your} ~3 no', '(pagar ni | pagar nada | invitar)', 'nada , por lo que'],
      keeps: 'En 2021 usted no declaró porque sus ingresos no llegaban al mínimo.',
    },
    {
      where: 'sentence',
      phrases: [
        'y ya (está | están | va | van)',
        'está(|n) list(o|a|os|as)',
        '(la | lo | las | los) (tengo | tenemos | guardo | guardamos)',
      ],
      keeps: 'Me mandaste las fotos el lunes y ya están en la web.',
    },
  ],
}

export const examples: Examples = {
  caught: [
    '[[Usted no nos indicó]] la dirección correcta.',
    '[[Como no nos envió]] el logotipo, no pudimos empezar.',
    '[[Si nos hubiera avisado]] antes, esto no habría pasado.',
    '[[Debería haber leído]] el contrato antes de firmar.',
    '[[En ningún momento nos comunicó]] la incidencia.',
    '[[Esto ocurrió porque ustedes cambiaron]] el encargo dos veces.',
    '[[Por su retraso en el pago]], la web quedó fuera de servicio.',
    '[[No nos facilitaste]] los datos a tiempo.',
    '[[Como no confirmaste]], le dimos la mesa a otros.',
    'Ese dato [[lo puso usted]] en el formulario.',
    '[[Usted fue quien]] insistió en ese color.',
    '[[Al no pasarnos]] la dirección completa, el paquete volvió.',
    '[[Tu secretaria confirmó otra]] hora.',
    '[[Fueron ustedes los que]] pidieron el cambio.',
    '[[Usted llegó veinte minutos tarde]] y por eso no le atendieron.',
    '[[Me lo enviaste el viernes de madrugada]].',
    'A mí [[nadie me avisó]] del cambio.',
    '[[Cambiaste de idea]] tres veces.',
    '[[Me diste mal]] el número de la calle.',
    '[[Eso le pasa por]] comprar en otro sitio.',
    '[[Tu contable tardó]] un mes en darnos el balance.',
    '[[Ni siquiera se tomaron]] la molestia de contestar.',
    '[[Tu equipo todavía no responde]] a la encuesta.',
    'En su nota [[la letra no se entendía]].',
    '[[Vos elegiste]] el más barato, acordate.',
    '[[Fue su sobrino el que]] pidió cambiar el color.',
    '[[Tu brief era confuso]].',
    '[[Tus indicaciones no estaban claras]].',
    '[[Ni siquiera te dignaste]] a contestar.',
    '[[Si hubieras leído]] las condiciones no tendríamos este problema.',
    '[[Si su equipo nos hubiera avisado]], el salón estaría listo.',
    '[[Con que nos hubieras llamado]] bastaba.',
    '[[Debiste decirlo]] al momento.',
    '[[Nos habría gustado que lo comentara]] durante la visita.',
    '[[Es que no me pasaste]] el logo en vectores.',
    '[[Faltó un poco de organización por su parte]].',
    'La obra se cerró [[sin que por su parte]] se objetara nada.',
    '[[Es obligación del cliente]] revisar las pruebas.',
    '[[No somos adivinos]].',
    '¿[[Qué culpa tengo]] yo de la lluvia?',
    '[[A saber qué]] le echó usted al motor.',
    'La lavadora [[ya venía]] tocada de su casa.',
    '[[¿No será que lo]] dejó al sol?',
    '[[Algo habrás]] tocado en la configuración.',
    '[[Alguno de tus hijos habrá movido]] el sensor.',
    '[[Con el texto que nos mandaste no]] había forma de hacer un folleto, imposible.',
    '[[Con las fotos que mandaste no]] se podía hacer más.',
    '[[Quien pidió el cambio de menú fue su]] esposa.',
    '[[Muchas veces es el propio cliente]] el que rompe la cremallera.',
    '[[Seguramente no lo enchufaste]] bien.',
    '[[Revisa qué me enviaste]], porque yo imprimí eso.',
    '[[Puse lo que me dictaste]].',
    'Salió así [[con lo que usted nos contó]].',
    'Los planos [[nos llegaron incompletos]].',
    '[[Ustedes nos tuvieron esperando]] una hora en la puerta.',
    '[[Para eso estaba el seguro que no quisiste]].',
    '[[Te saltaste el]] paso cuatro.',
    '[[Se te pasó confirmarme]] el color.',
    '[[Tú me diste]] esas medidas.',
    '[[Vosotras elegisteis]] el sitio más caro.',
    '[[Usted no acudió]] a la cita.',
    '[[Ustedes siguen sin darnos]] el acceso.',
    '[[Tu departamento tardó]] un mes en contestar.',
    '[[Habrás tocado]] la configuración.',
    'La baja [[debió solicitarla]] antes del día 15.',
    '[[La culpa de que no llegara es de su]] servidor.',
    'El jersey encogió [[porque lo lavó]] con agua caliente.',
    'Salió mal [[porque me pasasteis]] el plano en pulgadas.',
    '[[Si contestaras]] el teléfono, no estaríamos así.',
    'Esto [[se habría evitado con una llamada suya]].',
    '[[Le sugerimos revisar sus datos la próxima vez]].',
    '[[También es verdad que ustedes]] tardaron en pagar.',
    '[[Debería usted haber mirado]] la previsión.',
    '[[Haberlo leído]].',
    '[[Acudió usted sin]] las pruebas.',
    '[[Nadie le obligó a]] contratar el seguro.',
    '[[Será tu conexión]].',
    '[[Con tanto cambio por tu parte]], es imposible no equivocarse.',
    'La obra se paró por la [[falta de pago de ustedes]].',
    '[[No hubo ninguna respuesta de su parte]] en todo el mes.',
    '[[Nadie de su oficina nos abrió]] la puerta.',
    'Así [[lo pidió usted]], en letra gótica.',
    'El [[sobrecoste fue provocado por sus]] cambios.',
    'El parón [[es consecuencia de su]] falta de decisión.',
    '[[Firmaste sin leer]] la letra pequeña.',
    '[[Dejaste el formulario para el último día]].',
    '[[No estaríamos hablando]] de esto.',
    '[[La tela que eligieron no]] aguanta la lluvia.',
    '[[El audio venía con]] un eco insoportable.',
    'La mamá [[me dio la talla equivocada]].',
    '[[Así no hay quien]] trabaje.',
    '[[Mal podíamos empezar]] sin los planos.',
    '[[Alguien de su equipo borró]] la carpeta.',
    '[[Usted tampoco contestó]].',
  ],
  permitted: [
    'Todavía no me ha llegado el logotipo; ¿puede enviarlo el martes?',
    'Usted no hizo nada mal.',
    'Si nos avisó y no lo vimos, la culpa es nuestra.',
    'Debería recibir el paquete el viernes.',
    'Nos indicó el ruido al llegar y no hicimos nada.',
    'Cambiamos el encargo dos veces y perdimos dos días.',
    'No tiene que hacer nada.',
    'Su pago llegó el día 3, gracias.',
    'Me dijiste azul y lo puse verde, ya lo cambié.',
    'Si me avisas antes del viernes, te guardo la mesa.',
    'Corregí lo que me indicaste.',
    'Con las medidas que nos diste hemos hecho dos propuestas.',
    'Su pedido llegó incompleto porque no conté las cajas.',
    'No es necesario que envíe nada más.',
    'La culpa no es suya.',
    'Te cobramos algo que no pediste.',
    'Tú pediste azul y te mandé rojo.',
    'Los datos que tú me pasaste están bien.',
    'La solicitud la firmó usted el 12 y el informe el 20.',
    'Solo tú nos contaste lo del enlace roto y te lo agradezco.',
    'Tú me propusiste el martes; ¿lo pasamos al jueves?',
    'Tú encargaste el marco negro y te puse el blanco.',
    'Como tú dijiste, faltaba una página.',
    'Gracias a usted, que fue quien vio el fallo.',
    'El archivo no se abre; ¿puede volver a enviarlo?',
    'Nadie contestó en portería; ¿qué día le viene bien?',
    'Los gastos de envío corren por cuenta del comprador.',
    'Si a última hora cambias de idea, avísame.',
    'Te escribo porque me pediste presupuesto.',
    'Debería haber revisado el plano antes de cortar.',
  ],
}
