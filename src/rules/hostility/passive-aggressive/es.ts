import type { Examples, Wording } from '../../rule.ts'

export const wording: Wording = {
  frames: [
    {
      // a friendly reminder
      phrases: [
        '(amable | amistoso | cordial | cariñoso | suave | pequeño | amoroso) recordatorio',
        'no sé si (llegó | llegaste | llegó usted | ha | has | habrá | habrás | alcanzó | alcanzaste | pudo | pudiste | tuvo | tuviste) [~2] (ver | visto | leer | leído | recibir | recibido | mirar | tiempo | ocasión)',
        '(que | se) ~1 (digne|dignen|dignes|dignó|dignara|dignaras|dignado|dignar)(|se|te)',
        '(tercera | cuarta | quinta | enésima) (vez | persona | cliente | consulta | llamada | correo) [~3] que (se | no | le | te | me | nos | lo | la | pregunt | repit | salt | explic)',
        'si (tan|tanta|tanto) [~2] (prisa|corre|urge|le|te|mal|caro|fácil|seguro|segura|listo|lista|claro|interés|molesta|disgusta)',
        '(ya que | dado que) (insiste | insistes | opina | opinas)',
        '(me encanta | adoro | me fascina | qué bonito | qué lindo | es maravilloso) (cómo | como | que (siempre | solo | nunca | ahora)) ~2 (te | se | me | nos | solo | siempre | usted | tú | vos | ahora)',
      ],
      unless: [
        {
          where: 'sentence',
          phrases: ['?', '(en nuestra | nuestro | a la) web'],
          keeps: '¿Le mando un amable recordatorio a la junta?',
        },
      ],
    },
    {
      // what a coincidence
      phrases: [
        '(sugerimos | sugiero | recomendamos | recomiendo | aconsejo | aconsejamos) que (la próxima | en adelante | en lo sucesivo | para otra)',
        'se ve que [usted | tú | hoy | ya]+ (tenías | tenía | tienes | tiene | (le | te) (sobra | gusta | cuesta | falta | aburre) | no (tiene | tienes | ha | has | sabe | sabes | le | te) | anda | andas | nunca)',
        '(pero | y | o sea que) vamos , que',
        '(ya | bien) (podría|podías|podía|podrías|podrían|podíais|podríais|podían) haber',
        'acaso !(no)',
        ', me temo ,',
        'a estas alturas [~1] (uno | ya | todavía | aún | no | y | me | le | te | una)',
        '^ otr(o|a) que (no | ni | se)',
        '(estrellitas | reseñitas | quejitas | mensajitos | numerito | numeritos | correítos | mailcitos | audiecitos)',
        '(cómprese | cómprate | comprate | hágase | hazte | consígase | consíguete | conseguite | búsquese | póngase | ponte | pídase | estrene) (un | una | unas | unos) (reloj | agenda | calculadora | diccionario | gafas | anteojos | lentes | lupa | mapa | psicólog(o|a) | secretari(o|a) | calendario | espejo | hobby | afición | vida | despertador | traductor | manual | cuaderno)',
        '(ya | ahí) (le | te) digo yo que',
        'no (estaríamos | estaría | tendríamos) (teniendo | hablando | aquí | en esto | discutiendo | esta conversación | escribiendo | perdiendo)',
        '(si | cuando) (le | les | te | os) parece (car(o|a) | que (cobro | cobramos | es caro | tardo | tardamos | somos | soy | lo) | much(o|a) | poc(o|a) | tan) ...12 , !(podemos | puedo | dígame | dime | le | te | lo | hay | se | avíseme | avísame | prefiero)',
        '(prueb|prob|intent|trat)(e|a|en|á|ad) [a] (gestionar(|lo|se) | hacer(|lo|se) | buscar | pedir(|lo|se) | arreglar(|lo|se)) [~1] (solo | sola | solos | usted | ustedes | tú | por su cuenta | por tu cuenta)',
        '(no me (haga | hagas | hagan) (hablar | decir | reír | recordar | contar | entrar) | mejor (no (hablo | hablamos | digo | sigo | entro | comento) | me (callo | ahorro)) | me callo lo que | prefiero (no (decir | opinar | calificar | responder | entrar | comentar) | callar(me)) | por educación no | por no decir)',
        '(a saber | vaya usted a saber | vete tú a saber | no quiero ni (pensar | saber | imaginar)) (qué | con qué | quién | cómo | dónde | lo que)',
        'me contó lo suyo',
        'qué (bueno | bien | suerte | alegría) que [ahora | también | usted | tú | vos]+ (ahora | también | tengas tanto | tenga tanto)',
        'ahora también (sea|seas|es|eres|sos|son|sean) [usted | tú]+ [un | una]+ (experto | experta | expertos | perito | abogad(o|a) | crític(o|a) | médic(o|a) | entendid(o|a) | especialista | jef(e|a))',
        '(confío | espero | esperamos | confiamos) [en] que (esta vez | la próxima | esta) [~2] (nos honre | se digne | aparezca | aparezcas | conteste | contestes)',
        '(nos | me) (honre | honra | honró | honren | honrará) [usted | ustedes]+ (con | por fin)',
        '(renovado | repentino | súbito) interés',
        'silencio (sepulcral | elegante | administrativo)',
        '(después | tras) [de] (# | un | dos | tres | cuatro | cinco | seis | varios | tantos) (meses | semanas | días | años) (de silencio | sin (contestar | responder | dar señales | decir) | desaparecid(o|a))',
        'si ~3 (sabe | sabes | sabés | entiende | entiendes) tanto',
        'nada (le | te | les) (venga | viene | parezca | parece | guste | gusta | vale | convence | satisface) [bien]',
        '(empiezo | empezamos | estoy empezando | voy) a pensar que (no | nadie | {you} | le | te | mis | es usted)',
        '(cualquiera que | quien | quienes) se (tomase | tomara | tome | tomó) la molestia',
        '(qué | vaya | menuda | mira qué | mirá qué) (casualidad | curioso | coincidencia | oportuno | oportuna | conveniente) [,|.|;]+ !(yo | nosotros | también | lo de | la mía | el mío | mi)',
        '(curiosamente | casualmente | misteriosamente | mágicamente | milagrosamente) ~2 (reseña | queja | reclamación | crítica | opinión | valoración | denuncia | prisa | siempre | nadie | usted | tú | nunca | el resto | los demás | las demás | ningún | ninguna | hasta | ese | esa | su | tu)',
        '(felicidades | enhorabuena | felicitaciones | bravo | mis respetos | chapó | chapeau | aplausos) por (el título | la ocurrencia | su (talento | paciencia nula | puntería | valentía | memoria) | tu (talento | puntería | memoria) | descubrir | leer | darse cuenta | avisar a estas)',
        '(avis|llam)(amos|aré|aremos|o|emos) a la (nasa | prensa | onu)',
        '(celebro | me alegra | me alegro | nos alegra | me alegró | me quedo más tranquil(o|a)) ~2 (que con esto | ver en (tus | sus) (historias | redes) | sabiendo que no | ver que (sí | al menos | para) | que (al menos | ahora sí))',
        '(será | serán) que (no | con | hay | tanto | usted | les | le | te | los | las)',
        '(ya | pues) (sé | sabemos | veo | vemos | me imagino | nos imaginamos | se ve) que (para (usted | ti | ustedes | vosotros) | a (usted | ti | ustedes | vosotros) | usted | tú | vos | ustedes | vosotros | lo suyo | lo tuyo | no tiene)',
        '(imagino | supongo | me imagino | me figuro | sospecho | intuyo) que ~2 (en (tu | su | vuestra) (empresa | casa | oficina | trabajo | mundo | país) ~1 (nadie | no | todo | todos | siempre | nunca | sí | los | las | el | la) | algun(o|a|os|as) de | (alguno | ninguno | alguien) | (para | a) (usted | ti | ustedes) | (le | te) (sobra | resulta) | (tiene | tienes | tienen) (mejores | cosas | otras | asuntos))',
        'leo que [~1] (ahora | usted | también | además)',
        '(ahora [también | resulta que] | resulta que ahora | encima ahora) [~1] (es | eres | sos | son) [usted | tú | vos | ustedes]+ (experto | experta | perito | abogado | abogada | juez | crítico | médico | arquitecto | ingeniero | chef | el que | la que)',
        '(por (ingenioso | listo | gracioso) que (parezca | se crea) | manda (narices | huevos | cojones) | tiene (narices | guasa | tela | delito | bemoles | gracia que) | hay que (tener (cara | jeta | valor | morro) | joderse))',
        '(quizá | quizás | tal vez | a lo mejor | igual) (lo suyo | lo tuyo | lo vuestro)',
        '(lo suyo | lo tuyo) (es | sea | será | son) (más bien | otra cosa | quejarse | protestar)',
        '(le | te) deseo (suerte | mucha suerte | lo mejor) (en | con) (su | tu) peregrinaje',
        'tengo entendido que los milagros',
      ],
      unless: [
        {
          where: 'sentence',
          phrases: [
            '?',
            '{ours-to-own}',
            '(boda | bebé | cumpleaños | aniversario | ascenso | premio | mejoría | éxito | recuperación)',
          ],
          keeps: '¡Qué curioso que la boda sea el mismo día!',
        },
      ],
    },
    {
      // some people …
      phrases: [
        '(otros | otras | los demás | las demás | el resto de) [~1] (alumn(os|as) | client(es|as) | vecin(os|as) | padres | madres | familias | pacientes | socios | huéspedes | inquilinos) (han (sabido | entendido | podido | pagado | venido) | sí | no | vienen | saben | vinieron | entienden | supieron | pagan | se)',
        '(ya | eso) (es | será) [~1] (asunto | problema | cosa | cuestión) (suy|tuy|vuestr)(o|a)',
        '[mucho | much(o|ito)] (cuidadito | ojito | cuidado | ojo) con (lo que | esa | ese | esas | el tono | amenaz | difam | public | hablar)',
        'que yo también (sé | puedo | tengo | hago)',
        '(hay | habrá) (quien | quienes | gente que | personas que | clientes que | clientas que | los que) [{pronoun}]+ (confund|cre|piens|pretend|protest|exig|reclam|quej)(en|e|an|a|ieren|iere|)',
        '(hay | habrá) (quien | quienes | gente que) ~3 (siempre | nunca | a las)',
        '(los | las | el | la | aquellos | aquellas | algunos | algunas | varios | varias) (que | de (ustedes | vosotros | los que)) [siempre | nunca | solo | luego | después]+ (se (quejan | queja | creen) | siempre (llegan | se apuntan | opinan) | tanto | critican | protestan | exigen)',
        '(algunos | algunas | varios | varias | ciertas personas | ciertos clientes) [de ustedes | de vosotros] [, ~5 ,]+ (tan prest(os|as) | bien podrían | podrían haber | parecen creer | se creen | creen que)',
        '(luego | después) (no (quiero | queremos | me | nos | venga | vengas | vengan | vengáis | se | te | digan | diga | digas) ~3 (quej | mensaj | llor | llant | lament | lágrim | reclam | vengan | diga | (venga | vengas | vengan) con) | vienen (las lágrimas | los lloros | los llantos | las quejas | los lamentos) | (lloran | lloras | se quejan | te quejas | se queja | quieren que))',
        '(despues | después | luego) (quieren | quiere | querés | quieres) q(ue |) (les | le | te)',
        'no (quiero | queremos) [luego | después]+ (lloros | lágrimas | quejas | quejitas | mensajitos | llantos | lamentos | cuentos | dramas)',
        'como [ya | {you}]+ (seguramente | sin duda | imagino que | supongo que) [ya] (sabrá | sabrás | sabrán | sabréis)',
        '(allá (verá | verás) | ahí (verá | verás) (. | usted | tú) | (ahí | allá) (usted (verá | sabrá) | tú (verás | sabrás) | vos (verás | sabrás) | ustedes (verán | sabrán) | vosotros))',
        '^ [y | pero | pues]+ (usted | tú | vos | ustedes) (verá | verás | sabrá | sabrás | sabrán | verán) (. | $ | lo que | qué | cómo)',
        '(verá(n|s|) cómo (hace | haces | hacen) | (brazos | manos | boca | pies) tiene(n|s))',
        'hubiera sido (lindo | bonito | un detalle | mejor | de agradecer | bueno) que ~2 (habl|avis|pregunt|escrib|llam|dij|pens)(aras|aran|ara|ieras|iera|ieran|eras|era|eran)',
        '(con | de) (eso | la difusión | las gracias | su (like | difusión) | aplausos | likes) no se (paga | come | vive | pagan)',
        '(te | le | se lo | se las | se los) (ahorro | ahorramos) (las | los | el | la) [~1] (próxim|siguient)(o|a|os|as|e|es)',
        '(la | lo | las | los) (archivo | enmarco | sumo) (con las | con los | a la) [~1] (anteriores | demás | otras | colección | montaña)',
        '(la colección | la lista) [~2] (va (cogiendo | creciendo | engordando) | sigue creciendo)',
      ],
      unless: [
        {
          where: 'sentence',
          phrases: ['?', '{ours-to-own}', 'no (solo | sólo) le pasa'],
          keeps: '¿Hay quien piensa que sobra sal?',
        },
      ],
    },
    {
      // give orders, close the door
      phrases: [
        '(de una [buena | santa] vez | de una vez por todas | a ver si (de una vez | por fin))',
        '(nadie (intenta | pretende | quiere) (quedarse | robar(|te|le) | engañar(|te|le) | timar(|te|le)) )',
        '(ahora | hoy | encima) (te | le | les | os) (ha | han) entrado la prisa',
        '(otro | otra) (primo | tonto | tonta | ingenu(o|a) | idiota | pringad(o|a))',
      ],
      unless: [
        {
          where: 'sentence',
          phrases: [
            '?',
            '{ours-to-own}',
            '(te | le | os | les) [lo] (acerco | acercamos | llevo | llevamos | recojo | recogemos | paso | mando | mandamos)',
          ],
          keeps: '¿Lo cerramos de una vez por todas el lunes?',
        },
      ],
    },
  ],
  unless: [
    {
      where: 'sentence',
      phrases: ['así que (te | le | les | os) ', '(imposibles | complicados) (, | con | por)'],
      keeps: 'Ya sé que para usted los lunes son imposibles, así que le reservé el martes.',
    },
    {
      where: 'before',
      phrases: ['por si'],
      keeps: 'Por si acaso, llevo dos cables.',
    },
  ],
}

export const examples: Examples = {
  caught: [
    '[[Un amable recordatorio]]: esto era para ayer.',
    '[[Como seguramente sabrá]], el plazo venció.',
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
