import type { RuleText, Wording } from '../../rule.ts'

export const text: RuleText = {
  title: 'Culpa a quien lee',
  message: 'Atribuye el fallo a quien recibe el mensaje.',
  why: 'Quien lee se defenderá en vez de ayudar a arreglarlo; en una relación con un cliente suele costar la relación.',
  advice:
    'Nombre lo que falta y el paso siguiente, no a la persona: «Para empezar me falta el logotipo; si llega el martes, entrego el viernes».',
}

export const wording: Wording = {
  frames: [
    {
      // you did not send it (tú, vos, vosotros)
      phrases: [
        '[como | porque | es que | pero] [{you}] {not} [{pronoun}]+ {you-did}',
        '(como | porque | ya que | puesto que | dado que | por cuanto) ~1 [{pronoun}]+ {you-did}',
        '(lo | la | los | las) ({they-did} | {you-did} | (ha | han | has | habéis) ~1 (puesto | elegido | pedido | decidido | hecho | escrito | cambiado)) {you}',
        '{not} ~2 (pensaste | pensasteis | te (dignaste | molestaste | tomaste la molestia) | os (dignasteis | molestasteis))',
      ],
      unless: [
        {
          where: 'before',
          phrases: ['(si | cuando | ¿ | por qué | aún | todavía | hasta que | no | dime | avísame)'],
          keeps: 'Dime si no me enviaste el logo.',
        },
        {
          where: 'sentence',
          phrases: ['nada mal', '(no lo | no la | no nos | no me) (vi | vimos | leí | leímos | fijé | fijamos)'],
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
        '{never} ~2 (fuimos | fui | hemos sido | he sido | se nos) ((informad|avisad|notificad|comunicad|advertid)(o|a|os|as) | informó | avisó | comunicó | notificó)',
      ],
      unless: [
        {
          where: 'before',
          phrases: ['(si | ¿)'],
          keeps: 'Si usted no nos avisó, escriba a esta dirección y lo registramos.',
        },
        {
          where: 'after',
          phrases: ['nada (mal | malo | raro)', 'ningún error'],
          keeps: 'Usted no hizo nada mal, el enlace estaba roto.',
        },
      ],
    },
    {
      // if you had told us
      phrases: [
        'si [{you}] [no] [{to-us}] [lo | la | los | las | se] [{to-us}] (hubieras | hubieseis | hubierais | hubieses) ~1 {been-done}',
        'si [{you}] [no] {to-us} [lo | la | los | las] (hubiera | hubieran | hubiese | hubiesen) ~1 {been-done}',
        'si (usted | ustedes | ud | uds | {your} (equipo | gente | empresa)) [no] [{pronoun}]+ (hubiera | hubieran | hubiese | hubiesen) ~1 {been-done}',
        'de haber(nos|me|noslo|melo|se) ~1 {been-done}',
        'de haber(|lo|la) {been-done} ~4 (antes | a tiempo | en su momento | en su día)',
        'si (el | la | los | las | {your}) ~2 (hubiera | hubieran | hubiese | hubiesen) ~1 {been-done}',
        'con que [{to-us}] [lo] (hubieras | hubiera | hubieran | hubieseis) {been-done}',
        'si [{to-us}] [lo] (avisas | avisa | avisan | mandas | manda | mandan | dices | dice | dicen | llegas a | llega a | llegan a) ~3 (antes | a tiempo | el mismo día | no pas(a|aba))',
      ],
      unless: [{ where: 'after', phrases: ['cuenta'], keeps: 'Si me hubiera dado cuenta a tiempo, no habría pasado.' }],
    },
    {
      // you should have told us
      phrases: [
        '{should-have} ~1 {been-done}',
        '{should-past}',
        '{if-wish} ~4 que ~1 [{pronoun}]+ (avis|habl|inform|coment|consult|pregunt|llam|traslad|comunic|mencion|indic|señal|reclam)(ara|aras|aran|arais|ase|asen|ases|aseis)',
        '{if-wish} ~4 que ~2 (dij(era|eras|eran)|pidi(era|eras|eran)|hubiera(|s|n) {been-done})',
        '{if-wish} (saber(|lo) | recibir ~4) antes',
      ],
      unless: [
        {
          where: 'sentence',
          phrases: ['yo', 'nosotr(os|as)', '{ours-to-own}'],
          keeps: 'El lunes debería haber leído yo su correo.',
        },
        { where: 'before', phrases: ['{third-party} ~2'], keeps: 'Mi compañera debió avisarnos el lunes.' },
      ],
    },
    {
      // it happened because you …
      phrases: [
        '(porque | ya que | puesto que | dado que | debido a que | es que) {you} ~3 ({mischief} | {you-did} | {they-did})',
        '(es | fue | pasó | pasa | ocurrió | ocurre | sucedió | sucede | se debe a que | se debió a que) ~2 porque {you}',
        '(porque | ya que | puesto que | es que) ~3 {you-did}',
        '{you} ~2 {mischief} ~4 (veces | encargo | fecha | alcance | plazo | opinión | idea | tarde | última)',
      ],
    },
    {
      // because of your delay
      phrases: [
        '(por | debido a | a causa de | dado | ante | tras) {your} [propi(o|a) | constante | continu(o|a) | inesperad(o|a)]+ {fault-noun}',
        '({fault-noun} | {mishap}) (de | por) {your} (parte | lado)',
        '(faltó | faltaron | falta | hubo falta) ~6 (de | por) {your} (parte | lado)',
        'sin que por {your} parte ~4',
        '{your} (gente | equipo | departamento | personal | asistente | secretaria | contador | compañer(o|a) | soci(o|a) | despacho | informátic(o|a)) ~2 no ~2 {not-do}',
        '(culpa | responsabilidad | problema | descuido | cosa) (tuy|suy|vuestr)(a|o)',
        '(es | era | fue | son | queda | corre) ~3 (responsabilidad | cuenta | obligación | cargo) {the-client}',
        '(culpa | responsabilidad) (es | fue | será | era) (tuya | suya | vuestra | de {you})',
        '(el | la | ) mism(o|a) {the-client}',
        'menos (usted | ustedes | vosotros | tú | vos)',
        'menos (ustedes | vosotros) ~1',
      ],
      unless: [
        {
          where: 'before',
          phrases: ['no (es | fue | ha sido | será)', 'no'],
          keeps: 'No fue culpa tuya, el botón estaba escondido.',
        },
        { where: 'before', phrases: ['{apology} [por]', '{apology}'], keeps: 'Disculpe por su demora, la causé yo.' },
      ],
    },
    {
      // we cannot read minds
      phrases: [
        '(no | ni) ~1 (soy | somos | es | leo | leemos | lee | tengo | tenemos) [un] (adivin(o|a|os|as) | [la] (mente | el pensamiento) | bola de cristal | poderes)',
        'qu(é|e) culpa (tengo | tenemos | tiene | tendré)',
      ],
    },
    {
      // perhaps you …
      phrases: [
        '[¿] no ser(á|a) que [{pronoun}]+ !(yo)',
        '(algo | alguna cosa) ~2 (tendrás | tendrá | habrás | habrá | habréis) ~3',
        '(alguien | alguno | alguna) ~4 (habrá | habrán | debió de | tuvo que haber) ~1 {been-done}',
        'con (el | la | los | las) ~2 que [{you}] {to-us} ({they-did} | {you-did})',
        '(quien | quienes) ~3 fu(e|eron) {your} ~1',
        '(muchas veces | a veces | a menudo | por lo general) ~3 {the-client} ~4',
        '(seguramente | seguro que | probablemente | de pronto | a lo mejor | lo más seguro es que) [{you}] [no] [{pronoun}]+ ({you-did} | (apret|us|toc|moj|golpe|guard|dej|borr|cerr|puls|conect|desconect|instal|configur|lav|cambi|marc)(ó|aron))',
        '(fíjate | fijate | fíjese | revisa | revisá | revise | mira | mirá | mire) [bien | a ver] (qué | que | cómo | quién) ~2 ({you-did} | {they-did} | tenés | tienes | tiene)',
        'vuelv(e|a|an) a (fijarte | fijarse | mirar | leer(|lo|la) | revisar(|lo)) ~2',
        'lo que {to-us} {you-did}',
        '(con lo | lo) que usted {to-us} {they-did}',
      ],
      unless: [{ where: 'before', phrases: ['gracias por'], keeps: 'Gracias por lo que me enviaste.' }],
    },
    {
      // your side came late
      phrases: [
        '(nos | me) [ha | han] [ido] (llegó | llegaron | llegado | llegando | llega | llegan | entregaron | entregó | entregaste | pasaste | mandaste | enviaste) ~4 (tarde | con retraso | fuera de plazo | a última hora | incomplet(o|a|os|as) | a medias | con cuentagotas | sin tiempo | recién el | apenas el | hasta el)',
        '(estábamos | estaba | permanecía | permanecíamos | estuvimos | llevamos ~2 | seguíamos) (a la espera de | esperando) ~1 (que {your} | que {you} | {your})',
        '(tú | vos | usted | ustedes | vosotros) ~1 (lo | la | los | las | nos | me) (tuv(o|iste|ieron|isteis) | dej(ó|aste|aron) | hi(zo|ciste|cieron)) (esperando | parad(o|a|os|as) | esperar)',
        'para eso ~4 que ~4 (prefir(ió|ieron)|prefer(iste|isteis)|quis(o|iste|ieron))',
      ],
    },
  ],
  caught: [
    '[[Usted no nos indicó]] la dirección correcta.',
    '[[Como no nos envió]] el logotipo, no pudimos empezar.',
    '[[Si nos hubiera avisado]] antes, esto no habría pasado.',
    '[[Debería haber leído]] el contrato antes de firmar.',
    '[[En ningún momento nos comunicó]] la incidencia.',
    '[[Esto ocurrió porque ustedes cambiaron]] el encargo dos veces.',
    '[[Por su retraso en el pago]], la web quedó fuera de servicio.',
    '[[No nos facilitaste]] los datos a tiempo.',
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
  ],
}
