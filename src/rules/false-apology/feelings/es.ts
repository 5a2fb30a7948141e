import type { Examples, Wording } from '../../rule.ts'

export const wording: Wording = {
  frames: [
    {
      // sorry that … (whatever follows, unless it is a fact of ours)
      phrases: ['({regret} | {pity}) [{to-you}] que ~3'],
      unless: [
        {
          where: 'sentence',
          phrases: [
            '(tuv(iera|ieras|ieran|ierais|iese) | hay(a|as|an|áis) tenido | teng(a|as|an)) que',
            '[no] (recib|lleg|sal|marcha|march|esper|perd|pag|encontr|enter|pud|pued|qued|falt|fall|tard|cobr|cerr|cancel|cay|vin|entreg|romp|avis)(ara|aras|aran|ase|iera|ieras|ieran|iese|a|as|an|e|es|en|ó|ado|ido)',
            '(se (vaya|vayan) | te vayas | os vayáis | nos deje | nos dejes | cierre | enferm(o|a|os|as) | {our} | # | yo | nosotros | el que | la que | lo que | te echaremos)',
            'hay(a|as|an|áis) ~1 (recibido|llegado|esperado|perdido|pagado|tenido|podido|quedado sin|tardado|escrito|salido|fallado|dejado)',
            '{ours-to-own}',
            '(yo | nosotros) no',
          ],
          keeps: 'Lamento que perdieras el tren.',
        },
        { where: 'next sentence', phrases: ['{ours-to-own}'], keeps: 'Lamento que la mesa cojeara. Es culpa mía.' },
      ],
    },
    {
      // sorry for what goes on in you (any verb)
      phrases: [
        '({regret} | {pity}) que !(te enteraras | te enteres) (lo | la | te | se | os | le | les)+ !(hiciera | hayamos | hicimos) (*(aras|ieras|áis|éis) | (record|viv|tom|ve|percib|sint|sient|entiend|interpret|consider|lleva|llev|vivi|vier|tomar|encontr|encuentr|quier)(as|a|es|e|an|en|iera|ara|ieran|aran|era|aras|eras))',
        '({regret} | {pity}) que [no] (lo | la | te | se | os) (estés | esté | estén | estáis) *(ando|iendo)',
        '({regret} | {pity}) ~1 que así',
        '({regret} | {pity}) que ~7 (te | le | les | os) [haya | hayan | hubiera | hubieran]+ (result|parec|molest|sent|incomod|sorprend|gener|caus|disgust|decepcion|indign|ofend|sonar|son|choc|confund|doli|preocup|inquiet|alter)(ara|aran|iera|ieran|iese|ase|ado|ido|yera|era|iesen)',
        '(entiendo | entendemos | comprendo | comprendemos | imagino | imaginamos | sé | sabemos | somos conscientes de | soy consciente de) que ~6 (pued|pud|podr|hay)(a|an|e|en|ía|ían|o|iera|ieran|iese|a) ~2 (haber | haberse | haberle | haberte | ser | resultar | parecer | generar | causar | provocar | molestar | incomodar | sentir | sentirse | frustrar | resultado | parecido | molestado | generado | causado | sido)+ ~3 (molest|incómod|frustr|desagradable|malestar|inquiet|enfad|disgust|confus|preocupa|alarm|duro|dur|decepcion|impaci|inconvenient|desconcert|brusc|frí)(o|a|e|ado|ada|ante|antes|os|as|es|arse|ción|ación|arle|arte|arlos|ento|entar|do|ados|adas|)',
        '({regret} | {pity}) ~2 (que | si) ~3 (susceptibil|sensibil)(idad|idades)',
      ],
      unless: [
        {
          where: 'sentence',
          phrases: ['{ours-to-own}'],
          keeps: 'Comprendo que esto pueda ser molesto: la culpa es nuestra.',
        },
        {
          where: 'next sentence',
          phrases: ['{ours-to-own}'],
          keeps: 'Entiendo que pueda resultar molesto. Me equivoqué de fecha.',
        },
      ],
    },
    {
      // sorry that you see it so (open)
      phrases: [
        '({regret} | {pity}) (que | si) [no] [{pronoun}]+ (te | le | les | os | se) [lo | la] (hay|hub|hubi)(a|as|an|áis|era|eras|eran|iera|ieras) ~2 {participle}',
        '({regret} | {pity}) [mucho] que ~2 (sient|perciba|opin|piens|cre|consider|interpret|valor|encuentr|not|vea|vivi|juzgu|entiend|tom|qued|perciv)(as|an|a|es|e|en|éis|áis|s|n|)',
        '({regret} | {pity}) que ~2 (est|qued)(é|és|én|éis|es|en|e|emos) ~2 *(ado|ada|ados|adas|ido|ida|ento|enta|entos|entas|echo|echa|echos|echas|orme|ormes|esto|esta|estos|estas)',
        '({regret} | {pity}) que {your} ~3 (haya | no haya | fuera | no fuera | fuese | no fuese | hubiera | no hubiera) ~2 (sido | estado | cumplido | resultado | {not-pleased} | la | el | lo | tan | como)',
        '({regret} | {pity}) que (la | el | lo | nuestr(o|a) | mi | esto | esta | este) ~3 (no) (haya | fuera | fuese | hubiera | cumpla | cumpliera | sea) ~3 (expectativas | gusto | agrado | esperab(a|as|an) | desead(o|a) | altura | satisfactori(o|a) | estado)',
        '(entiendo | entendemos | comprendo | comprendemos) ~1 (que [{pronoun}]+ (est(é|és|én) | sient(a|as|an) | moleste | enfade | disguste) ~2 *(o|a|os|as|e|es) | {your} ~1 {reaction}) ~2 [,] (pero | aunque | sin embargo | no obstante | mas | si bien)',
        '({regret} | {pity}) ~2 (la | esa | esta | su | tu) (percepción | impresión | sensación | visión | lectura | interpretación | opinión)',
        '({regret} | {pity}) ~1 que (no (hay|comprend|entiend|compart|valor|apreci|coincid)(a|as|an|áis|e|es|en|éis))',
      ],
    },
    {
      // sorry that you felt …
      phrases: [
        '({apology} | {pity}) [{to-you}] que ~7 {felt-subjunctive}',
        '({apology} | {pity}) [{to-you}] que ~5 {upset}',
        '{pity} que ~5 {had-subjunctive}',
        '(sé | sabemos | conocemos) lo que se (sufre | siente | pasa | padece | desespera)',
        '({regret} | {pity}) (saber | leer | ver | oír | escuchar | conocer) que ~5 ({felt-subjunctive} | {upset} | no (le | te | les | os) (gustó | convenció | agradó))',
      ],
    },
    {
      // sorry about your disappointment
      phrases: [
        '({regret} | {pity}) ~2 {your} ~2 {reaction}',
        '({regret} | {pity}) que ~3 (tenga | tengas | tengan | tengáis | haya | hayas | hayan | tuviera | tuvieras | se lleve | te lleves) ~3 {reaction}',
        '^ que ~2 {felt-subjunctive} ...8 lament(o|amos)',
        '(entiendo | entendemos | comprendo | comprendemos | lamento | lamentamos) ~1 {your} {reaction} [,] (pero | aunque | sin embargo | no obstante)',
        '({regret} | {pity}) (la | el | esa | ese) ~1 {reaction} (que | de {your})',
        '({regret} | {pity}) ~3 ({harm} | {reaction}) (percibid|sentid)(o|a|os|as)',
        '({regret} | {pity}) que ~5 (haya | hayan | hubiera) (empañado | enturbiado | ensombrecido | estropeado)',
        '({regret} | {pity}) que ~5 (haya | hayan | hubiera) (generado | causado | provocado | producido) ~2 {reaction}',
      ],
    },
    {
      // sorry that it was not what you expected
      phrases: ['({apology} | {pity}) ~2 (que | no haber | si) ...9 {not-pleased}'],
    },
    {
      // we understand that it was upsetting
      phrases: [
        '(entiendo | entendemos | comprendo | comprendemos) (la | el) {reaction} que ~2 (situación | hecho | le | te | les | os)',
        '(comprendo | comprendemos | entiendo | entendemos | imagino | imaginamos) que (para (usted | ti | ustedes | vosotros | vos) ~1 | esto ~1 |) (haya | fuera | fuese | habrá) (sido | resultado) ~3 (incómod|desagradabl|molest|ingrat|dur|difícil|pesad|frustrant)(o|a|e|)',
        '(comprendo | comprendemos | entiendo | entendemos) que ~4 (le | les | te | os) (generara | causara | supusiera | molestara | resultara | pareciera | haya (generado | causado | molestado | supuesto | resultado))',
      ],
    },
  ],
  unless: [
    {
      where: 'before',
      phrases: ['sería'],
      keeps: 'Sería una pena que los niños vieran la bici antes de Reyes.',
    },
    {
      where: 'after',
      phrases: ['(te | se | os) (mude|vaya|marche|jubile|traslade|despida)(s|n|)', '...4 más (larga | largo | tiempo)'],
      keeps: 'Me duele que te mudes a Rosario.',
    },
    {
      where: 'sentence',
      phrases: ['{praise}', '{our-deed}'],
      keeps: 'Es una pena que no supieras la hora; te guardé un plato.',
    },
    {
      where: 'before',
      phrases: ['^ (cuando | para | antes de | por si) ...12'],
      keeps: 'Cuando quiera, sabemos lo que se sufre con un grifo roto.',
    },
  ],
}

