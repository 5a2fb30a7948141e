import type { Examples, Wording } from '../../rule.ts'

export const wording: Wording = {
  frames: [
    {
      // a catastrophe
      phrases: [
        '(es | era | fue | ha sido | será | sería | está siendo | va a ser | resultó | qué | menud(o|a) | vaya) [un | una]+ [auténtic(o|a) | verdader(o|a) | completo | completa | tremend(o|a) | gran | total | absolut(o|a)]+ (desastre | catástrofe | hecatombe | apocalipsis | debacle | tragedia | cataclismo | calamidad | pesadilla)',
        '(desastre | catástrofe | debacle | hecatombe) (total | absolut(o|a) | monumental | sin precedentes | anunciad(o|a))',
        '(un | una | este | esta | el | la) (desastre | catástrofe | hecatombe | debacle | tragedia) [~1] (de (pedido | web | correo | entrega | proyecto | diseño | reunión | presentación | proporciones | envío))',
        '(está todo | todo está | lo doy todo por | está todo ya) perdido',
        '(estamos | estoy | están | están todos) (perdid|acabad|hundid|muert|condenad)(o|a|os|as) (. | , | ! | $ | si | como | con)',
        '(es | será | sería) el (fin | final) (del mundo | de todo | de la empresa | de nuestro)',
        '(se (va | fue | irá) | se nos va | todo) [todo] al (garete | traste | carajo | diablo | demonio | cuerno)',
        '(de | cuestión de) vida o muerte',
        '(gravísim|urgentísim|alarmantísim|peligrosísim)(o|a|os|as)',
        '(alerta | alarma) (roja | máxima)',
        '(emergencia | urgencia) (absoluta | total | máxima | extrema)',
        '(no tiene | no tienen | ya no hay) (arreglo posible | remedio | salvación)',
        '(nos | me | le | te | os | les) va(|n) a (arruinar | hundir | destruir | matar)',
        '(entrar | entré | entramos | estamos | cunda | cundió) [en] [el]+ pánico',
      ],
      unless: [
        {
          where: 'before',
          phrases: ['(no | ni | tampoco | nunca | sin ser) ~2'],
          keeps: 'No es un desastre: falta una coma.',
        },
        {
          where: 'sentence',
          phrases: [
            '(seguro | póliza | cobertura | protección civil | terremoto | inundación | huracán | hospital | urgencias)',
          ],
          keeps: 'La póliza cubre si es una catástrofe natural.',
        },
      ],
    },
  ],
}

export const examples: Examples = {
  caught: [
    'El logo en verde [[es un desastre]].',
    'La entrega [[fue una catástrofe]].',
    'Sin el archivo [[está todo perdido]].',
    'Si falla el domingo [[estamos hundidos]].',
    '[[Será el fin del mundo]] si no firma hoy.',
    'El lanzamiento [[se va al garete]].',
    'El contrato es [[cuestión de vida o muerte]].',
    'El error de la portada es [[gravísimo]].',
    'Hay [[alerta roja]] en el proyecto.',
    'La web lenta [[nos va a arruinar]].',
  ],
  permitted: [
    'No es un desastre: falta una coma.',
    'La póliza cubre si es una catástrofe natural.',
    'El archivo se perdió y lo recupero hoy.',
    'El error es grave: cobra el IVA dos veces.',
    'Es urgente: lo necesito antes de las 18:00.',
    'El final del contrato es el 30 de junio.',
    'Se rompió la pieza y la cambio el lunes.',
    'Hay tres fallos y los corrijo esta tarde.',
  ],
}
