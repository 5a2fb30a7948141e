import type { Examples, Wording } from '../../rule.ts'

export const wording: Wording = {
  frames: [
    {
      // causes that are nobody's and nothing
      phrases: [
        '(por | debido a) ~2 (causas | motivos | razones | circunstancias | cuestiones | temas | asuntos | dificultades | imprevistos | problemas) ~2 (ajen(o|a|os|as) | técnic(o|a|os|as) | tecnic(o|a|os|as) | logístic(o|a|os|as) | operativ(o|a|os|as) | intern(o|a|os|as) | imprevist(o|a|os|as) | de (fuerza | agenda | organización | última hora | logística | producción | operación | operaciones | planificación | calendario))',
        '(causas | motivos | razones | circunstancias | factores) [totalmente | completamente] (ajen(o|a|os|as) | extern(o|a|os|as)) a',
        '(debido a | por | dad(o|a|os|as) | a causa de | por culpa de | obedece a | responde a | motivado por) (el | la | los | las | un | una) [gran | enorme | alt(o|a) | fuerte | inusual | elevad(o|a) | much(o|a) | excesiv(o|a) | intens(o|a)] (demanda | volumen | afluencia | carga | exceso | acumulación | pico | temporada | saturación | avalancha | contingencia | coyuntura | época | navidad | campaña | situación actual)',
        '(much(a|ísima|o|ísimo) | alta | altísima | gran | enorme | tanta | tanto | demasiad(a|o)) (demanda | carga de trabajo | volumen de (trabajo | pedidos | consultas) | acumulación | afluencia | ajetreo | lío | jaleo | follón | curro | trabajo acumulado)',
        '(carga | exceso | acumulación | pico | sobrecarga | volumen | avalancha) de (trabajo | pedidos | tareas | consultas | actividad | solicitudes | correos | encargos | expedientes) !(subió | bajó | creció | aumentó | es | fue | mensual | diario)',
        '(contingencia | crisis | reestructuración) de (personal | plantilla)',
        'no [{to-us}] (doy | damos | dan | da | dábamos | daba | daban | dimos | hemos dado | alcanzo | alcanzamos | alcanzábamos) ~1 (abasto | basto | para todo | para más | a todo)',
        '(mes | periodo | época | semana | tiempo) inhábil',
      ],
      unless: [
        {
          where: 'sentence',
          phrases: [
            '(reserve|reserva|reserven|reservar|reservad|adelante|anticipe|recomendamos|aconsejamos|contratamos|hemos contratado|abrimos|ampliamos)',
            '{ask-reader}',
            '{due}',
          ],
          keeps: 'Hay mucha demanda de mesas: reserve antes de junio.',
        },
      ],
    },
    {
      // up to the neck
      phrases: [
        'no (doy | damos | da | dan) (más de sí | para más | pie con bola | una)',
        '(estoy | estamos | ando | andamos | he estado | hemos estado | estuve | estuvimos | estaba | estábamos | andaba | andábamos | voy | vamos | iba | íbamos | sigo | seguimos | llevo | llevamos | vengo | venimos | tengo | tenemos | nos tiene | me tiene | tienen | está | estaba | están | estaban | anda) ~3 {swamped}',
        '(no | sin) (paro | paramos | he parado | hemos parado | paré | paramos | parar) (ni | de | un | desde)',
        'no (me | nos) ~1 (da | daba | dan | daban | alcanza | alcanzan) (la vida | el tiempo | las horas | los días | las manos | la cabeza)',
        '(una | un) ~1 no (es | somos) (persona | máquina | robot | pulpo)',
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
        '(diciembre | agosto | enero | noviembre | la Navidad | fin de año | la temporada | el cierre) (es | está | fue) (lo que es | así | una locura | un caos | de locos)',
      ],
      unless: [
        {
          where: 'sentence',
          phrases: [
            '(no | tampoco) (abrimos | abriremos | habrá)',
            '(has | ha | habéis | han) (tenido | pasado | vivido)',
            '(tu | su | vuestr(o|a) | te | le) {rough-time}',
          ],
          keeps: 'Sé que ha tenido una semana complicada.',
        },
      ],
    },
    {
      // everything came at once
      phrases: [
        'se (me | nos) [ha | han | fue | fueron | está | están | vino | vinieron | había | habían]+ (junt|acumul|amonton|complic|atraves|cruz|adelant|empalm)(ó|aron|ado|ando) (todo | tod(o|a|os|as) | el | la | los | las | mil | varias | muchas | demasiad(o|a|os|as) | dos | tres | un | una | con)',
        'se [te | le | les | nos] ~1 (junt(ó|aron|a) | complic(ó|aron)) tod(o|a|os|as)',
        'para (colmo | rematar | acabarla | acabar de | más inri | variar | colmo de males | ponerle la cereza)',
        '(, | y | . | : | ; | ^) encima !(de | tuviste | viniste | esper | pag) (el | la | los | las | acá | aquí | hoy | ayer | ahora | me | nos | se (me | nos) | con | mi | que | tengo | tenemos | tuve | tuvimos | tenía | teníamos | estoy | estamos | estaba | estábamos | está | est(e|a|os|as) | era | fue | un | una | no | yo | anda | vino | toca)',
        '(gripe | gripa | lluvia | lluvias | frío | calor | puente | carnaval | navidad | fiestas | obra | obras | gestor | niña | niño | niños) encima',
        'entre (pitos y flautas | unas cosas y otras | una cosa y otra | una cosa y la otra | tanta cosa | tantas cosas | que | tanto ~1)',
        'entre (el | la | los | las | mi | mis | tanto | tanta) !{date} !(cliente) ~4 , ...8 y (que | mi | el | la | los | las)',
        'entre (el | la | los | las | mi | mis) !{date} ~3 y que',
        '(y | ,) (luego | después | encima | de ahí) (fue | vino | vinieron | llegó | tocó | cayó) ~1 (semana santa | puente | festivo | feriado | fiesta | carnaval | navidad | las fiestas | los reyes | la final | el lunes)',
        '(a lo | a eso) ((súm|añád|agrég)(ale|ele|enle) | hay que sumar | se suma)',
        '(sumado | aunado | unido) a ((el | la | los | las) !(# | dos | tres | cuatro | anteriores | cuota(|s) | importe(|s) | gastos | pagos | puntos | intereses) | que | esto | eso)',
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
      // trouble at home
      phrases: [
        '(me | nos) (tiene | tienen | tuvo | tuvieron | trae | traen) (tod(o|a) (la | el) | hart(o|a|os|as) | loc(o|a|os|as) | de (cabeza | culo | los nervios) | hasta (arriba | el | la | los) | frit(o|a|os|as) | (dos | tres | cuatro) horas | sin (dormir | vivir) | ahogad(o|a|os|as) | a mil | con la lengua)',
        '(aquí | acá) (estamos | andamos | andábamos | estábamos) (con | de | a | hasta | como) [~1] (mudanza | reforma | obras | tope | mil | loc(o|a|os|as) | media | medio | arriba | cuello | cierre | inventario | gripe | calor | frío)',
        '(aquí | acá) los teléfonos',
        '(mi | el | la | mis | los | las) (niño|niña|nene|nena|nenes|hijo|hija|hijos|hijas|bebé|peque|perro|perra|gato|gata|marido|mujer|esposa|esposo|suegra|suegro|abuela|abuelo|madre|mamá|papá|vieja|viejo|hermana|hermano|cuñado|cuñada|jefa|señora|pareja|novia|novio|casero|vecino) [~1] (se (me | nos) | anda | amaneció | malit(o|a) | enferm(o|a) | con (fiebre | gripe | gripa | varicela | otitis | anginas | dengue | los dientes | cólicos) | internad(o|a) | ingresad(o|a) | en el hospital | en urgencias | me tiene | nos tiene | vomitando)',
        '(con | de | tengo | tenemos | traigo | llevo) (la | el | mi | los | las | mis | dos | tres) (niño|niña|nene|nena|nenes|hijo|hija|hijos|bebé|peque|peques|perro|gato|marido|mujer|suegra|abuela|abuelo|madre|mamá|papá|padre) (en el hospital | enferm(o|a|os|as) | malit(o|a) | ingresad(o|a) | internad(o|a) | con (fiebre | gripe | gripa | varicela | otitis | anginas) | en casa | en cama | de baja)',
        '(la compu | el ordenador | la computadora | la laptop | el portátil | el móvil | el celular | el cel | la impresora | el horno | la máquina | el carro | el coche | la furgo | la furgoneta | la camioneta | la moto | el camión | el wifi | el internet | la luz | el aire | la batidora | el router | la nevera) [~2] (se (me | nos) | anda | amaneció | no (quiere | arranca | colabora | responde | da para | carga) | va y viene | dijo basta | decidió | murió | haciendo)',
      ],
      unless: [
        {
          where: 'sentence',
          phrases: ['{due}', '# a #', '(le | te | os) atiende'],
          keeps: 'Mi hija está enferma y le paso la cita al jueves.',
        },
      ],
    },
    {
      // but you see …
      phrases: [
        '(llevaba | llevábamos | llevo | llevamos) (# | dos | tres | cuatro | cinco | seis | doce | diez | todo el | toda la | medio | media | desde las) ~2 (día | semana | mes | horas | noche | noches | seis | siete | cinco) [~3] (sin | con | de pie | en | y | haciendo | .)',
        '(ley de murphy | murphy | mala pata | quiso la (mala suerte | casualidad | fatalidad) | mercurio retrógrado | los astros se (conjuraron | torcieron | confabularon | pusieron) | el universo (se | no) | todo se (alió | conspiró | torció | juntó) | (los | el) duende(|s) | una cadena de | un cúmulo de | una serie de (catastróficas | infortunios | imprevistos))',
        'con (la | el | los | las | esta | este | tanta | tanto) (inflación | guerra | pandemia | dólar | sequía | paro | huelga | apagón | apagones | crisis | canícula | bencina | gasolina | niebla | nevada | partido | mundial | elecciones | mudanza | reforma | cambio de) ~6 (no | uno | quién | nadie | cualquiera)',
        'con [~1] (el | la) ~3 y (mi | la | el) ~4 (imagínese | imagínate | imaginate | ya me dirás | ya me dirá | tú dirás | usted dirá | figúrese | figúrate)',
        '(imagínese | imagínate | imaginate | figúrese | figúrate | imagínense) (. | , | ! | $ | cómo | usted)',
        '(ya me (dirá | dirás | contarás | entiende | entiendes) | usted me (entiende | comprende) | tú me entiendes)',
        'se (enfermó | puso (mal | malit(o|a) | enferm(o|a) | de parto) | lastimó | accidentó | rompió (la pierna | el brazo | un pie)) [~3] (y | , | mi | el | la)',
        '(tiene | tienen) [~1] (el | la | los | las) (plataforma | sistema | web | página | portal | oficina | teléfono) (imposible | caíd(o|a) | colapsad(o|a) | saturad(o|a) | lentísim(o|a) | hecha)',
        'la (señal | conexión | cobertura | luz) [~1] (es | va | viene | llega | anda | falla) (la que (hay | dios | llega) | y viene | cuando | mal | como | regular)',
        'imagín(ese|ate|ense|ense) [usted] (cómo | como | lo que | el | la | usted | con)',
        'se (me | nos) (malogró | descompuso | averió | fundió | ponchó | quemó | inundó | murió) [~1] (el | la | los | las | todo | mi | un | una | medio)',
        '(fue | ha sido | es | era) (un | una) (primavera | verano | otoño | invierno | trimestre | ejercicio | periodo | período | arranque | etapa | temporada | semana | mes) [~1] *(mente) *',
        '(la cosa | la situación | el sector | el negocio | la calle | el panorama | el mercado) (está | anda | sigue) [muy | bien | bastante | tan]+ (mal(o|a) | dur(o|a) | floj(o|a) | fe(o|a) | difícil | complicad(o|a) | golpead(o|a) | parad(o|a) | como está)',
        '(no soy | no somos) (un robot | una máquina | robots | máquinas | de hierro | adivin(o|a|os) | pulpos | un pulpo)',
        '(pill|agarr|enganch|arrastr)(é|ado|amos|ando|o) [~1] (un | una | la) (trancazo | gripe | gripa | gripazo | virus | catarro | resfriado | catarrazo | anginas)',
        '(colapsó | colapsaron | nos desbordó | nos desbordaron | nos (ha | han) desbordado | nos superó | nos ha superado | nos ha rebasado | nos rebasó | nos sobrepasó | nos comió | nos come | me come | nos pasó por encima)',
        '(y | que | pero | , | ; | pues) uno (no (puede | llega | da | es | sabe | tiene) | también | nunca | hace | anda | trata | quisiera | tiene (ya | sus | que))',
        '^ uno (no (puede | llega | da | es | sabe | tiene) | también | nunca | hace | anda | trata | tiene | corrige | trabaja | madruga | vive | *(ea|iza))',
        '(uno | una) [no] (hace | da | llega (a | hasta)) (lo que (puede | buenamente) | abasto | para más | todo | para todo | donde puede)',
        '(uno | una) no es de (fierro | hierro | piedra | palo | acero | goma | madera)',
        'se (me | nos) (cruzó | cruzaron | atravesó | atravesaron | complicó | complicaron) (lo | un | una | el | la | los | las | unos | mi)',
        '(el cuerpo | la cabeza | la espalda | la vida | el día | la jornada | la noche | el tiempo) (no [~1] (me | nos) (dio | da | alcanzó | alcanza | rinde | rindió) | (dijo | dice) basta)',
        '(con los | en los) tiempos que corren',
        '(viste | viste vos | ya viste | visto) cómo (es | está | viene | son | se pone)',
        '[una | un] (tienda | negocio | empresa | taller) (pequeñ(o|a) | familiar | chic(o|a)) como (el nuestro | la nuestra | el mío | la mía | este | esta)',
        '(es | son) (el | la | los | las) que (dios manda | tenemos | nos toca)',
        '(trabajo solo | trabajo sola | ando [yo] (solo | sola) | estoy [yo] (solo | sola) | me quedé (solo | sola)) (desde que | con todo | en el | en la | para todo)',
        '^ [ay | uy | perdona | perdón | disculpa | disculpe | sorry | perdone] [,] (es | e) que !(no | sí | si | sino)',
        '(ya | usted | tú | vos | ustedes) ~1 (sabe|sabes|sabés|sabéis|saben|conoce|conoces) [usted | tú | vos] (cómo | como | lo que) (es | está | están | son | se pone | se ponen | va | van | anda | andan | funciona)',
        '(usted | tú | vos) no (se figura | te imaginas | te imaginás | se imagina | te haces idea | se hace idea | sabes | sabe) lo que (es | ha sido | fue | son)',
        '(ni te | no te | ni se | no se) (imaginas|imaginás|imagina|imagináis|imaginan|figuras|figura|cuento|haces una idea|hace una idea)',
        '(sabe | sabes | sabés) ~1 que (diciembre | agosto | enero | la temporada | estas fechas | esta época | en estas | en verano | en navidad | en diciembre)',
        'con (la | el | las | los | mi | mis) (fiestas | niña | niño | niños | peque | mudanza | obra | obras | puente | navidad | navidades | vacaciones | boda | bodas | feria | carnaval | lluvias | calor | feriado | hijo | hija | bebé | suegra | suegro | cuñada | cuñado | mamá | madre | gripe | gripa | inventario | campaña | cierre | auditoría | inspección) ~6 (, | y | que) ...6 (no | ni | se (me | nos) | imposible | ando | voy | vamos | estoy | estamos)',
        '(estamos | estoy | ando | andamos | andábamos | llevamos | seguimos) ~1 (de | con la | en plena | en pleno | en plenas | en | con las | en semana de | en época de | en fechas de) (mudanza | reformas | reforma | reestructuración | migraciones | migración | inventario | temporada alta | auditoría | auditorías | campaña | vendimia | cosecha | exámenes | cierre)',
        'en (plen(o|a|os|as)) (campaña | temporada | agosto | cierre | verano | mudanza | vendimia | inventario | auditoría | navidad | navidades | fiestas)',
        '(medio | media) (personal | plantilla | equipo | oficina | familia | taller | empresa | cocina) ~4 (de baja | de vacaciones | enferm(o|a|os|as) | moqueando | incapacitad(o|a) | fuera | con gripe)',
        '(somos los que somos | somos (pocos | cuatro gatos | muy pocos) | estamos los que estamos | (íbamos | vamos | estamos | andamos) uno menos)',
        '(me | nos) (pilló | pilla | pillaron | agarró | agarra | agarraron | cogió | coge | tomó) (el | la | los | las | un | una) (puente | vacaciones | feriado | fiesta | fiestas | gripe | gripa | virus | mudanza | lluvia | aguacero | temporal | cierre | toro | tráfico | trancón)',
        '(llevo | vengo | llevamos | venimos) ~1 (# | una | dos | tres | cuatro | cinco | varias | muchas) (noches | días | semanas) (sin | con | de (hospital | locos | fiebre) | durmiendo)',
        '(vengo | venimos) (de | arrastrando) ~3 (noches | sueño | gripe | semana | guardia | guardias)',
      ],
      unless: [
        {
          where: 'sentence',
          phrases: ['hasta ~3 {date}', '(subió | subieron | aumentó | aumentaron | cerramos | cerrado) ~6'],
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
      phrases: [
        '(cerramos | cerrará | cerrará | cerraremos | abrimos | abriremos | no habrá) ...6 {date}',
        '(suspend|cancel|aplaz)(e|a|ó|amos|aron|ará|arán) ...12 {date}',
      ],
      keeps: 'Es una semana de locos y cerramos el lunes 4.',
    },
    {
      where: 'sentence',
      phrases: [
        '(gracias | bienvenid(o|a|os|as) | enhorabuena)',
        '(contrat|ampli|reforc|reforz)(é|amos|aron)',
        '(abrimos | abro | invitamos | invito | celebramos) ~6',
        '(te | le | les | os) (digo | decimos) que no',
        '(no puedo | no podemos) (aceptar | coger | tomar | asumir)',
        'clientes nuevos',
        '{our} primer(|a|o)',
        '(seguir | seguimos | seguiremos) siendo',
      ],
      keeps: 'Como sola no doy abasto, contraté a dos ayudantes.',
    },
    {
      where: 'next sentence',
      phrases: ['(de | entre [las]) # [: #] (a | y) [las] #', '{ours-to-own}'],
      keeps: 'Estamos en semana de migraciones. El jueves, de 1:00 a 4:00, el panel queda en solo lectura.',
    },
    {
      where: 'sentence',
      phrases: ['{praise}', '(te|le|les|os) (reservo | reservé | guardo | guardé)', '?'],
      keeps: 'Estamos en plena vendimia y le reservo dos plazas.',
    },
    {
      where: 'before',
      phrases: ['^ (si | cuando | para | antes de | por si) ...12'],
      keeps: 'Si ve que estamos a tope, llame al timbre.',
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
