import type { Examples, Wording } from '../../rule.ts'

export const wording: Wording = {
  frames: [
    {
      // causes that are nobody's and nothing
      phrases: [
        '(por | debido a) ~2 (causas | motivos | razones | circunstancias | cuestiones | temas | asuntos | dificultades | imprevistos | problemas) ~2 (ajen(o|a|os|as) | técnic(o|a|os|as) | tecnic(o|a|os|as) | logístic(o|a|os|as) | operativ(o|a|os|as) | intern(o|a|os|as) | imprevist(o|a|os|as) | de (fuerza | agenda | organización | última hora | logística | producción | operación | operaciones | planificación | calendario))',
        '(causas | motivos | razones | circunstancias | factores) [totalmente | completamente] (ajen(o|a|os|as) | extern(o|a|os|as)) a',
        '(por | debido a | a causa de) ~1 fuerza mayor',
        '(debido a | por | dad(o|a|os|as) | a causa de | por culpa de | obedece a | responde a | motivado por) (el | la | los | las | un | una) [gran | enorme | alt(o|a) | fuerte | inusual | elevad(o|a) | much(o|a) | excesiv(o|a) | intens(o|a)] (demanda | volumen | afluencia | carga | exceso | acumulación | pico | temporada | saturación | avalancha | contingencia | coyuntura | época | navidad | campaña | situación actual)',
        '(much(a|ísima|o|ísimo) | alta | altísima | gran | enorme | tanta | tanto | demasiad(a|o)) (demanda | carga de trabajo | volumen de (trabajo | pedidos | consultas) | acumulación | afluencia | ajetreo | lío | jaleo | follón | curro | trabajo acumulado)',
        '(carga | exceso | acumulación | pico | sobrecarga | volumen | avalancha) de (trabajo | pedidos | tareas | consultas | actividad | solicitudes | correos | encargos | expedientes)',
        '(por | hay | tenemos | con) [la | esta | una | una gran | mucha] (falta | escasez) de (personal | manos | tiempo | gente | stock | medios | recursos)',
        '(contingencia | crisis | reestructuración) de (personal | plantilla)',
        'no [{to-us}] (doy | damos | dan | da | dábamos | daba | daban | dimos | hemos dado | alcanzo | alcanzamos | alcanzábamos) ~1 (abasto | basto | para todo | para más | a todo)',
        '(mes | periodo | época | semana | tiempo) inhábil',
        'motivos (ajenos | de causa mayor | que ~3 (escapan | exceden))',
      ],
    },
    {
      // up to the neck
      phrases: [
        '(estoy | estamos | ando | andamos | he estado | hemos estado | estuve | estuvimos | estaba | estábamos | andaba | andábamos | voy | vamos | iba | íbamos | sigo | seguimos | llevo | llevamos | vengo | venimos | tengo | tenemos | nos tiene | me tiene | tienen | está | estaba | están | estaban | anda) ~3 {swamped}',
        '(ando | andamos | estoy | estamos | llevo | llevamos | vengo | venimos) ~3 (sin (dormir | parar | pegar ojo | levantar cabeza | tiempo | manos | gente | respirar | descanso) | ni (respirar | dormir | comer))',
        '(no | sin) (paro | paramos | he parado | hemos parado | paré | paramos | parar) (ni | de | un | desde)',
        'no (me | nos) ~1 (da | daba | dan | daban | alcanza | alcanzan) (la vida | el tiempo | las horas | los días | las manos | la cabeza)',
        '(no | ni) (he | hemos | había) (tenido | encontrado) [ni] (tiempo | un (minuto | hueco | rato | segundo | momento) | hueco | manos | cabeza)',
        '(no | ni) (tuve | tuvimos | tengo | tenemos) [ni] (tiempo (de | para) | un (respiro | minuto (libre | para | de) | rato (para | libre)) | manos | cabeza (para | de))',
        '(me | nos) (falt(a|an|aban|aron)) (manos | horas | brazos | gente)',
        '(el día | los días | la semana | el mes) no (da | dan | me da | nos da | tiene | tienen | alcanza) (para | más)',
        '(una | un) ~1 no (es | somos) (persona | máquina | robot | pulpo)',
        '(ponerme | pon(go|emos|ernos) | me pongo) al día con (todo | tanto)',
        '[{to-us}] tiene(|n) ~4 (a | al) (tope | límite)',
        '(carga | capacidad | gente | personal | equipo | oficina | local | taller | cocina | teléfonos) (al (tope | límite | máximo) | a (tope | reventar | mil))',
      ],
      unless: [
        {
          where: 'sentence',
          phrases: [
            '(no | ni) [{pronoun}]+ (puedo | podemos | podré | podremos | acepto | aceptamos | aceptaré | cojo | cogemos | tomo | tomamos | llego | llegamos | voy a | vamos a | entra | cabe | caben)',
            'hasta ~3 {date}',
            '(estás | está | están | estáis | vas | van) (a tope | full | hasta | desbordad(o|a))',
          ],
          keeps: 'Estoy a tope hasta junio.',
        },
      ],
    },
    {
      // what a week it has been
      phrases: [
        '{rough-time} ~1 [{much} | muy | tan | bien | súper | super | bastante | algo | un poco | más | particularmente | especialmente | demasiado | medio | re]+ {rough}',
        '(una | qué | menuda | vaya | auténtica | tremenda) (locura | pesadilla | odisea) ~1 (de | el | la) ~1 {rough-time}',
        '(ha sido | fue | está siendo | es | era | han sido | fueron | es todo | ha estado | estuvo | está) ~1 (una | un) ~1 (locura | caos | infierno | pesadilla | odisea | despelote | quilombo | relajo | desmadre | despiole | despiporre | sindiós | no parar | caos total)',
        '[esto | aquello | aquí | todo | acá]+ (ha estado | estuvo | está | ha sido) (imposible | imparable | tremendo | a reventar | hecho un caos | que arde)',
        '(llevo | llevamos | vengo | venimos | voy | tengo | tenemos) [de | con]+ (una | unos | unas) {rough-time} ~3 que',
        '(semana | mes | temporada | quincena | época) (santa | alta) ~2 (nos | me) (tiene | trae | agarra | pilla)',
        '(tuve | tuvimos | pasé | pasamos | he tenido | hemos tenido) (una | un | unos | unas) ~1 {rough-time} (muy | tan | bien | bastante | horrible | terrible | de)',
        '(diciembre | agosto | enero | noviembre | la Navidad | fin de año | la temporada | el cierre) (es | está | fue) (lo que es | así | una locura | un caos | de locos)',
      ],
      unless: [
        {
          where: 'sentence',
          phrases: ['(no | tampoco) (abrimos | abriremos | habrá)', '(has | ha | habéis | han) (tenido | pasado | vivido)', '(tu | su | vuestr(o|a) | te | le) {rough-time}'],
          keeps: 'Sé que ha tenido una semana complicada.',
        },
      ],
    },
    {
      // everything came at once
      phrases: [
        'se (me | nos) [ha | han | fue | fueron | está | están | vino | vinieron | había | habían]+ (junt|acumul|amonton|complic|atraves|cruz|adelant|empalm)(ó|aron|ado|ando) (todo | tod(o|a|os|as) | el | la | los | las | mil | varias | muchas | demasiad(o|a|os|as) | dos | tres | un | una | con)',
        'se (me | nos) ~1 (vin(o|ieron) | echó | echaron | vien(e|en) | echa | echan) (encima | el mundo)',
        'se [te | le | les | nos] ~1 (junt(ó|aron|a) | complic(ó|aron)) tod(o|a|os|as)',
        'para (colmo | rematar | acabarla | acabar de | más inri | variar | colmo de males | ponerle la cereza)',
        'por si (fuera | no fuera) poco',
        '(, | y | . | : | ; | ^) encima !(de | tuviste | viniste | esper | pag) (el | la | los | las | acá | aquí | hoy | ayer | ahora | me | nos | se (me | nos) | con | mi | que | tengo | tenemos | tuve | tuvimos | tenía | teníamos | estoy | estamos | estaba | estábamos | está | est(e|a|os|as) | era | fue | un | una | no | yo | anda | vino | toca)',
        '(gripe | gripa | lluvia | lluvias | frío | calor | puente | carnaval | navidad | fiestas | obra | obras | gestor | niña | niño | niños) encima',
        'entre (pitos y flautas | unas cosas y otras | una cosa y otra | una cosa y la otra | tanta cosa | tantas cosas | que | tanto ~1)',
        'entre (el | la | los | las | mi | mis | tanto | tanta) !{date} !(cliente) ~4 , ...8 y (que | mi | el | la | los | las)',
        'entre (el | la | los | las | mi | mis) !{date} ~3 y que',
        '(y | ,) (luego | después | encima | de ahí) (fue | vino | vinieron | llegó | tocó | cayó) ~1 (semana santa | puente | festivo | feriado | fiesta | carnaval | navidad | las fiestas | los reyes | la final | el lunes)',
        '(a lo | a eso) ((súm|añád|agrég)(ale|ele|enle) | hay que sumar | se suma)',
        '(sumado | aunado | unido) a (el | la | los | las | que | esto | eso)',
        'que si (el | la | los | las | mi) ...8 que si',
      ],
      unless: [
        {
          where: 'sentence',
          phrases: [
            'qué (lástima | pena | rabia)',
            '(viniste | vino | vinieron | viniera | vinieras | esper(aste|ó|aron) | tuviste | tuvo que | tuvieron que)',
            '(póng|pon|colóc|coloc|deja|déj|instál|aplic|aplíqu)(a|o|alo|elo|ala|ela|e)',
          ],
          keeps: 'Te manché el garaje, y encima la escalera la pusiste tú: viniste dos veces.',
        },
      ],
    },
    {
      // but you see …
      phrases: [
        '(y | que | pero | , | ; | pues) (uno | una) (no | también | ya | hace | anda | trata | nunca | va | quisiera | tiene (ya | sus | que) | llega | se)',
        '^ uno (no | también | ya | hace | anda | trata | nunca | va | tiene | llega | se | corrige | trabaja | carga | lleva | madruga | vive | *(ea|iza))',
        '(uno | una) [no] (hace | da | llega (a | hasta)) (lo que (puede | buenamente) | abasto | para más | todo | para todo | donde puede)',
        '(uno | una) no es de (fierro | hierro | piedra | palo | acero | goma | madera)',
        'se (me | nos) (cruzó | cruzaron | atravesó | atravesaron | complicó | complicaron) (lo | un | una | el | la | los | las | unos | mi)',
        '(el cuerpo | la cabeza | la espalda | la vida | el día | la jornada | la noche | el tiempo) (no [~1] (me | nos) (dio | da | alcanzó | alcanza | rinde | rindió) | (dijo | dice) basta)',
        '(venía | veníamos) (de | saliendo de) (un | una | # | dos | tres | varios | varias | hacer)',
        '(con los | en los) tiempos que corren',
        '(tal y como | tal como | como | según) está(|n) (el (país | mundo | tráfico | sector | mercado | tiempo | patio) | las cosas | la cosa | la situación | los precios | la calle | todo)',
        '(viste | viste vos | ya viste | visto) cómo (es | está | viene | son | se pone)',
        '(somos | es | siendo) (un | una) (estudio | taller | equipo | negocio | despacho | comercio | empresa | familia | oficina | local | tienda | gestoría | bufete | cocina | startup) [~1] (chic(o|a) | pequeñ(o|a) | humilde | modest(o|a) | de barrio | de pueblo | jov(en) | de (dos | tres | cuatro | cinco) | muy)',
        '[una | un] (tienda | negocio | empresa | taller) (pequeñ(o|a) | familiar | chic(o|a)) como (el nuestro | la nuestra | el mío | la mía | este | esta)',
        '(es | son) (el | la | los | las) que (dios manda | toca | tenemos | nos toca)',
        '(se (nos | me) (fue | cortó | cayó) [~1] (la luz | el internet | internet | el wifi | el sistema)) [~6] (y | , | encima | justo)',
        '(atiende | atienden | lleva | llevan | tiene | tienen) a (much(o|a)s | demasiad(o|a)s | medio | tod(a|o))',
        '(trabajo solo | trabajo sola | ando [yo] (solo | sola) | estoy [yo] (solo | sola) | me quedé (solo | sola)) (desde que | con todo | en el | en la | para todo)',
        '^ [ay | uy | perdona | perdón | disculpa | disculpe | sorry | perdone] [,] (es | e) que !(no | sí | si | sino)',
        '^ es q ~1 (me | se | con | el | la | estoy | ando | tengo | hemos | he)',
        '(lo que pasa | lo que pasó | pasa | sucede | lo que sucede | ocurre | resulta | el tema | el caso | la cosa) [es | fue] que ~1 (se (me | nos) | me | nos | mi | el | la | he | hemos | estoy | estamos | estaba | estábamos | ando | andamos | tuve | tuvimos | tengo | tenemos | con) ~6 (enferm(o|a|os|as|é|amos) | baja | médico | hospital | fiebre | gripe | gripa | vacaciones | mudanza | mudado | obras | taller | luz | internet | lío | líos | cosas | encima | tiempo | puente | carga | loco | locura | avería | pinché | tráfico | visa | viaje)',
        '(ya | usted | tú | vos | ustedes) ~1 (sabe|sabes|sabés|sabéis|saben|conoce|conoces) [usted | tú | vos] (cómo | como | lo que) (es | está | están | son | se pone | se ponen | va | van | anda | andan | funciona)',
        '(usted | tú | vos) no (se figura | te imaginas | te imaginás | se imagina | te haces idea | se hace idea | sabes | sabe) lo que (es | ha sido | fue | son)',
        '(ni te | no te | ni se | no se) (imaginas|imaginás|imagina|imagináis|imaginan|figuras|figura|cuento|haces una idea|hace una idea)',
        '(sabe | sabes | sabés) ~1 que (diciembre | agosto | enero | la temporada | estas fechas | esta época | en estas | en verano | en navidad | en diciembre | con)',
        '[ya | tú | que]+ (en | por) (estas fechas | esta época | estas épocas) ~1 (todo | todos | uno | una | no | es | hay | se)',
        'con (este | esta | estos | estas | tanto | tanta) (calor | frío | lluvia | lluvias | aguacero | aguaceros | obras | tráfico | trancón | ruido | alergia | gripe | gripa) ~3 (no | uno | una | nadie | nos | me | voy | vamos | ando | es)',
        'con (la | el | las | los | mi | mis) (fiestas | niña | niño | niños | peque | mudanza | obra | obras | puente | navidad | navidades | vacaciones | boda | bodas | feria | carnaval | lluvias | calor | feriado | hijo | hija | bebé | suegra | suegro | cuñada | cuñado | mamá | madre | gripe | gripa | inventario | campaña | cierre | auditoría | inspección) ~6 (, | y | que) ...6 (no | ni | se (me | nos) | imposible | ando | voy | vamos | estoy | estamos)',
        'con (un | una | dos | tres | la | el | mi) ~4 (así | enferm(o|a|os|as) | malit(o|a)) (una | uno) no',
        '(estamos | estoy | ando | andamos | andábamos | llevamos | seguimos) ~1 (de | con la | en plena | en pleno | en plenas | en | con las | en semana de | en época de | en fechas de) (mudanza | reformas | reforma | reestructuración | migraciones | migración | inventario | temporada alta | auditoría | auditorías | campaña | vendimia | cosecha | exámenes | cierre)',
        'en (plen(o|a|os|as)) (campaña | temporada | agosto | cierre | verano | mudanza | vendimia | inventario | auditoría | navidad | navidades | fiestas)',
        '(medio | media) (personal | plantilla | equipo | oficina | familia | taller | empresa | cocina) ~4 (de baja | de vacaciones | enferm(o|a|os|as) | moqueando | incapacitad(o|a) | fuera | con gripe)',
        '(somos los que somos | somos (pocos | cuatro gatos | muy pocos) | estamos los que estamos | (íbamos | vamos | estamos | andamos) uno menos)',
        '(me | nos) (pilló | pilla | pillaron | agarró | agarra | agarraron | cogió | coge | tomó) (el | la | los | las | un | una) (puente | vacaciones | feriado | fiesta | fiestas | gripe | gripa | virus | mudanza | lluvia | aguacero | temporal | cierre | toro | tráfico | trancón)',
        '(recién | apenas | hace (poco | dos semanas | nada) | solo) ~1 (arranqué | empecé | entré | me incorporé | llevo) ~5 y (nadie | todavía | aún | estoy aprendiendo | ando)',
        '(llevo | vengo | llevamos | venimos) ~1 (# | una | dos | tres | cuatro | cinco | varias | muchas) (noches | días | semanas) (sin | con | de (hospital | locos | fiebre) | durmiendo)',
        '(vengo | venimos) (de | arrastrando) ~3 (noches | sueño | gripe | semana | guardia | guardias)',
      ],
      unless: [
        {
          where: 'sentence',
          phrases: ['(subió | subieron | aumentó | aumentaron | cerramos | cerrado) ~6'],
          keeps: 'Es que el adhesivo subió dos veces este año.',
        },
      ],
    },
  ],
  unless: [
    {
      where: 'sentence',
      phrases: [
        '{ours-to-own}',
        '(no (es | son | era | vale como | sirve de) | sin | ni) ~1 (excusa(|s) | disculpa | justificación)',
      ],
      keeps: 'Hubo mucha demanda, pero el error es nuestro.',
    },
    {
      where: 'sentence',
      phrases: ['(cerramos | cerrará | cerrará | cerraremos | abrimos | abriremos | no habrá) ...6 {date}', '(suspend|cancel|aplaz)(e|a|ó|amos|aron|ará|arán) ...12 {date}'],
      keeps: 'Por motivos técnicos cerramos el lunes 4.',
    },
  ],
}

