import type { LexicalClasses } from '../../text/phrases/phrase.ts'

/** What cues of parts are made of in Spanish, beside the lexical classes of the rules. */
export const es = {
  // What cues of parts are made of

  weekday: ['(lunes|martes|miércoles|miercoles|jueves|viernes|sábado|sabado|domingo|sábados|domingos)'],
  month: [
    '(enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre)',
    '(ene|feb|mar|abr|jun|jul|ago|sep|sept|oct|nov|dic)',
  ],
  'number-word': [
    '#',
    '(un|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|quince|veinte|veinticuatro|treinta|cuarenta)',
  ],
  'clock-time': [
    'a las (#|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|siete|tres)',
    'a la una',
    '# (h|hs|hrs|horas|am|pm)',
    '# (a|p) . m',
    '(al|a) (mediodía|mediodia|medianoche)',
    'a primera hora',
  ],
  /** A day of the calendar; the hint of a date that is not filled in yet is such a day too. */
  'calendar-day': [
    '[el|este|próximo|pasado|mismo|día]+ {weekday} [próximo|que viene|día]+ [#] [de {month}]',
    '[el|día|próximo]+ # (de|del) {month}',
    '# {month}',
    'día #',
    '(el|los días|día) # !(% | por | € | euros)',
    '(primera|segunda|tercera|nueva) fecha !(de | para | estimada)',
    '[el] ...1 fecha (del | de mi | , | con | sin) [artículo|primer|último]',
  ],
  /** A day or an hour to come. */
  'day-to-come': [
    '{calendar-day}',
    '{clock-time}',
    '[pasado] mañana [mismo]',
    'hoy [mismo]',
    'esta [misma] (tarde|noche|mañana|semana|madrugada)',
    'este [mismo|próximo]+ {weekday}',
    'este (fin de semana|mes|finde)',
    '(la|una) (próxima semana|semana (que viene|próxima|entrante|que entra))',
    'el (próximo mes|mes (que viene|próximo|entrante))',
    '(en|dentro de|antes de) [las próximas|los próximos|unos|unas|máximo|menos de|un plazo de]+ {number-word} (minutos|horas|hora|días|semanas|semana|meses|mes|min|h)',
    '(fin|final|finales) de (mes|semana|año)',
    'antes de [la|las]+ (#|noche|tarde|comer|mediodía|medianoche|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)',
  ],
  /** By such a day at the latest. */
  'by-then': [
    '(a más tardar | como (muy tarde | mucho | tarde)) ...2 ({day-to-come} | fecha)',
    'antes (de | del | de que) ...1 (fecha | {day-to-come} | mediodía | fin)',
  ],

  /** Where a clause begins. */
  'clause-start': ['^', '(, | ; | : | . | - | y | pero | que | o | además)'],
  /** Any word or mark but a “no” that turns what follows round. */
  'not-no': [
    '(^ | , | : | ; | . | - | !(no | nos | me | te | le | les | os | se | lo | la | los | las | ni | si) *)',
    '(^ | , | : | ; | . | - | !(no | ni | si) *) (me | te | le | les | os | se | lo | la | los | las)+',
  ],

  'not-future': [
    '(prepar|compar|separ|declar|repar|dispar|par|aclar|amar|acapar|tir|mir|retir|gir|admir|aspir|inspir|oper|esper|gener|super|alter|consider|enter|recuper|moder|lider|retir|acler|ponder|reiter|toler|ingr|estir|suspir)é',
    '(jamás|demás|además|quizás|detrás|atrás|comprás|esperás)',
  ],
  /** I shall, we shall. */
  'we-shall': [
    '!{not-future} *(aré|eré|iré|dré|aremos|eremos|iremos|dremos)',
    '(voy|vamos) a *(ar|er|ir)(|te|le|les|os|lo|la|los|las|telo|tela|selo|sela|me|nos)',
  ],
  /** It will, you will. */
  'it-shall': [
    '!{not-future} *(ará|erá|irá|drá|arán|erán|irán|drán|arás|erás|irás|drás|aréis|eréis|iréis|dréis)',
    '(va|van|vas) a (estar|tener|recibir|llegar|salir|quedar)(|te|le|les|lo|la)',
  ],
  /** What is handed over or done for the reader, today or on a day named beside it. */
  'i-do': [
    '(mando|envío|reenvío|paso|llevo|devuelvo|abono|reabono|entrego|dejo|doy|hago|rehago|repito|repongo|regreso|reintegro|transfiero|deposito|reembolso|cambio|arreglo|corrijo|subo|ingreso|pago|regalo|guardo|reservo|aparto|descuento|quito|rebajo|bonifico|acredito|traigo|recojo|retiro|monto|instalo|coloco|busco|imprimo|mantengo|compenso|propongo|presto|coso|pinto|emito|publico|completo|vuelvo|comparto|remito|facilito|regularizo|actualizo|reprogramo|reagendo|anulo|cancelo|sustituyo|reemplazo|resto|aplico)',
  ],
  'we-do': [
    '(reenviamos|pasamos|llevamos|devolvemos|abonamos|dejamos|damos|hacemos|rehacemos|repetimos|reponemos|regresamos|reintegramos|transferimos|depositamos|reembolsamos|adjuntamos|cambiamos|arreglamos|corregimos|subimos|ingresamos|pagamos|regalamos|guardamos|reservamos|descontamos|quitamos|rebajamos|bonificamos|acreditamos|traemos|retiramos|montamos|instalamos|colocamos|buscamos|imprimimos|mantenemos|compensamos|proponemos|prestamos|emitimos|completamos|volvemos|remitimos|facilitamos|anulamos|cancelamos|sustituimos|reemplazamos|restamos|aplicamos|cedemos)',
  ],
  'it-comes': [
    '(sale|salen|llega|llegan|queda|quedan|entra|entran|va|van|tiene|tienes|tenéis|tenés|tienen|recibe|recibes|reciben|pasa|pasan|vuelve|vuelven|verá|verás|está|están|reparte|recoge|recogen|acreditan|acredita|abre|empieza|empezamos|empiezo|termino|terminamos|voy|vamos|paso|instalan|entregan|entrega|presenta|publica|emite)',
  ],

  /** I did, of verbs of any kind; no future. */
  'i-did': [
    '!(*(aré|eré|iré|dré) | qué | porqué | café | sé | té | esté | dé | josé | bebé | cliché | comité | también | olé | andré | noé | usté | chalé | carné | bidé | puré | consomé | pié | jamé) *é',
    '!(aquí | ahí | así | allí | mí | sí | casi | allá | martí | rubí | aj(í|íes) | colibrí | garantí | jardí | menú | oí | maní | jabalí | esquí | taxí | bisturí | saudí | marroquí | iraní | guaraní | perejí | israelí) *í',
    '(prepar|compar|separ|declar|repar|retir|mir|tir|esper|gener|recuper|consider|gir)é',
    '(puse|hice|dije|tuve|pude|quise|traje|di|fui|estuve|vine|anduve|supe|deshice|propuse|rehíce)',
    '(he|habré|había) [{pronoun}]+ {participle}',
  ],
  'we-did': [
    '(pusimos|hicimos|dijimos|tuvimos|pudimos|quisimos|trajimos|dimos|fuimos|estuvimos|vinimos|supimos|metimos|servimos|perdimos|rompimos|omitimos|incumplimos|atendimos|respondimos|hubiéramos)',
    '(cobr|envi|mand|entreg|public|factur|cit|anot|apunt|agend|dobl|duplic|carg|olvid|confund|dej|llev|baj|bloque|reserv|registr|asign|asignam|cruz|mezcl|import|lleg|tard|cort|borr|instal|mont|program|calcul|pint|rotul|empac|prepar|imprim)(amos|imos)',
    'hemos [{pronoun}]+ {participle}',
  ],
  wrongly: [
    '(mal|tarde|equivocad(o|a|os|as)|incorrect(o|a|os|as|amente)|erróne(o|a|os|as|amente)|cruzad(o|a|os|as)|incomplet(o|a|os|as)|duplicad(o|a|os|as)|de menos|por error|sin querer)',
  ],
  /** What is wrong, said in the first person. */
  'own-fault': [
    'no [{pronoun}]+ !(he (podido|pegado|parado|dejado|dormido|visto|recibido|encontrado)) {i-did}',
    'no [{pronoun}]+ (avisamos|revisamos|cotejamos|comprobamos|detectamos|supimos|contestamos|respondimos|llegamos|miramos|vimos|hicimos|pusimos|dijimos|enviamos|incluimos|registramos|leímos|estuvimos|debimos|pudimos|actualizamos|verificamos|confirmamos|consultamos|atendimos|entregamos|previmos|anotamos|preguntamos|encontramos|cubrimos|apuntamos|hemos {participle})',
    '(me|nos) (equivoqué|equivocamos|confundí|confundimos) (de|al|en|con|y)',
    '(me|nos) (olvidé|olvidamos|despisté|despistamos|dormí|quedé dormid(o|a)|salté|saltamos|adelanté|retrasé|retrasamos|atrasé|atrasamos|demoré|demoramos|descuidé|distraje|lié|liamos|enredé|colgué|perdí|fié)',
    '(me|nos) (he|hemos) (equivocado|confundido|olvidado|despistado|dormido|retrasado|liado|saltado|demorado|atrasado)',
    '(confundí|olvidé|omití|extravié|rompí|quebré|dupliqué|descuidé|manché|mezclé|traspapelé|fallé|rayé|borré|incumplí|cometí|desatendí|subestimé|regué)',
    '(confundimos|olvidamos|omitimos|extraviamos|rompimos|quebramos|duplicamos|descuidamos|manchamos|mezclamos|traspapelamos|fallamos|rayamos|borramos|incumplimos|cometimos|cruzamos)',
    '(he|hemos) (confundido|olvidado|omitido|extraviado|roto|duplicado|descuidado|manchado|mezclado|fallado|rayado|borrado|incumplido|cometido)',
    'se (me|nos) [ha|han] (pasó|pasaron|olvidó|olvidaron|fue|fueron|quedó|quedaron|cayó|cayeron|rompió|rompieron|cruzó|cruzaron|traspapeló|coló|colaron|escapó|borró|perdió|perdieron|mezclaron|hizo tarde|pasado|olvidado|ido|caído|roto|colado|escapado|traspapelado)',
    '({i-did}|{we-did}) ~4 {wrongly}',
    '({i-did}|{we-did}) ...6 sin {to-do}',
    '({i-did}|{we-did}) ...10 (en (vez | lugar) de | cuando (era|eran|debía|debían|ya|usted|tú|lo) | y (era|eran|son|es|no) (#|para|el|la|de) | donde (decía|debía))',
    'llegué (tarde|con|# | veinte|diez|quince|media)',
  ],
  /** Whose doing it was, without saying what. */
  'own-lapse': [
    '(debí|debimos|debía|debíamos|tenía que|teníamos que|tendría que|tendríamos que|tenías que) haber(|te|le|les|os|lo|la|los|las|telo|selo)',
    '(no|me|nos|te|le|lo) (debí|debimos)',
    '(debí|debimos) {to-do}',
    'no (debía|debíamos|debería) haber(|te|le|les|os|lo|la|los|las)',
    '(hice|hicimos|he hecho|hemos hecho) (mal|muy mal)',
    '(fui|fuimos|he sido) (yo|nosotros)',
    '(lo|la|los|las) {i-did} [mal] yo',
    'fui yo',
    'yo (lo|la|los|las) {i-did} mal',
    '(me|nos) (equivoqué|equivocamos|confundí|confundimos)',
  ],
  'fault-word': [
    '(error|fallo|falla|descuido|despiste|culpa|lapsus|equivocación|equivocacion|omisión|torpeza|olvido|confusión|chapuza|metida de pata|negligencia|yerro|fallos|errores)',
  ],
  /** Whose fault it is: the writer's. */
  'fault-is-ours': [
    '({fault-word}|responsabilidad|falta) [~1] (mío|mía|mio|mia|nuestro|nuestra|propio|propia|míos|nuestros)',
    '({fault-word}|responsabilidad|falta) ~1 (fue|es|era|ha sido) [solo|sólo|toda|todo|totalmente|enteramente|únicamente|completamente]+ (mío|mía|mio|mia|nuestro|nuestra)',
    '(mi|nuestro|nuestra) [~1] ({fault-word}|responsabilidad)',
    '(asumo|asumimos) [~2] (responsabilidad|error|culpa|fallo|consecuencias)',
    '(asumo|asumimos) (la|el|toda|todo|plenamente|por completo)',
    '(me hago|nos hacemos) [~1] (cargo|responsable|responsables)',
    '(es|fue|era|ha sido) [todo|solo|cosa|responsabilidad|culpa|error|fallo]+ (mío|mía|nuestro|nuestra)',
    '({fault-word}|retraso|falta) [~1] (de|por) (mi|nuestra) parte',
    'mal hecho (de|por) (mi|nuestra) parte',
    '(error|fallo|descuido|omisión|falla|despiste|culpa) (de|por parte de) (mi|nuestr(o|a)|est(e|a)) *',
    '(me|nos) (tocaba|correspondía) (a mí|a nosotros|y no|revisar*|comprobar*|avisar*)',
    'er(a|an) (mi|nuestra|nuestro) (trabajo|obligación|tarea|responsabilidad)',
    'por (mi|nuestra) (culpa|causa|torpeza)',
  ],
  /** The writer's own apology for something. */
  'says-sorry': [
    '{formal-pardon}',
    '{pardon-us}',
    '{sorry-noun}',
    'lo (lamento|lamentamos|siento|sentimos)',
    '(^ | , | : | ; | . | ! | ¡ | !(me | te | se) *) (lamento|lamentamos|siento|sentimos) [{much}|profundamente|sinceramente]+ (haber*|no (haber*|poder*)|(el|la|los|las|lo|mi|nuestro|nuestra|este|esta|todo|tanto) !(impresión|percepción|desazón|convivencia|inconvenientes|inconveniente|malestar|peor|experiencia|mala)|tener*|*(ar|er|ir)(te|le|les|os)|que (hayas|haya|hayan|hayáis) tenido que|que (tuvieras|tuviera|tuvieran|tuvierais) que | ...1 lo que (hice|lamento))',
    '(^ | , | : | ; | . | ! | !(me | te | se) *) (lamento|lamentamos|siento|sentimos) {much} !(que | el malestar | su | tu | la (percepción | impresión))',
    '(lamento|lamentamos|siento|sentimos) [{much}|profundamente|sinceramente]+ que (el|la|los|las|mi|tu|su|nuestro|nuestra) ~3 (llegara|llegaran|llegase|saliera|salieran|tardara|entregara|entregaran|fallara|fallaran|retrasara|perdiera|cerrara|cancelara)',
    'qué pena (con|contigo)',
    '(mis|nuestras) [más|sinceras]+ disculpas',
    'me apena ~2 haber*',
  ],

  thanks: [
    'gracias !(a que | a ello | a eso)',
    'agradec(emos|ida|ido|idas|idos|er|erte|erle|erles|eros)',
    'agradezco',
    'agradecid(ísima|ísimo)',
    'se (agradece|lo agradezco|lo agradecemos)',
    'dios (le|te|les|se lo) pague',
  ],
  /** Why, in words that say so. */
  because: [
    'porque',
    'debido (a|al)',
    'a causa de',
    'a raíz de',
    '(ya|dado|puesto) que',
    '(el|un|mi|nuestro) motivo (es|fue|ha sido|de|del|:|,)',
    '(la|una|mi|nuestra) (causa|razón) (es|fue|ha sido|:|,|de que|del|de la)',
    '(motivo|causa|razón) :',
    'por (este|ese|el siguiente|los siguientes) (motivo|razón)',
    'con motivo (de|del)',
    'se deb(e|ió|en|ieron|ía) (a|al)',
    '(te|le|les|os) explico (por qué|el motivo|la razón)',
    'por culpa (de|del)',
    'por lo que no',
  ],
  /** Asks the reader for a word. */
  'tell-me': [
    '(dime|dígame|díganme|decime|decidme|dinos|díganos|dígannos|decinos|avísame|avíseme|avísenme|avisame|avísanos|avísenos|avisanos|indícame|indíqueme|indíquenos|indíquenme|confírmame|confírmeme|confirmame|confírmanos|confírmenos|confírmenme|cuéntame|cuénteme|contame|cuéntenme|coméntame|escríbeme|escríbame|escribime|escríbanme|escríbenos|escríbanos|escribinos|escribidme|escribidnos|llámame|llámeme|llamame|llámenme|llámanos|llámenos|llamanos|respóndeme|respóndame|contéstame|contésteme|contestame|dímelo|dígamelo|decímelo|díganmelo|házmelo saber|hágamelo saber|háganmelo saber|hacémelo saber|contáctame|contácteme|contáctenos|contáctanos|adviértame)',
    'me (dices|decís|dice|avisas|avisa|avisás|confirmas|confirma|dicen|avisan) (si|y|cuándo|qué|cuál|mañana|hoy|por)',
  ],
  'send-me': [
    '(mándame|mándeme|mandame|mándenme|mándanos|mándenos|mandanos|envíame|envíeme|enviame|envíenme|envíanos|envíenos|envíennos|mándamelo|envíemelo|mándemelo|pásame|páseme|pasame|pásanos|pásenos|dadme|dame tu|deme su|reenvíamelo|reenvíemelo|muéstrame|comuníquese|comuníquense)',
  ],
  /** What begins, ends, moves or fails on a day that is named beside it. */
  'says-when': [
    '(cierra|cierran|cerramos|cierro|cerrará|cerraré|cerraremos|cierre|abre|abren|abrimos|abrirá|reabre|reabrimos|sube|suben|subirá|subirán|pasa|pasan|pasará|pasarán|cambia|cambian|cambiará|cambiarán|termina|terminan|terminará|vence|vencen|empieza|empiezan|empezamos|comienza|inicia|atiende|atiendo|atenderé|atenderá|atenderemos|estaré|estaremos|estará|estarán|estuvo|estuvieron|quedará|quedarán|habrá|hay|suspende|suspenderá|cancela|corta|cortará|cortarán|actualizamos|actualizaremos|retiramos|apaga|dejará|dejarán|vuelvo|volvemos|volveré|volveremos|regreso|corre|mueve|mudamos|traslada|trasladamos|trasladará|finaliza|caduca|caducó|costará|cuesta|valdrá|aplicará|aplica|entra|entran|incorpora|celebra|reanuda|retoma|retomamos|será|serán|permanecerá|funcionará|jubilo)',
  ],
} as const satisfies LexicalClasses
