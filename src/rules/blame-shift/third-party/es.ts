import type { RuleText, Wording } from '../../rule.ts'

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
        '{third-party} ~4 (no | nunca | ni | tampoco) [{pronoun}]+ {not-do}',
        '{third-party} ~3 {let-down}',
        '{let-down} (el | la | los | las | mi | nuestr(o|a)) ({outsider} | {insider})',
        'nadie de ({office} | la | el) ~2 {to-us} {they-did}',
      ],
    },
    {
      // it is the supplier’s fault
      phrases: [
        '(la culpa | el error | el fallo | el retraso | la demora | el problema | la responsabilidad | esto | eso | todo) [no] [~2] (es | fue | viene | se debe | se debió | se originó | está | parte) [~2] (de | del | a | al | en | culpa de | culpa del | cosa de | cosa del) {third-party}',
        '(la culpa | el error | el fallo | el retraso | la demora | el problema | la responsabilidad | esto | eso | todo) [no] [~2] (es | fue | viene | se debe | se debió | se originó | parte) [~1] (del | al | de | a) [la | los | las | un | una] ({outsider} | {insider} | {authority} | {machine})',
        'culpa (de | del) [la | los | las | el] ({outsider} | {insider} | {authority} | {machine} | {office})',
        'la culpa la (tiene | tienen | tuvo | tuvieron)',
        '(es | son | será | sería) [un | una | solo | seguramente | cosa | más]+ (asunto | tema | problema | cuestión | cosa) (de | del) ({third-party} | [tu | su | vuestro | la | los] ({outsider} | {authority} | {machine}))',
        'se (originó | originaron | produjo | produjeron | debe | debió) (en | a | por) ~4 ({outsider} | aliados | terceros)',
      ],
    },
    {
      // it is out of our hands
      phrases: ['{not-ours}'],
    },
    {
      // the one before us
      phrases: [
        'hay ~2 ({insider} | {outsider} | docentes | gente) que (siempre | nunca | no)',
        '(el | la | los | las) ~2 (anterior | anteriores | de antes | que (tenía | tenías | teníais | tenían) antes) ~2 (dej(ó|aron) | hi(zo|cieron) | mont(ó|aron) | instal(ó|aron) | configur(ó|aron))',
        '(hizo | dejó | pegó | montó | instaló | puso) (otr(o|a) | el anterior | la anterior) ~2 antes',
        '(de otras manos | antes de (mí | mi | nosotros))',
        'cuello de botella',
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
  caught: [
    '[[El proveedor no cumplió]] y por eso vamos tarde.',
    '[[La culpa es de la empresa de mensajería]].',
    '[[Mi compañero se olvidó]] de enviarlo.',
    '[[El retraso se debe a un tercero]] y no a nosotros.',
    '[[La recepcionista es nueva]] y se equivocó.',
    '[[El error fue de la agencia externa]], que no respetó nuestras pautas.',
    '[[Es un asunto del banco]], nosotros no tenemos nada que ver.',
    '[[En contabilidad no me dijeron nada]] de su factura.',
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
  ],
}