export const examples: Examples = {
  caught: [
    'No contesté porque [[he estado a tope]].',
    'El pedido se retrasa [[por causas ajenas a nuestra voluntad]].',
    '[[Ha sido una semana de locos]] y el informe se quedó atrás.',
    '[[Debido a la temporada alta]] no pudimos atenderle.',
    '[[Es que con la mudanza]] no encuentro ni los lápices.',
    'No les he enviado la muestra: [[se nos juntó todo]] el mismo lunes.',
    'La respuesta tardó por [[la alta demanda]].',
    'El catálogo sigue igual; [[ya sabe cómo es]] septiembre en una librería.',
    'Tu logo va con retraso, [[ando como loca]] con dos bodas.',
    '[[Entre la gripe de mi madre, las obras y que]] se rompió el horno, la tarta no salió.',
    'El técnico llegó tarde y, [[para colmo]], llovía.',
    '[[No damos abasto]] y su reloj sigue en el cajón.',
    '[[Estamos en plena vendimia]] y las etiquetas se quedaron para luego.',
  ],
  permitted: [
    'El pedido se retrasa porque escribí mal el código postal.',
    'La web estuvo caída 40 minutos por un certificado vencido; ahora se renueva solo.',
    'La semana que viene no estaré; le atiende Ana.',
    'Como lo necesita el viernes, empiezo hoy.',
    'Le llevamos la lavadora mañana entre las 9 y las 12.',
    'Estoy a tope hasta junio, así que no puedo aceptar el encargo.',
    'Sé que ha tenido una semana complicada; tómese el tiempo que necesite.',
    'Coloque el filtro encima de la bandeja.',
    'El lunes 4 es festivo y no abrimos.',
  ],
}
