import type { Examples, Wording } from '../../rule.ts'

export const wording: Wording = {
  frames: [
    {
      // it was never our intention
      phrases: [
        '(no | nunca | jamás | tampoco) (era | fue | ha sido | es | estuvo en | estaba en | está en) ~1 {our} (intención | intencion | ánimo | animo | propósito | deseo | voluntad | idea)',
        '{our} [única | verdadera] (intención | intencion | ánimo | propósito | deseo | voluntad) ~3 (no | nunca | jamás | siempre | solo | sólo) ~1 (era | fue | ha sido | es)',
        '(sin | no hubo | no había | no ha habido | no fue con | no lo (hice | hicimos) con | no lo (hice | hicimos) por) ~1 (mala | ninguna | la menor | ningún) (intención | intencion | fe | voluntad | afán)',
        'no (lo | la | los | las | fue | ha sido | era) ~4 (a propósito | adrede | aposta | con mala intención | con maldad | queriendo | con mala leche)',
        '(con | de) (toda la | la mejor | las mejores | muy | tod(o|a) el) (intención | intenciones | buena fe | buena voluntad | voluntad | cariño | ilusión | amor | buena intención) (del mundo | de)',
        '(lo | la | los | las) ~1 (hice | hicimos | dije | dijimos | mandé | mandamos | hemos hecho | he hecho | puse | pusimos | cambié | cambiamos | hago | hacemos) ~3 (con (la mejor | toda la | mi mejor | nuestra mejor | [todo el | mucho] cariño | buena (fe | intención) | amor | ilusión) | de (buena fe | corazón | buen corazón) | para (ayudar | ahorrar(|te|le|les|os) | facilitar | que no | evitar | hacer un favor | darte | darle | no molestar | no preocupar) | por (su | tu | vuestro) bien | pensando en (ti | usted | vosotros | ustedes | tu | su | lo mejor))',
        '(nada más | nada) lejos de (mi | nuestra) (intención | intencion | ánimo | voluntad)',
      ],
    },
    {
      // we only wanted to
      phrases: [
        '(solo | sólo | solamente | únicamente | nada más | nomás | simplemente | tan solo | lo único que) (quería|queríamos|quise|quisimos|pretendía|pretendíamos|intentaba|intentábamos|intenté|intentamos|buscaba|buscábamos|trataba|tratábamos) (!que)',
        '(queríamos | quería | quisimos | quise) (ayudar(|te|le|les|os) | que todo (saliera | quedara | fuera) | sorprender(|te|le|les|os) | darle un toque | lo mejor)',
        '(creí | creímos | creía | creíamos | pensé | pensamos | pensaba | pensábamos) (que (le | te | les | os) (haría | hacía | gustaría | venía bien | iba a gustar | vendría bien) | hacer(|le|te|les|os) un favor)',
      ],
      unless: [
        {
          where: 'after',
          phrases: [
            '(saber(|lo) | confirmar | preguntar(|te|le|les|os) | avisar(|te|le|les|os) | decir(|te|le|les|os) | comentar(|te|le|les|os) | recordar(|te|le|les|os) | dar(|te|le|les|os) las gracias | agradecer(|te|le|les|os) | felicitar(|te|le|les|os) | compartir | contar(|te|le|les|os) | consultar(|te|le|les|os) | pedir(|te|le|les|os) | asegurar(me|nos) | desear(|te|le|les|os) | enviar(|te|le|les|os) | mandar(|te|le|les|os) | invitar(|te|le|les|os) | presentar(|te|le|les|os) | ver)',
          ],
          keeps: 'Solo quería saber si recibió el presupuesto.',
        },
      ],
    },
    {
      // for all our efforts
      phrases: [
        '(pese a | a pesar de) [tod(o|os|as) | los | el]+ {our} [mejores | grandes | ingentes] (esfuerzo(|s) | empeño | intentos | interés | voluntad | cuidado | ganas | dedicación | controles)',
        '(pese a | a pesar de) ([tod(o|a|as|os)] el | toda la | los | todo lo que) (esfuerzo(|s) | empeño | cuidado | cariño | dedicación | voluntad | trabajo | hicimos | hemos hecho | pusimos)',
        '(hicimos | hice | hemos hecho | he hecho | se hizo | se ha hecho | se hicieron | hago | hacíamos) [absolutamente] (todo lo (posible | que (pudimos | pude | estaba | estuvo | podíamos | podía | se pudo)) | lo (posible | imposible | que (pudimos | pude | se pudo | podíamos)) | lo mejor que (pudimos | pude | supimos | supe | sabemos) | ~1 (esfuerzo | esfuerzos))',
        '(pusimos | puse | ponemos | pongo | hemos puesto | he puesto | se puso) ~2 (cariño | ilusión | empeño | alma | corazón | esmero | mejor | amor | dedicación | voluntad | ganas | cuidado) ~3 (en | para | y | pero | .)',
        '(nos | me) (dejamos | dejé | hemos dejado | he dejado | dejo) (la piel | el alma | los cuernos | las pestañas | la vida | las uñas)',
      ],
    },
  ],
  unless: [
    {
      where: 'sentence',
      phrases: ['{ours-to-own}', '(no (es | era) | sin | ni) ~1 (excusa(|s) | disculpa | justificación)'],
      keeps: 'No fue a propósito, pero la culpa es mía.',
    },
    {
      where: 'sentence',
      phrases: ['{praise}', 'gracias', '{our-deed}'],
      keeps: 'Nos dejamos la piel y el salón quedó precioso.',
    },
    {
      where: 'sentence',
      phrases: ['se (nota | ve) en'],
      keeps: 'Pusimos mucho cuidado en el bordado y se nota en las mangas.',
    },
  ],
}

export const examples: Examples = {
  caught: [
    '[[No era mi intención]] ofenderle.',
    '[[Solo queríamos]] ayudar.',
    '[[A veces, pese a nuestros esfuerzos, las cosas salen mal]].',
    '[[Nuestra intención nunca ha sido]] ofender a nadie.',
    '[[No fue con mala intención]].',
    'Cambié la letra [[con la mejor intención del mundo]].',
    '[[A pesar de todo el cuidado]] que pusimos, llegó roto.',
    '[[Pensé que le haría]] ilusión otro color.',
    'El equipo se esforzó y [[nos dejamos la piel]].',
    '[[Lo hicimos por tu bien]].',
    '[[Nada más lejos de nuestra intención]] que molestarla.',
  ],
  permitted: [
    'Mi intención es entregar el día 12.',
    'Queríamos decir el 15 de mayo.',
    'Solo queremos confirmar la hora.',
    'Pese a la semana extra, entregamos dos páginas menos.',
    'Solo quería saber si recibió el presupuesto.',
    'Queríamos agradecerle la visita.',
    'No fue a propósito, pero la culpa es mía y el martes lo repongo.',
    '¿Su intención es renovar en enero?',
    'Con mucho gusto le envío la muestra.',
  ],
}
