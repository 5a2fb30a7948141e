import type { Examples, RuleText, Wording } from '../../rule.ts'

export const text: RuleText = {
  title: 'Culpa a un tercero',
  message: 'Carga el fallo a un tercero en vez de asumirlo.',
  why: 'El cliente le contrató a usted. Aunque fallara otro, espera que responda quien le atiende.',
  advice: 'Asuma el resultado y diga qué hace: «El envío se perdió y nos toca responder; sale otro hoy».',
}

export const wording: Wording = {
  frames: [
    {
      // the supplier did not …
      phrases: [
        '{third-party} ~4 (no | nunca | ni | tampoco) [{pronoun}]+ ({failed-to} | {they-did} | supo | supieron | quiso | quisieron | (ha | han) querido)',
        '(el | la | los | las | mi | nuestr(o|a)) ({insider} | {outsider}) ~2 (dej(ó|aron) | entreg(ó|aron) | mand(ó|aron) | trajo | puso | hizo) ~4 (suelt|rot|abiert|mojad|equivocad|incomplet|cambiad|torcid|rayad)(o|a|os|as)',
        '(el | la | los | las | mi | nuestr(o|a)) ({insider} | {outsider}) ~2 (dej(ó|aron) | entreg(ó|aron) | hizo | hicieron) ~4 (a medias | sin (terminar | revisar | avisar | cerrar | acabar) | hecho un | manga | en la puerta | mal)',
        '(el | la | los | las) otr(o|a|os|as) ({outsider} | {insider}) ~3 (hizo | hicieron | hecho | dejó | dejado) ~1 mal',
        '{third-party} ~8 {let-down}',
        '(lo | la | los | las) (tiene | tienen) (el | la | los | las) ({authority} | {outsider} | {office})',
        '(lo | la | los | las) (tiene | tienen | tuvo | tuvieron) ~1 (parad|retenid|bloquead|detenid|atascad|secuestrad|congelad)(o|a|os|as)',
        'se (lo | la | los | las) (come | comió | comen | comieron | tragó | cargó) (el | la | los | las)',
        '(el | la | mi | nuestr(o|a) | un | una) {insider} [nuev(o|a)] [{pronoun}]+ ({they-did} | colocó | montó | entendió | cogió | interpretó | pintó | metió | midió | calculó) ~2 (mal | al revés | donde no era | que no (era | eran | tocaba) | equivocad(o|a|os|as) | por error | sin querer | sin avisar)',
        '(el | la | los | las | mi | nuestr(o|a)) ({insider} (nuev(o|a|os|as) | en prácticas | de prácticas) | becari(o|a)) ~2 [todavía | aún] no',
        '(se lo | le | les) (dije | dijimos | pedí | pedimos | encargué | encargamos | pasé | pasamos) a (mi | nuestr(o|a) | la | el) ~3 y (no | se)',
        '{to-us} [lo | la | los | las] (mandaron | enviaron | dieron | entregaron | pasaron | trajeron | vendieron | pusieron | hicieron) ~3 (mal | así | tarde | equivocad(o|a|os|as) | rayad(o|a|os|as) | rot(o|a|os|as) | incomplet(o|a|os|as) | al revés | volteadas | sin avisar)',
        '{to-us} (fallaron | cancelaron | plantaron | quedaron mal | han fallado | han cancelado | (dejaron | han dejado | [ha | han] (vuelto | volvió | volvieron) a dejar) (tirad(o|a|os|as) | sin | colgad(o|a|os|as) | plantad(o|a|os|as) | a medias | vendid(o|a|os|as)))',
        '{let-down} (el | la | los | las | mi | nuestr(o|a)) ({outsider} | {insider})',
        'nadie de ({office} | la | el) ~2 {to-us} {they-did}',
        'si (el | la | los | las | mi | nuestr(o|a)) ({outsider} | {insider} | {authority} | dirección) ~1 (hubiera | hubieran | hubiese | hubiesen) ~1 (avisado | cumplido | entregado | hecho | contestado | mandado | enviado | arreglado | venido | respondido)',
        '(el | la | los | las | mi | nuestr(o|a)) ({outsider} | {insider}) (es | son) (de (una | otra) empresa | extern(o|a|os|as) | subcontratad(o|a|os|as))',
        '^ (ha sido | fue) (el | la | los | las | mi | nuestr(o|a)) ({outsider} | {insider}) (. | , | $)',
        '(yo | nosotros) (solo | sólo) (soy | somos) (el | la | los | las | un | una) [~1] que',
        '{third-party} ~2 nunca [{pronoun}]+ (avisan | avisa | cumplen | cumple | contestan | responden)',
      ],
      unless: [
        {
          where: 'after',
          phrases: [
            '~2 (entre (las | el) | desde (las | el | hoy | ayer) | durante | a las | por debajo | por encima)',
            'por',
          ],
          keeps: 'El servidor se cayó entre las 3:12 y las 3:50.',
        },
        {
          where: 'sentence',
          phrases: [
            '(enferm(o|a|os|as) | de baja | clase se | otra hora)',
            '(le | les | te | os) (atiendo | atendemos | atiende)',
          ],
          keeps: 'Mi compañero no vino hoy porque está enfermo.',
        },
        {
          where: 'before',
          phrases: ['(si | cuando | dice que)'],
          keeps: 'Si el transportista no llegó, llámenos y lo buscamos.',
        },
      ],
    },
    {
      // it is the supplier’s fault
      phrases: [
        '(la culpa | el error | el fallo | el retraso | la demora | la responsabilidad) !no ~1 (es | fue | viene | se debe | se debió | se originó | ha sido) ~1 [de | a | por | en | culpa de]+ (el | la | los | las | un | una | al | del | mi | nuestr(o|a)) [nuev(o|a) | otr(o|a) | propi(o|a)] ({outsider} | {insider} | {authority} | {machine})',
        'la culpa (es | fue | era | será | ha sido) (del | de (la | los | las | otr(o|a) | un | una)) !(dos)',
        '(mi | nuestr(o|a)) ({insider} | {relative}) , ...6 , {let-down}',
        '(es | fue | ha sido) culpa (del | de (la | los | las))',
        'culpa (de | del) [la | los | las | el] ({outsider} | {insider} | {authority} | {machine} | {office})',
        'la culpa la (tiene | tienen | tuvo | tuvieron)',
        'la culpa (es | fue | ha sido) de (correos | hacienda | aduanas | {machine})',
        '(imputable | atribuible | achacable) (al | a la | a los | a las | a una | a un) ({outsider} | {insider} | {authority})',
        '(quien | el que | la que | los que | las que) [{pronoun}]+ ((romp|perd|confund)(ió|ieron) | (ray|fall|equivoc|borr|tir|manch|olvid|estrope)(ó|aron)) ~4 (fue | fueron) (el | la | los | las | mi | nuestr(o|a))',
        '(es | son | será | sería) [un | una | solo | seguramente | cosa | más]+ (asunto | tema | problema | cuestión | cosa) ((del | de la | de los | de las | de tu | de su | de un | de una) ({outsider} | {authority}) | de (correos | hacienda | aduanas | terceros) | (de tu | de su) {machine})',
      ],
      unless: [
        {
          where: 'before',
          phrases: ['no (es | fue | tiene la | ha sido | tuvo la)', 'no'],
          keeps: 'No fue culpa del banco, el IBAN estaba mal en la hoja.',
        },
      ],
    },
    {
      // it is out of our hands
      phrases: ['{not-ours}'],
    },
    {
      // the one before us
      phrases: [
        '(el | la | los | las | mi | nuestr(o|a)) ({outsider} | {insider} | gestor(|a)) (anterior | anteriores | de antes | que (tenía | tenías | teníais | tenían) antes) ~2 (dej(ó|aron) | hi(zo|cieron) | mont(ó|aron) | instal(ó|aron) | configur(ó|aron)) !de',
        '(hizo | dejó | pegó | montó | instaló | puso) (otr(o|a) | el anterior | la anterior) ~2 antes',
        '{third-party} ~2 (es | son | trae | traen) un cuello de botella',
        'es lo que hay (. | , | $)',
        '(vien(e|en) así de | así (viene | vienen) de)',
        'eso (tendría | tendrías | tiene | tienes | tenés) que (hablar|reclamar|reclamár|tratar)(lo|selo) ~1 (con | a)',
        'no era mi (turno | día | tarea | guardia)',
      ],
    },
  ],
  unless: [
    {
      where: 'sentence',
      phrases: [
        '{ours-to-own}',
        '{our} (responsabilidad | obligación | trabajo)',
        '(nos | me) (toca | corresponde) responder',
      ],
      keeps: 'El proveedor se retrasó y debimos avisarle el día 3.',
    },
    {
      where: 'next sentence',
      phrases: ['{ours-to-own}', '{our} (responsabilidad | obligación | trabajo)'],
      keeps: 'El proveedor se retrasó. Debimos avisarle el día 3.',
    },
  ],
}

