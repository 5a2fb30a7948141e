import type { RuleText, Wording } from '../../rule.ts'

export const text: RuleText = {
  title: 'Demostrar que se tiene razón',
  message: 'Responde a la queja demostrando que usted tenía razón.',
  why: 'Quien se queja quiere saber que lo han oído; una defensa le dice que su queja sobra.',
  advice: 'Reconozca primero lo que pasó y diga qué hará: «Llegó azul y lo quería gris; mañana recibe el gris».',
}

export const wording: Wording = {
  frames: [
    {
      // I only did what you asked
      phrases: [
        '(hice | hicimos | entregué | entregamos | es | seguí | seguimos) [exactamente | justo | justamente | precisamente | tal cual] (lo que | según lo que) {to-us} (pidió | pediste | pidieron | dijo | dijiste | dijeron | indicó | indicaste | encargó | encargaste | mandaron)',
        '(yo | nosotros) (solo | sólo | solamente | únicamente | simplemente | me limité a | nos limitamos a) [{pronoun}]+ ~3',
        '(me limité | nos limitamos) a',
        'lo que (había que | se tenía que | tocaba | correspondía | se debía) (hacer | trabajar | revisar)',
      ],
      unless: [{ where: 'before', phrases: ['no'], keeps: 'No hice lo que me pidió: el logotipo sigue gris.' }],
    },
    {
      // let it be clear
      phrases: [
        '{make-clear} [, ~2 ,] que !no',
        '[{make-clear}] (aclarar(|le|te|les) | precisar(|le|te) | puntualizar) que',
        '[y | para | pero | así] [que] conste [que | :]',
        'para (ser exactos | que conste | su conocimiento)',
        '(tenga | ten | tened | tengan | tené | téngase) (en cuenta | presente) que',
        '(piensa | piense | comprenda | entienda) que',
      ],
    },
    {
      // we never said
      phrases: [
        '{never} ~1 [{pronoun}]+ (dije | dijimos | prometí | prometimos | garanticé | garantizamos | afirmé | afirmamos | acordé | acordamos | me comprometí | nos comprometimos | ofrecí | ofrecimos | aseguramos | hablé de | hablamos de | se dijo | se prometió | se acordó | se habló de | se ofreció)',
        '{never} (fue | ha sido | era) (mi | nuestra) (intención | idea | propósito)',
        '(no | ni) [{to-you}] debo ~3 explicaci(ón|ones)',
        '(no [me] | nos cuesta) (reconozco | reconocemos | reconocernos) ~3 en',
      ],
    },
    {
      // we went by the book
      phrases: [
        '{by-the-book} ~4 {rule}',
        '(según | conforme a | de acuerdo con) (el | la | los | las | nuestr(o|a|os|as)) {rule}',
        '(técnicamente | legalmente | contractualmente | estrictamente) (la | el | no | se)',
        '(todo | ello) ~2 (conforme a | de acuerdo con | en cumplimiento de | con arreglo a) ~3 {rule}',
      ],
    },
    {
      // nobody else complains
      phrases: [
        '(es | ha sido | eres | sois | son | será) ~1 (la | el | los) (primer(|a|o|os) | única | único) ~3 ({complaint} | vez que | que (se queja | nos | me | pasa | lo | la))',
        '(primera | única) ({complaint} | vez que (pasa | ocurre | sucede | recib(imos|o) | nos | me | alguien))',
        '(ningún | ninguna | ninguno | nadie | ningun) [~3] [más | otro | otra | de ell(os|as)] ~2 [se] [nos | me | ha | han]+ ((quej|reclam|report|protest|not|coment)(ó|ado) | abrió | dijo | dicho | devolvió | devuelto | puso | puesto | vio | visto)',
        '(sin | ni) (un | una) sol(o|a) {complaint}',
        '{never} ~4 (hemos | he | ha | han | habíamos | había) (tenido | recibido | habido | visto) ~3 {complaint}',
        '(el resto de | los demás | las demás | l(o|a)s otr(o|a)s | otros | otras | todos los | todas las | tod(o|a)s mis | la mayoría de | hay) ~2 {clientele} ~7 ({happy} | {complaint} | comprende | comprenden | entienden | vuelven | repiten | trabajan | llevan | pagan | esperan)',
        '{clientele} ~6 (salieron | salió | quedaron | quedó | están | estaban | volvieron | andan | siguen) {happy}',
      ],
    },
    {
      // look who we are
      phrases: [
        '(llevo | llevamos) [más de | ya | casi]+ {years} ~2 (haciendo | trabajando | ejerciendo | en | sin | atendiendo | dando | y | con | dedicad(o|a|os|as))',
        '{our} ~4 lleva(|n) [más de | ya | casi]+ {years}',
        '(con | tras | en | después de | mis | nuestros) ~1 {years} de (experiencia | oficio | trayectoria | profesión | docencia | sello | carrera | servicio | ejercicio)',
        '^ {years} de ~4 (sin | me | nos)',
        '(nuestr(o|a|os|as)|mi|el|la) (equipo | personal | compañer(o|a) | profesional(|es) | técnic(o|os) | empresa | cabecera | casa | cocina | chef | despacho) ~4 (cuenta con | tiene | tienen | lleva | llevan | está | es) ~3 (experiencia | años | formad | cualificad | titulad | certificad | años)',
        'siempre [{pronoun}]+ [hemos | he] (ofrecido | cumplido | trabajado | tratado | pagado | respondido | dado | sido | atendido | entregado | actuado | hecho)',
        '(contamos con | tenemos | tengo) ~2 (# ~2 (reseñas | estrellas | sobre) | certificad(o|os) | premio(|s))',
        '(quedamos | salimos | fuimos | hemos sido) (finalistas | primeros | segundos | terceros | premiados | ganadores)',
        '(el | la | los | las) (mejor | más) [valorad | vendid](o|a|os|as) ~2 (de | que)',
      ],
    },
    {
      // others are worse
      phrases: [
        'cualquier [otr(o|a)] {rivals} ~3 (cobra | cobraría | habría | hubiera | haría | hace | hacen | tarda | dirá | diría | te lo | se lo | le | lo)',
        '(otr(o|a)s | las demás | los demás | las | los) [otr(o|a)s] {rivals} ~5 (no | ni | cobran | tardan | sacan | tienen | hacen | trabajan con | cuestan | piden | sencillamente)',
        '(pregunta | pregunte | preguntá | compare | compara | compará | mira | mire | miren | busca | busque) (por ahí | lo que (cobra | cobran | cuesta | tarda))',
        'peor (hubiera | habría | hubiese | sería | fuera) ~2',
        '(podría | pudo) haber sido peor',
        '(no es | no fue | tampoco es | tampoco fue | no era) (para tanto | tan grave | el fin del mundo | tan malo | gran cosa)',
      ],
    },
    {
      // it works for me
      phrases: [
        '(en mi (equipo | ordenador | computadora | máquina | celular | pantalla | entorno) | a m(í|i)) ~3 (funciona | compila | va | anda | se ve | abre) ~2',
        '(desde | de) (nuestro | este | mi) lado ~8 (no | está | todo)',
        'lo (probé | probamos | comprobé | comprobamos | he probado | hemos probado | revisé | revisamos) ...8 (funciona | funcionaba | pasaron | pasa | va | anda | perfect(o|amente) | sin problema | está bien)',
        '(dejé | dejamos | quedó | quedaron | dejé todo) (probad|funcionand|cristalin|impecabl|perfect)(o|a|os|as|e|es)',
        '(todo | está | estaba | sí está) ~1 (correcto | en orden | perfectamente | en regla | en perfecto estado)',
        'no hay nada que (revisar | corregir | cambiar | discutir | arreglar | hablar)',
        '(el | la) ~3 (sale | salió | funciona | salieron | llegó) (perfect(o|a) | bien | perfectamente | de maravilla | impecable | correctamente)',
        'es porque está bien',
      ],
    },
    {
      // we, for our part, did it
      phrases: [
        '(yo | nosotros | nosotras) (ahí | aquí | siempre | ya | sí)+ (cumplo | cumplimos | cumplí)',
        '(no puedo | no se puede | no podemos) (hacer | pedir) más',
        '(hice | hicimos | he hecho | hemos hecho) (todo lo (posible | que pude | que pudimos | que estaba) | lo imposible | más de lo que)',
        'me (he dejado | dejé) (la | el) (espalda | vida | piel | sueño | alma)',
        'que nadie (diga | venga)',
        '(yo | nosotros | nosotras) [ya | sí | siempre]+ [se] (lo | la | los | las | le | les | te | os) [lo | la] (entregué | entregamos | mandé | mandamos | envié | enviamos | avisé | avisamos | dejé | dejamos | pasé | pasamos | hice | hicimos | dije | dijimos | bajamos | llevé | llevamos | di | dimos) ~5',
        '(yo | nosotros | nosotras) (el | la | los | las | {our}) ~3 (lo | la | los | las) (entregué | entregamos | mandé | mandamos | envié | enviamos | di | dimos | dejé | dejamos | hice | hicimos | pasé | pasamos)',
        'cuando correspondía',
        '(yo | nosotros) (el | la | los | las | {our}) ~3 (lo | la | los | las) [he | hemos] (dejado | hecho | mandado | entregado | pasado | enviado)',
        '(yo | nosotros) [ya] (cumplí | cumplimos | hice mi parte | hicimos nuestra parte)',
      ],
      unless: [
        { where: 'before', phrases: ['(que | porque)'], keeps: 'Ya sé que yo lo dejé para el viernes.' },
        {
          where: 'after',
          phrases: ['(sin | mal | tarde)'],
          keeps: 'El inventario estaba en dólares y yo lo pasé sin convertir.',
        },
        { where: 'sentence', phrases: ['{ours-to-own}'], keeps: 'La culpa fue mía: yo le pasé el archivo viejo.' },
      ],
    },
  ],
  caught: [
    '[[Hice exactamente lo que me pidió]].',
    '[[Nos gustaría aclarar que]] las habitaciones se limpian a diario.',
    '[[Que conste que]] el encargo decía azul.',
    '[[Nunca dijimos]] que estaría el lunes.',
    '[[Yo solo seguí]] sus instrucciones.',
    '[[Queremos dejar claro que]] la salida es a las once.',
    '[[Nuestro equipo actuó conforme a]] la política.',
    '[[Siempre hemos ofrecido]] un servicio excelente.',
  ],
  permitted: [
    'No hice lo que me pidió: el logotipo sigue gris.',
    '¿Me puede aclarar qué azul prefiere?',
    'En el acta consta la fecha del 3 de mayo.',
    'Dijimos el lunes y entregamos el jueves.',
    'Seguí sus instrucciones y ya funciona, gracias.',
    'Informamos a los huéspedes de que la piscina abre el 1 de junio.',
    'Por favor, aclare la fecha.',
    'Desde su visita hemos cambiado el horario de limpieza.',
  ],
}