export const examples: Examples = {
  caught: [
    '[[Siento que te sientas así]].',
    '[[Lamento que lo haya percibido]] de esa manera.',
    '[[Lamentamos que se haya sentido]] mal atendida.',
    '[[Siento que te lo tomaras]] a mal.',
    '[[Lamento que piense]] que no le hicimos caso.',
    '[[Sentimos que le haya molestado]] el cambio.',
    '[[Lamento que no le haya gustado]] nuestro servicio.',
    '[[Sentimos que el mensaje se haya malinterpretado]].',
    '[[Siento que estés molesto]].',
    '[[Es una pena que no supieras]] apreciar el trabajo.',
    '[[Sabemos lo que se sufre]] con un grifo roto.',
    '[[Nos apena leer que no quedó conforme]].',
    '[[Nos apena que su percepción]] del servicio haya sido negativa.',
    '[[Lamento profundamente que haya tenido esa percepción]] de nuestro trato.',
    '[[Que le haya molestado mi respuesta es algo que lamento]].',
    '[[Entiendo tu frustración, pero]] el proceso es así.',
    '[[Lamento el malestar que]] esta situación le haya podido generar.',
    '[[Lamentamos las molestias percibidas]].',
    '[[Lamentamos que este detalle haya empañado]] su estancia.',
    '[[Lamentamos que la noticia haya generado tanta inquietud]].',
    '[[Lamentamos que la experiencia no fuera de su gusto]].',
    '[[Entendemos la molestia que le]] causó la espera.',
    '[[Entendemos que para usted haya sido una espera incómoda]].',
    '[[Comprendemos que la noticia le resultara]] desagradable.',
    '[[Lamento que no comparta]] mi criterio.',
    '[[Siento que interpretes]] mi silencio como desinterés.',
    '[[Lamentamos que no haya sabido apreciar]] la casa.',
    '[[Siento mucho que la experiencia no fuera la deseada]].',
    '[[Lamento que lo estés viviendo]] así.',
    '[[Siento que]] lo recuerde de otra manera.',
    '[[Lamento su susceptibilidad]].',
    '[[Comprendemos que la espera pueda resultar frustrante]].',
  ],
  permitted: [
    'Siento haberle hecho esperar cuarenta minutos.',
    'Entiendo que se sienta defraudada: incumplí el plazo que yo misma puse.',
    'Lamentamos que no recibiera el paquete que prometimos para el lunes.',
    'Siento mucho la muerte de tu padre.',
    'Lamento que tuviera que escribir dos veces; el primer ticket se asignó mal.',
    '¿Cómo se siente después de la operación?',
    'Sentimos que nuestro repartidor se marchara sin llamar.',
    'Lamento que esté enfermo; pasamos la reunión al día 14.',
    'Lamento que el color no sea el que pediste; lo vuelvo a teñir gratis.',
    'Siento mucho que te enteraras por otro; tenía que haberte llamado yo.',
    'Qué pena que te vayas, te echaremos de menos.',
    'Comprendo que la noticia le preocupe; le explico los pasos.',
  ],
}
