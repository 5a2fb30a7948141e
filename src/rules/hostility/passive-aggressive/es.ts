import type { Examples, Wording } from '../../rule.ts'

export const wording: Wording = {
  frames: [
    {
      // a friendly reminder
      phrases: [
        '(amable | amistoso | cordial | cariñoso | suave | pequeño | amoroso) recordatorio',
        '(un | otro) recordatorio (amable | amistoso | cariñoso | cordial)',
        'no sé si (llegó | llegaste | llegó usted | ha | has | habrá | habrás | alcanzó | alcanzaste | pudo | pudiste | tuvo | tuviste) [~2] (ver | visto | leer | leído | recibir | recibido | mirar | tiempo | ocasión)',
        '(que | se) ~1 (digne|dignen|dignes|dignó|dignara|dignaras|dignado|dignar)(|se|te)',
        '(si no es (mucho | demasiado) pedir | si no es mucha molestia para (usted | ustedes | ti) | cuando (usted | su majestad | le | te) (guste | venga en gana | plazca | apetezca) | si (tiene | tienes) a bien)',
        '(por (enésima | última) vez | una vez más y van | y van (tres | cuatro | cinco | #))',
        '(tercera | cuarta | quinta | enésima) (vez | persona | cliente | consulta | llamada | correo) [~3] que (se | no | le | te | me | nos | lo | la | pregunt | repit | salt | explic)',
        '(otro | otra) (más | que) (no | ni | se)',
        '(ya que | puesto que | como) [~1] (tanto | tan) [~1] (prisa|pregunta|preguntas|insiste|insistes|le|te|urge|corre|interesa|interés|sabe|sabes|entiende|entiendes)',
        'si (tan|tanta|tanto) [~2] (prisa|corre|urge|le|te|mal|caro|fácil|seguro|segura|listo|lista|claro|interés|molesta|disgusta)',
        'como (siempre | de costumbre | viene siendo habitual | es costumbre | ya es costumbre)  (en usted | en ti | por su parte | por tu parte | en ustedes)',
        '(ya que | dado que) (pregunta | preguntas | insiste | insistes | opina | opinas)',
        '(gracias | muchas gracias) por (nada | avisar tarde | su (nula | habitual | exquisita) | tu (nula | habitual | exquisita) | tanta | la (amabilidad | delicadeza) de)',
        '(me encanta | adoro | me fascina | qué bonito | qué lindo | es maravilloso) (cómo | como | que (siempre | solo | nunca | ahora)) ~2 (te | se | me | nos | solo | siempre | usted | tú | vos | ahora)',
      ],
      unless: [
        { where: 'sentence', phrases: ['?', '(en nuestra | nuestro | a la) web'], keeps: '¿Otro que no llega?' },
      ],
    },
    {
      // what a coincidence
      phrases: [
        '(qué | vaya | menuda | mira qué | mirá qué) (casualidad | curioso | coincidencia | oportuno | oportuna | conveniente | detalle)',
        '(curiosamente | casualmente | misteriosamente | mágicamente | milagrosamente) ~2 (la | el | los | las | siempre | nadie | ahora | hoy | su | tu | cuando | se | usted)',
        '(siempre | solo | sólo | nada más) [~2] (cuando | para | el día que) (les | le | te | os) conviene',
        '(felicidades | enhorabuena | felicitaciones | bravo | mis respetos | chapó | chapeau | aplausos) por (el título | la ocurrencia | los # | su (talento | paciencia nula | puntería | valentía | memoria) | tu (talento | puntería | memoria) | descubrir | leer | darse cuenta | avisar a estas)',
        '(avis|llam)(amos|aré|aremos|o|emos) a la (nasa | prensa | onu)',
        '(celebro | me alegra | me alegro | nos alegra | me alegró | me quedo más tranquil(o|a)) ~2 (que con esto | ver en (tus | sus) (historias | redes) | sabiendo que no | ver que (sí | al menos | para) | que (al menos | por fin | ahora sí))',
        '(debe | debes | deben | ha) (de) ser que',
        '(será | serán) que (no | con | hay | tanto | usted | les | le | te | los | las)',
        '(ya | pues) (sé | sabemos | veo | vemos | me imagino | nos imaginamos | se ve) que (para (usted | ti | ustedes | vosotros) | a (usted | ti | ustedes | vosotros) | usted | tú | vos | ustedes | vosotros | lo suyo | lo tuyo | no tiene)',
        '(imagino | supongo | me imagino | me figuro | sospecho | intuyo) que ~2 (en (tu | su | vuestra) (empresa | casa | oficina | trabajo | mundo | país) | algun(o|a|os|as) de | (alguno | ninguno | alguien) | (para | a) (usted | ti | ustedes) | (le | te) (sobra | resulta) | (tiene | tienes | tienen) (mejores | cosas | otras | asuntos))',
        'leo que [~1] (ahora | usted | también | además)',
        '(ahora [también | resulta que] | resulta que ahora | encima ahora) [~1] (es | eres | sos | son) [usted | tú | vos | ustedes]+ (experto | experta | perito | abogado | abogada | juez | crítico | médico | arquitecto | ingeniero | chef | el que | la que)',
        '(por (ingenioso | listo | gracioso) que (parezca | se crea) | manda (narices | huevos | cojones) | tiene (narices | guasa | tela | delito | bemoles | gracia que) | hay que (tener (cara | jeta | valor | morro) | joderse | ver))',
        '(quizá | quizás | tal vez | a lo mejor | igual) (lo suyo | lo tuyo | lo vuestro | le sale | te sale | le convenga | te convenga | debería | deberías | prefiera | necesite)',
        '(lo suyo | lo tuyo) (es | sea | será | son) (más bien | otra cosa | el | la | los | las | quejarse | protestar)',
        '(le | te) deseo (suerte | mucha suerte | lo mejor) (en | con) (su | tu) (peregrinaje | búsqueda | próxim(o|a) | aventura)',
        '(le | les | te) (deseo | deseamos) que (en su próximo | en su próxima | encuentre (a alguien | un sitio | un establecimiento))',
        'tengo entendido que los milagros',
        '(si | ya que) [usted | tú | vos] (cree | crees | creés | piensa | piensas | pretende | pretendes | espera | esperas) que (por | con | vamos | esto | somos | soy | voy)',
      ],
      unless: [
        { where: 'sentence', phrases: ['?', '{ours-to-own}', '(boda | bebé | cumpleaños | aniversario | ascenso | premio)'], keeps: '¡Qué casualidad lo de la boda!' },
      ],
    },
    {
      // some people …
      phrases: [
        '(hay | habrá) (quien | quienes | gente que | gente a | personas que | clientes que | clientas que | los que) [~1] (confund|cre|piens|pretend|quier|se|a las|no|solo|cobr|viv|protest|sigu|prefier|nunca|siempre|lo|la|les|todo|esper|exig|olvid|dej|opin)(en|e|an|a|ieren|iere)',
        '(hay | habrá) (quien | quienes | gente que | personas que | clientes que) ~3 (se | no | todo | siempre | nunca | solo | a las)',
        '(los | las | el | la | aquellos | aquellas | algunos | algunas | varios | varias) (que | de (ustedes | vosotros | los que)) (siempre | nunca | solo | llegan | se (apuntan | quejan | les | olvidan) | tanto | opinan | preguntan | critican | luego | después)',
        '(a los | a las | a quienes | los | las) que [~1] (siempre | se les | nunca | les gusta) ~4 , ',
        '(algunos | algunas | varios | varias | ciertas personas | ciertos clientes) [de ustedes | de vosotros] [, ~5 ,]+ (tan prest(os|as) | bien podrían | podrían haber | deberían | parecen creer | se creen | creen que)',
        '(luego | después) (no (quiero | queremos | me | nos | venga | vengas | vengan | vengáis | se | te | digan | diga | digas) ~3 (quej | mensaj | llor | llant | lament | lágrim | reclam | vengan | diga | con | que) | vienen (las lágrimas | los lloros | los llantos | las quejas | los lamentos) | (lloran | lloras | se quejan | te quejas | se queja | quieren que))',
        '(despues | después | luego) (quieren | quiere | querés | quieres) q(ue |) (les | le | te)',
        'no (quiero | queremos) [luego | después]+ (lloros | lágrimas | quejas | quejitas | mensajitos | llantos | lamentos | cuentos | dramas)',
        '(ahí | allá) (verá | verás | ve usted | usted (verá | sabrá) | tú (verás | sabrás) | vos (verás | sabrás) | ustedes (verán | sabrán) | vosotros)',
        '(usted | tú | vos | ustedes) (verá | verás | sabrá | sabrás | sabrán | verán) (. | $ | lo que | qué | cómo)',
        '(verá(n|s|) cómo (hace | haces | hacen) | (brazos | manos | boca | pies) tiene(n|s))',
        'hubiera sido (lindo | bonito | un detalle | mejor | de agradecer | bueno) que ~2 (habl|avis|pregunt|escrib|llam|dij|pens)(aras|aran|ara|ieras|iera|ieran|eras|era|eran)',
        '(con | de) (eso | la difusión | las gracias | su (like | difusión) | aplausos | likes) no se (paga | come | vive | pagan)',
        '(te | le | se lo | se las | se los) (ahorro | ahorramos) (las | los | el | la) [~1] (próxim|siguient)(o|a|os|as|e|es)',
        '(la | lo | las | los) (archivo | guardo | pongo | enmarco | añado | sumo) (con las | con los | a la) [~1] (anteriores | demás | otras | otros | colección | lista | montaña)',
        '(la colección | la lista) [~2] (va (cogiendo | creciendo | engordando) | sigue creciendo)',
        '(que | pues) (dios (reparta | se lo pague) | con su pan se lo coma | le (vaya bonito | aproveche) | te aproveche)',
        '(sus | tus) correos (van | irán | acaban) ~2 (papelera | spam | basura)',
      ],
      unless: [
        { where: 'sentence', phrases: ['?', '{ours-to-own}', 'no (solo | sólo) le pasa'], keeps: '¿Hay quien se apunta solo a la cena?' },
      ],
    },
    {
      // give orders, close the door
      phrases: [
        '(espero | esperamos | quedo a la espera de | aguardo | quiero) [una | su | tu | alguna | cualquier] (respuesta | reacción) (esta vez | de una vez | algún día | en este siglo | si no es molestia)',
        '(sin otro particular que | como último aviso | es mi última | es la última vez que)',
        '(de una [buena | santa] vez | de una vez por todas | a ver si (de una vez | esta vez | así | por fin | ya | con esto | así ya))',
        '(ya | por fin) (era hora | iba siendo hora | aparece | te acuerdas | se acuerda | contesta | contestas | da señales)',
        '(no se (moleste|preocupe|esfuerce)|no te (molestes|esfuerces)) (en | que | más)',
        'con (esa | ese) (actitud | tono | mentalidad) (no (hay | se puede | vamos a | llegamos | llega) | nos va | les va | le va)',
        '(nadie (intenta | pretende | quiere) (quedarse | robar(|te|le) | engañar(|te|le) | timar(|te|le)) )',
        '(déjelo | dejalo | déjalo) (estar | así) (. | , | que)',
        '(para | y) (variar | sorpresa de nadie)',
        '(su | tu) (majestad | señoría | excelencia | alteza | ilustrísima)',
        '(ahora | hoy | encima) (te | le | les | os) (ha | han) entrado la prisa',
        '(otro | otra) (primo | tonto | tonta | ingenu(o|a) | idiota | pringad(o|a))',
      ],
      unless: [
        { where: 'sentence', phrases: ['?', '{ours-to-own}', '(te | le | os | les) [lo] (acerco | acercamos | llevo | llevamos | recojo | recogemos | paso | mando | mandamos)'], keeps: '¿Lo cerramos de una vez por todas el lunes?' },
      ],
    },
  ],
}

