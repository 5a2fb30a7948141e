import type { Examples, Wording } from '../../rule.ts'

export const wording: Wording = {
  frames: [
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