export const examples: Examples = {
  caught: [
    '[[El proveedor no cumplió]] y por eso vamos tarde.',
    '[[La culpa es de la empresa de mensajería]].',
    '[[Mi compañero se olvidó]] de enviarlo.',
    '[[El retraso se debe a un tercero]] y no a nosotros.',
    '[[La recepcionista es nueva]] y se equivocó.',
    '[[El error fue de la agencia externa]], que no respetó nuestras pautas.',
    '[[Es un asunto del banco]], nosotros no tenemos nada que ver.',
    '[[En contabilidad no me dijeron nada]] de su factura.',
    '[[El electricista dejó los cables sueltos]].',
    '[[El pintor dejó la pared a medias]].',
    '[[La otra empresa ya lo había hecho mal]].',
    'La culpa [[la tiene la mensajería]].',
    '[[La aseguradora es la que lo tiene bloqueado]].',
    'Las tildes [[se las come el]] programa.',
    'Eso lo [[montó otra empresa mucho antes]].',
    '[[Mi ayudante lo colocó al revés]].',
    '[[La chica nueva todavía no]] domina el sistema.',
    '[[Se lo dije a mi socio y no]] lo hizo.',
    '[[Nos cancelaron]] el vuelo de la mercancía.',
    '[[Nos falló el transporte]].',
    '[[Nadie de almacén nos avisó]].',
    '[[Mi hermana, que me ayuda, confundió]] las etiquetas.',
    '[[Es culpa del]] navegador que usas.',
    'Por [[culpa de la aduana]] estamos parados.',
    '[[El contratista anterior hizo]] la instalación sin planos.',
    '[[La imprenta es un cuello de botella]].',
    'El material [[es lo que hay]].',
    'La tela ya [[viene así de]] la casa.',
    '[[Eso tendría que hablarlo con]] su banco.',
    'Ese sábado [[no era mi turno]].',
    '[[Si la agencia nos hubiera avisado]], habría llegado el lunes.',
    '[[El repartidor es de una empresa]] externa.',
    '[[Ha sido la fábrica]].',
    '[[Yo solo soy el que]] instala.',
    '[[Los de almacén nunca avisan]].',
    '[[La culpa es de Correos]].',
    'El retraso es [[imputable a la]] entidad financiera.',
    '[[Los que rompieron la valla fueron los]] de la mudanza.',
    '[[La asesora calculó mal]] los plazos.',
    '[[El corrector iba con prisas]].',
    '[[El perito no se enteró]] de la reforma.',
  ],
  permitted: [
    'El proveedor entrega el lunes y enviamos el martes.',
    'El proveedor se retrasó y debimos avisarle el día 3; no lo hicimos.',
    'Mi compañera Ana le atenderá desde el lunes.',
    'El pago se procesa a través de un tercero, Stripe.',
    'La nueva recepcionista le recibirá a las ocho.',
    'Azure tiene una caída en East US; próximo aviso a las 15:00.',
    'El banco ha confirmado hoy la transferencia.',
    'Contabilidad envió su factura esta mañana.',
    'El técnico pasará entre las 9 y las 11.',
    'Eso lo lleva mi compañera Inés; le paso con ella ahora.',
    'El sistema le pedirá una clave nueva al entrar.',
    'Depende de nosotros, así que lo resolvemos mañana.',
    'Esto es lo que hay que firmar.',
    'La culpa no es del banco, el IBAN lo copié mal yo.',
    'El logo fue revisado por el diseñador y está aprobado.',
    'El servidor se cayó entre las 3:12 y las 3:50.',
    'El paquete se lo llevó el mensajero a las 11.',
    'El profesor no pudo venir el martes; la clase se recupera el 18.',
    'El almacén no atiende los festivos.',
    'Antes de mi viaje te dejo el contrato.',
    'Eso lo ve el técnico el martes.',
  ],
}
