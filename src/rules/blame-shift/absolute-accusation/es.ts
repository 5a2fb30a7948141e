import type { Examples, Wording } from '../../rule.ts'

export const wording: Wording = {
  frames: [
    {
      // you always …
      phrases: [
        'siempre [{to-us} | te | os | se]+ {you-annoy}',
        '({you} | te | os) siempre [{pronoun}]+ {you-annoy}',
        '{you} siempre ([está | están | estás | estáis | anda | andas | andan] (con (lo mismo | las mismas | prisas | pegas | excusas | exigencias | problemas) | quejándo(se|te) | cambiando | pidiendo | llegando | encima) | tiene(|s|n) (algo que | una | un | prisa | que {to-do} | excusa) | lo mismo | igual | tarde | con prisa(|s))',
        'siempre (estás | estáis | andas | andáis | está usted | están ustedes) (con (lo mismo | las mismas | prisas | pegas | excusas | exigencias) | quejándo(te|os|se) | cambiando | pidiendo | llegando | exigiendo | protestando | encima)',
        '(contigo | con {you} | con ti | de {your} (parte | lado)) siempre (es | hay | pasa | igual | lo mismo | tenemos | acabamos | surge)',
        'siempre (es | pasa | ocurre | sucede | hay | tenemos | surge) ~3 (contigo | con {you} | con {your})',
        'siempre (es lo mismo | lo mismo | la misma (historia | canción | cantinela | excusa) | las mismas excusas | igual (contigo | con {you} | .))',
        '(todo | todos | todas) [lo | los | las] (dejas | deja | dejan | dejáis | dejás) ~3 para (el final | última hora | lo último | el último | mañana)',
        '(dejas | dejáis | dejás | {you} (deja | dejan)) (todo | siempre | las cosas) ~3 para (el final | última hora | lo último | el último | mañana)',
        'como siempre , ~3 (tarde | última hora | lo mismo | sin | no)',
        '(lo | la) (misma | mismo) de siempre',
        '(cada | todos los | todas las) (vez | mes | meses | semana | semanas | proyecto | año | pedido | entrega | lunes) ~2 (lo mismo | igual | la misma | el mismo) (historia | problema | excusa | cuento | contigo | con {you} | . | , | $)',
        'cada vez que [{you}] [{to-us}] (pides | pide | piden | encargas | encarga | mandas | manda | vienes | viene | trabajamos | hacemos | quedamos | tratamos) ~8 (problema | problemas | lío | lo mismo | cambios | tarde | acaba | termina)',
      ],
    },
    {
      // you never …
      phrases: [
        '{you} (nunca | jamás) [{pronoun}]+ !(tuvo | tuviste | ha | han | has | hizo | hiciste | mejor | nos (falla | fallas | fallan) | dejó) {you-omit}',
        '(nunca | jamás) [{to-us} | te | os | se | lo | la | los]+ {thou-omit}',
        '(a {you} | a ti | a vos) (nunca | jamás | nada) [nada] (le | te | les | os) (parece | gusta | convence | vale | viene | sirve | va)',
        '(nunca | jamás) [{to-you}] {to-you} (parece | gusta | convence | vale | viene | sirve) (bien | nada)',
        'nada (le | te | les | os) (parece bien | gusta | convence | vale | sirve | viene bien | contenta | satisface)',
        'a todo (le | te | les | os) (pone|pones|ponen|ponéis|ves|ve|ven|encuentra|encuentras|saca|sacas) (pegas | peros | defectos | pega)',
        '(contigo | con {you}) (nunca | jamás | no hay (manera | forma | quien))',
        '(no | ni) (hay | existe) (forma | manera) de que {you}',
        '(no | ni) [{pronoun}]+ (cumple | cumples | cumplen | contestas | contesta | respondes | responde | pagas | paga) (nunca | jamás)',
        '(ni | no) (una | un) sol(o|a) (vez | día | pago | entrega) [{you}] [{pronoun}]+ ({you-past} | (has | ha | han) {participle})',
        '(absolutamente | siempre | todo | todos) (cambian | cambias) de (idea | opinión)',
      ],
    },
  ],
  unless: [
    {
      where: 'before',
      phrases: ['(si | ¿ | quien | quienes | la gente | los que | que)'],
      keeps: 'Si nunca contestas números ocultos, te escribo por aquí.',
    },
    {
      where: 'sentence',
      phrases: [
        '(gracias | agradec(emos|ido|idos|ida|er) | enhorabuena | felicidades | un placer | da gusto | confianza)',
        '?',
        '{apology}',
        '(yo | nosotros) (siempre | nunca)',
      ],
      keeps: 'Siempre pones pegas muy útiles y nos das confianza.',
    },
  ],
}

export const examples: Examples = {
  caught: [
    '[[Usted nunca cumple]] con los plazos.',
    '[[Siempre lo dejas todo para el final]].',
    '[[Siempre llegas tarde]] a las reuniones.',
    '[[Ustedes nunca avisan]] de los cambios.',
    '[[Siempre pones pegas]] a lo que te propongo.',
    '[[Con usted siempre es]] la misma discusión.',
    '[[Vos siempre llegás tarde]] con los pagos.',
    '[[Dejáis todo para última hora]] y luego hay prisas.',
    '[[Nada le parece bien]].',
    '[[Nunca contestas]] a los correos.',
    '[[A todo le ves pegas]].',
    'El brief llegó [[como siempre, a última hora]].',
    '[[Contigo no hay manera]].',
    '[[Todos los meses lo mismo contigo]].',
  ],
  permitted: [
    'Siempre cumples con los plazos, da gusto.',
    'Nosotros nunca cobramos por adelantado.',
    'Usted siempre puede llamarnos al 900 100 200.',
    'Si nunca contestas números ocultos, te escribo por aquí.',
    '¿Siempre llegas a las nueve?',
    'Nunca es tarde para cambiar de plan.',
    'Siempre pones comentarios muy útiles, gracias.',
    'El pedido llegó tarde y fue por mi culpa.',
    'La oficina siempre cierra en agosto.',
    'Quien nunca avisa se queda sin mesa.',
  ],
}
