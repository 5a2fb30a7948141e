import type { Examples, Wording } from '../../rule.ts'

export const wording: Wording = {
  frames: [
    {
      // whatever it takes
      phrases: [
        '(tomaremos|tomamos|tomarán|tomará|tomando|tomado|tomar|adoptaremos|adoptarán|adoptado|adoptando|adoptar|implementaremos|implementando|implementarán) [{pronoun}]+ [ya | todas]+ [las | los | cartas | acciones | medidas | mejores]+ (medidas | acciones | correctivos | decisiones | cartas) (oportun(a|as|os) | pertinentes | necesari(a|as|os) | correspondientes | correctiv(a|as|os) | adecuad(a|as|os) | del caso | en el asunto | que correspondan | precis(a|as|os))',
        'se (tomarán | adoptarán | han tomado | han adoptado | implementarán | aplicarán | están tomando) [~1] (medidas | acciones | correctivos | las medidas | las acciones | los correctivos)',
        '(har(emos|é|án|á)|hag(o|amos)|hac(emos|iendo|er)|estamos haciendo|vamos a hacer) [absolutamente] (todo lo (posible | que (esté | podamos | pueda | haga falta | se pueda)) | (lo | cuanto) (posible | imposible | que (esté | podamos | pueda | se pueda) | esté en) | [todo] (nuestro | mi) (mejor | máximo) esfuerzo | lo humanamente posible | un esfuerzo)',
        '(tomamos | tomaremos | hemos tomado | queda tomada) [debida | buena | mucha]+ nota (. | , | ! | $ | para (futuras | mejorar | próximas | la próxima | el futuro | que no) | de cara | y (lo | la | los | seguimos | seguiremos | trabajaremos | se) | de (su|tu|vuestr(o|a)|sus|tus|la|las|lo) (queja|comentario|sugerencia|sugerencias|comentarios|observación|observaciones|reclamo|malestar|opinión|inquietud|crítica|críticas|aportación|recomendación|recomendaciones|que (comenta|comentas|indica|indicas|nos)))',
        '(nos esforzaremos | me esforzaré | seguiremos (trabajando | mejorando | esforzándonos) | seguimos trabajando | trabajamos | estamos trabajando) [~1] (para (ti | usted | ustedes | mejorar | ser mejores | darte | darle | ofrecer(|te|le|les) | que (no | todo | puedas | pueda) | corregir | brindar(|te|le|les) | evitar | solucionar(|lo|la) | resolver(|lo|la)) | en (ello | eso | mejorar | corregir | el tema | una solución | solucionar(|lo) | resolver(|lo)) | por (mejorar | ofrecer))',
      ],
      unless: [
        { where: 'sentence', phrases: ['{due}'], keeps: 'Haremos todo lo posible para salir el lunes a las 9.' },
        {
          where: 'next sentence',
          phrases: ['(aviso|actualización|parte|informe|novedad|noticias) ~4 {due}', '^ ~4 {due}'],
          keeps: 'Estamos trabajando en ello. Próximo aviso a las 17:00.',
        },
        {
          where: 'sentence',
          phrases: [
            '{ask-reader}',
            '(si | quiere que | quieres que) (tomo | tomamos | hago)',
            '(nuev(a|o) | cambio de) (dirección | dato | datos | horario | fecha | casilla)',
          ],
          keeps: 'Por favor, avísenos si está tomando las medidas necesarias.',
        },
      ],
    },
    {
      // passed on to whom it may concern
      phrases: [
        '(departamento|área|area|equipo|sector|unidad|instancia|persona|personas|autoridad|órgano|servicio|oficina|gerencia|dirección|compañeros|responsable|responsables)(|s|es) (correspondiente(|s) | competente(|s) | pertinente(|s) | implicad(o|a|os|as) | responsable(|s) | indicad(o|a|os|as) | encargad(o|a|os|as) | involucrad(o|a|os|as) | que (corresponda|correspondan|proceda|procedan|toque) | de turno | oportun(o|a))',
        '(traslad|deriv|escal|elev|remit|canaliz|report|transmit)(ado|aremos|amos|aré|emos|aron|ó|iremos|imos|ido) ~2 (tu|su|vuestr(o|a)|el|la|sus|tus|vuestros|este|esta) [~1] (caso|queja|comentario|comentarios|sugerencia|sugerencias|inquietud|observación|observaciones|reclamo|malestar|petición|consulta|solicitud|incidencia|tema) [~3] (al | a la | a los | a las | a quien | con el | con la | internamente)',
        '(el | tu | su | este | vuestro) (caso | tema | asunto | expediente | ticket | reclamo | pedido | trámite) [{pronoun}]+ (está | quedó | queda | ha quedado | ha sido | fue | se encuentra | sigue | continúa) [~1] (escalad|canalizad|derivad|elevad|reportad|registrad|ingresad|turnad)(o|a)',
        '(se encuentra | está | sigue | continúa | quedó) [~1] en (proceso | gestión | revisión | evaluación | análisis | lista de espera | el montón | seguimiento)',
        '(seguirá|seguirán) ~2 (curso | cauce | trámite | proceso) [natural | normal | habitual | correspondiente]',
        '(entra|entras|entró|quedó|queda|quedas|lo (pongo|ponemos|metemos|meto|anoto|anotamos|apunto|apuntamos|dejo|dejamos)|la (pongo|ponemos|metemos|anoto|anotamos|apunto|apuntamos|dejo|dejamos)) [~1] en (la | nuestra | el | mi | nuestro) [~1] (cola | lista | listita | nevera | backlog | radar | bandeja | montón | montoncito | buzón | libreta | agenda | pila | roadmap)',
        '(dar|hac)(emos|é|á|án|ían|íamos) [{pronoun}]+ [el | un | puntual | debido]+ seguimiento',
        '(dando | hacer | dándole | dándoles | dar | darle) [el | un | puntual | debido]+ seguimiento (. | , | $ | al | a (tu|su|la|el|los|las))',
        '(hac|realiz|llev|practic)(iendo|ando|emos|aremos|ándose|iéndose) ~2 (gestiones | las gestiones | averiguaciones | las averiguaciones | diligencias | indagaciones | consultas | comprobaciones) (. | , | $ | oportunas | pertinentes | necesarias | internas | a los)',
        '(valor|evalu|estudi|analiz|explor|barajand|conten)(ando|amos|aremos|ándose) ~2 (alternativas | opciones | posibilidades | soluciones | escenarios | opción)',
      ],
      unless: [
        { where: 'sentence', phrases: ['{due}'], keeps: 'Su caso está en revisión y le contesto el martes.' },
        { where: 'next sentence', phrases: ['^ ~4 {due}'], keeps: 'Su caso está en revisión. El martes le contesto.' },
        {
          where: 'sentence',
          phrases: ['{ask-reader}', '?', '(elogios | felicitaciones)'],
          keeps: '¿Su pedido está en proceso?',
        },
      ],
    },
    {
      // we will see to it
      phrases: [
        '(intentaré|intentaremos|procuraré|procuraremos|trataré de|trataremos de|haré por|haremos por|voy a intentar|vamos a intentar|voy a tratar de|vamos a tratar de|voy a procurar|vamos a procurar|intento|intentamos) [~1] (*ar | *er | *ir | *arte | *arle | *arlo | *arla | *irte | *irle | *erlo | *erla | *arles | *ártelo | *árselo | que)',
        'se (procurar|intentar|buscar|tratar|velar|valorar|contemplar|gestionar|coordinar|definir|evaluar|atender|estudiar|analizar|considerar|priorizar|planificar|programar|implementar|trabajar|impulsar|someter|elevar|canalizar|trasladar|dispondr|procurar)(á|án) [~3]',
        '(un | una | algún | nuestro | el | la) (asesor | asesora | agente | técnico | técnica | ejecutivo | ejecutiva | especialista | responsable | representante | departamento | equipo | compañero | compañera | supervisor) [~4] (se pondrá en | le contactará | te contactará | se comunicará | se estará | le llamará | te llamará | le escribirá | contactará | lo contactará | la contactará | le atenderá | lo verá | lo revisará)',
        '(reforz|redobl|extrem|optimiz|fortalec|intensific|robustec|agiliz|afin|ajust)(aremos|ando|ar|eremos|iendo|amos|ar) [nuestros | nuestras | los | las | aún más | todavía más | el | la | nuestro | nuestra]+ (esfuerzos | controles | procesos | protocolos | procedimientos | precauciones | canales | mecanismos | trámites | control | protocolo | comunicación | coordinación | atención | vigilancia)',
        '(áreas de oportunidad | plan de (acción | mejora | contingencia) | oportunidades de mejora | mejora continua)',
        '(imprim|otorg|d)(ir|iremos|irá|ar|aremos|ando|iendo) [~1] (mayor | más) (celeridad | agilidad | prioridad | rapidez)',
        '(le | lo | la) (voy | vamos) a (dar | echar | meter | pegar) (una | un) [~1] (repasada | revisada | mirada | checada | ojeada | vuelta | vistazo | ojo | repaso | pensada | toque)',
        '(dar | doy | damos | daré | daremos) una (repasada | revisada | checada | ojeada | mirada | pensada)',
        '(lo (tendré | tendremos | tengo | tenemos) [muy | bien]+ (en cuenta | presente) | (tendré | tendremos | tengo | tenemos) [muy] (en cuenta | presente) (para | de cara | en))',
        '(en adelante | a partir de ahora | de aquí en adelante | en lo sucesivo) [,] [~1] (pondr|tendr|intentar|procurar)(é|emos|á|án) ',
        '(ir|estar)(é|emos|á|án|ía|íamos|ían) [~1] *(ando|iendo|yendo|ándote|ándole|ándoles|ándoos|ándose|éndote|éndole|éndoles|éndoos|éndose|ándoselo|éndoselo)',
        '(voy | vamos) (contando|informando|diciendo|avisando|viendo|mirando|sacando|resolviendo|arreglando|gestionando|contándo|avisándo|diciéndo|informándo)(|te|le|les|os)',
        '(te | le | os | les | lo | la | los | las) (mantendr(é|emos|án|á)|mantengo|mantenemos|tendremos|tendré|tengo|tenemos|dejaremos) (informad(o|a|os|as) | al (tanto | corriente | día) | posted)',
        '(cualquier | alguna) (cosa | cosita | novedad | actualización | noticia | cambio | avance) [nosotros | yo | ya | que | haya | surja]+ {tell-you}',
        '{tell-you} (cualquier | alguna) (cosa | cosita | novedad | actualización | noticia | avance)',
        '(te | le | les | os) (contamos | contaremos | diremos | digo | decimos | avisaremos | avisamos | avisaré | informaremos | cuento) (algo | . | $ | cositas | lo que sea)',
        '[lo | la | los | las] [~1] (revis|mir|estudi|valor|analiz|evalu|consult|investig|chec|cheque|averigu|coment|trat|consider|habl|plante)(aremos|aré) (. | , | $ | internamente | con (calma | el equipo | cariño | atención | detenimiento | mis | mi | los | la | las) | a fondo | más (adelante | despacio | a fondo) | y (ya | te | le | les | os))',
        '(revis|mir|estudi|valor|analiz|evalu|investig)(aremos|aré) (el | tu | su | vuestr(o|a) | la | este | esta) [~1] (caso | tema | asunto | situación | petición | posibilidad | propuesta | incidencia | comentario)',
        '(estamos | sigo | seguimos | estoy | ando | andamos) (en (eso | ello) | con (ello | eso) | encima | a ello | en el tema)',
        '(algo | ya) [~1] (vamos a hacer | haremos | se nos ocurrirá | inventaremos | inventamos | haré | encontraremos | buscaremos | apañaremos)',
        '(nos | me | ponernos | ponerme | vamos a ponernos | voy a ponerme) [ponemos | pongo | pondremos | pondré]+ (las pilas | manos a la obra | con (ello | eso | él | ella) | a ello | en ello | las baterías)',
        '(le | lo | la | les) (damos | doy | daremos | daré | pego | pegamos | echo | echamos | echaremos | meto | metemos) (una | un) [~1] (movida | movidita | vuelta | vueltita | pensada | ojo | vistazo | vistacito | repaso | empujón | empujoncito | ojeada | revisada | mirada | toque) (. | , | $ | y)',
        '(te | le | les | os) (prometo | prometemos | aseguro | aseguramos | garantizo | juro) que (no (volverá | vuelve | se (repetirá | repite | volverá) | habrá | pasa | pasará) | hago | haremos | mejor | la próxima | va a | todo | lo (vamos | voy | solucion | arregl | tendr) | esto | en un)',
        '(se | lo) (solucionará | resolverá | arreglará | subsanará | corregirá | procederá a | revisará | estudiará | valorará | analizará | tendrá en cuenta) (. | , | $ | su | tu | la | el | todo | a la mayor)',
        '(tranquil(o|a|os|as) | quédate tranquil(o|a) | quedate tranqui | tú tranquil(o|a) | no te preocupes) , [que | ya | eso | esto | todo]+ (sale | se (arregla | resuelve | soluciona) | lo (arreglamos | solucionamos | vemos) | cae | llega | está controlado | está bajo control)',
        '(ya | eso | esto | lo demás | lo demas | el resto | lo otro | todo) (irá | va | van) saliendo',
        '(va | van) (saliendo | avanzando | caminando) (de a poco | poco a poco | a su ritmo | despacio)',
        '(ahí | ahi | ya | eso) va (saliendo | caminando | avanzando | marchando | tomando)',
        'ya irá(|n) *(ando|iendo)',
        '(alguien | un compañero | una compañera | alguno) (del equipo | de nosotros | de mi equipo) [~2] *(ará|erá|irá)',
      ],
      unless: [
        { where: 'sentence', phrases: ['{due}'], keeps: 'Lo revisaré con el equipo el martes.' },
        { where: 'next sentence', phrases: ['^ ~4 {due}'], keeps: 'Lo revisaré con el equipo. El martes le contesto.' },
        {
          where: 'sentence',
          phrases: [
            '{ask-reader}',
            '?',
            '(tú | usted | ustedes | vosotros | vos) [~1] (me | nos) (va | vas | van | vais)',
          ],
          keeps: 'Mándeme la foto, por favor, y lo miraré con calma.',
        },
      ],
    },
  ],
  unless: [
    {
      where: 'sentence',
      phrases: ['{ours-to-own}'],
      keeps: 'Fue error mío y le daré seguimiento yo misma.',
    },
    {
      where: 'before',
      phrases: ['(marque | marca | elija | elige | seleccione | selecciona | indique | pulse | escoja) ~2'],
      keeps: 'Marque el área que corresponda.',
    },
    {
      where: 'sentence',
      phrases: ['{praise}'],
      keeps: 'Estamos en ello y está quedando precioso.',
    },
    {
      where: 'before',
      phrases: ['^ (si | cuando | para | por si) ...12'],
      keeps: 'Si su caso está en proceso, verá un reloj gris.',
    },
  ],
}

export const examples: Examples = {
  caught: [
    '[[Se tomarán las medidas oportunas]].',
    '[[Haremos todo lo posible]].',
    '[[Tomamos nota]] de su queja.',
    '[[Lo miraremos]].',
    'Trasladamos su comentario [[al departamento correspondiente]].',
    '[[Le iremos contando]].',
    '[[Les mantendremos informados]].',
    'Su caso [[está en proceso]].',
    '[[Le daremos seguimiento]] a su solicitud.',
    '[[Estamos en ello]].',
    '[[Seguiremos trabajando para mejorar]].',
    '[[Algo se nos ocurrirá]], tranquilo.',
    '[[Nos ponemos las pilas]] y a otra cosa.',
  ],
  permitted: [
    'Ana revisa hoy los registros y le escribe a las doce.',
    '¿Me envía el registro para mirarlo?',
    'Lo mejor que puedo ofrecer es el 12 de mayo.',
    'He tomado nota de tres cambios: título, fecha y precio.',
    'Tomo nota de la nueva dirección.',
    'Su caso está en revisión. El martes le contesto.',
    'Usted me va diciendo por dónde viene.',
    'Estamos cambiando los dos sensores.',
    'El técnico responsable de la obra es Luis.',
  ],
}