export const examples: Examples = {
  caught: [
    '[[Un amable recordatorio]]: esto era para ayer.',
    '[[No sé si llegó a ver mi último correo]].',
    '[[Quedo a la espera de que se digne a contestar]].',
    '[[Qué casualidad]] que su pago se pierda cada mes.',
    '[[Curiosamente la]] queja llega con la factura.',
    '[[Hay quien se]] piensa que trabajo gratis.',
    '[[Luego no quiero lloros]].',
    '[[Ya que insiste]], le copio otra vez la tarifa.',
    '[[Si tanta prisa]] tiene, hágalo usted.',
    'A ver si [[de una vez por todas]] queda claro.',
    '[[Usted verá lo que]] hace con su dinero.',
    '[[Imagino que en su empresa]] nadie abre el correo.',
  ],
  permitted: [
    'Recordatorio: el taller empieza mañana a las diez.',
    '¿Le llegó mi correo del 3 de mayo?',
    'Quedo a la espera de su respuesta hasta el viernes.',
    'Gracias de antemano por las dos fotos.',
    'Enhorabuena por la boda.',
    'Hay quien prefiere el azul; usted elige.',
    'No se preocupe: mañana lo recogemos.',
    'Tranquila, que nadie se queda sin plaza.',
    'Me alegro de que el sofá llegara bien.',
  ],
}
