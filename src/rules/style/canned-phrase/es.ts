import type { Examples, Wording } from '../../rule.ts'

export const wording: Wording = {
  frames: [
    {
      // your opinion matters to us
      phrases: [
        '(su | tu | vuestra | la) (opinión | satisfacción | confianza | comodidad | tranquilidad | experiencia | llamada | seguridad) [de ~2] (es | son | resulta) [~3] (importante(|s) | primordial | prioridad | prioritari(a|o) | esencial | fundamental | lo primero | vital | valios(a|o) | razón de ser)',
        '[nuestros | los] clientes son (lo primero | lo más importante | nuestra (prioridad | razón de ser | mejor carta))',
        '(usted | tú | vosotros | ustedes) (es | eres | sois | son) (lo más importante | lo primero | nuestra (prioridad | razón de ser))',
        '(trabajamos | nos esforzamos | nos superamos | seguimos trabajando | luchamos) (cada día | día a día | día tras día | a diario | constantemente | continuamente | incansablemente | sin descanso) (para | por | en) (mejorar | ofrecer(|le|te|les|os) | ser | brindar(|le|te|les|os) | dar(|le|te|les|os) | superar(nos))',
        '(nos tomamos | tomamos) muy en serio (su | tu | sus | tus | vuestr(o|a|os|as) | la | las | los | este tipo | cada | todas)',
        '(nos | me) ayuda(|n) a [seguir] (mejorar | mejorando | crecer | creciendo)',
        '(una | valiosa | gran) oportunidad (de mejora | para (mejorar | crecer | aprender))',
        '(comprometidos | comprometidas | nuestro compromiso) (con | es) (la (excelencia | calidad | mejora | satisfacción) | su | usted | ustedes | nuestros clientes | que (cada | todos))',
        '(como parte de | en línea con | fieles a | dentro de) nuestro (compromiso | afán | empeño | esfuerzo) (de | con | por | constante | continuo)',
        'en nuestro (afán | empeño | constante esfuerzo | continuo esfuerzo) (de | por)',
        '(la | el) (calidad | excelencia | profesionalidad | servicio | trato | atención) que (nos (caracteriza | define | distingue) | usted (merece | se merece) | te mereces)',
        '(esperamos | confiamos en) seguir contando con (su | tu | vuestra) (confianza | preferencia | apoyo | fidelidad)',
        '(agradecemos | le agradecemos | les agradecemos | gracias por) [de antemano | mucho]+ (su | tu | vuestra) (preferencia | comprensión | amable comprensión | inestimable ~1)',
        '(disculpen | disculpe | disculpad | perdonen | disculpa) las molestias',
        '(estamos | quedamos | quedo | estoy) a su (entera | completa | total) disposición',
        'no dud(e|es|en|éis) en (contactar(|nos|me) | ponerse en contacto | consultar(|nos|me) | hacérnoslo saber | comunicarse)',
        'sin otro particular',
        '(nos | me) (complace | es grato) (comunicar|informar|anunciar|poner)(|le|te|les|os)',
        '(marca | empresa | compañía) líder (en | del)',
        'soluciones (integrales | a medida | innovadoras)',
      ],
    },
  ],
}

export const examples: Examples = {
  caught: [
    '[[Su opinión es muy importante]] para nosotros.',
    '[[Trabajamos cada día para mejorar]].',
    '[[Nos tomamos muy en serio su]] comentario.',
    'Su mensaje [[nos ayuda a mejorar]].',
    '[[Nuestros clientes son lo primero]].',
    '[[Esperamos seguir contando con su confianza]].',
    '[[Agradecemos su comprensión]].',
    '[[Disculpen las molestias]].',
    '[[Quedamos a su entera disposición]].',
    '[[No dude en contactarnos]].',
    'Perdimos [[la excelencia que nos caracteriza]].',
    '[[En nuestro afán de]] servirle, cambiamos la web.',
  ],
  permitted: [
    'Su opinión sobre el logo me sirve: cambio el azul.',
    'Trabajamos los sábados de 9 a 13.',
    'Gracias por avisar del error.',
    'Llámeme si la puerta sigue sonando.',
    'El seguro es importante para el alquiler.',
    'Nos ayuda Marta con el montaje.',
    'Le agradezco las dos fotos.',
    'Estoy en la tienda hasta las seis.',
  ],
}
