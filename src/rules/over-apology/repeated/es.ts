import type { Examples, Wording } from '../../rule.ts'

export const wording: Wording = {
  frames: [
    {
      phrases: ['{apology}'],
      unless: [
        {
          where: 'before',
          phrases: ['(me | te | se)'],
          keeps: 'Me siento bien, pero me siento en la silla y me siento raro.',
        },
        {
          where: 'after',
          phrases: ['[por favor] , ...10 ?', '(que no | no) [{pronoun}]+ (puedo | podemos | poder | podamos | pueda)'],
          keeps: 'Perdone, ¿es aquí? Perdone, ¿abren hoy? Perdone, ¿hay sitio?',
        },
      ],
    },
  ],
}

export const examples: Examples = {
  caught: [
    'Siento el retraso. Perdone también el silencio. [[Le pido disculpas]] por la factura.',
    'Lo siento, llegué tarde. Disculpa el desorden. Y [[perdona]] el café frío.',
    'Lamentamos el corte. Rogamos disculpen el ruido. [[Les pedimos perdón]] por el polvo.',
    'Perdón por el audio. Perdón por la hora. [[Perdón]] por el tono.',
    'Disculpe la demora. Siento no haber llamado. [[Disculpe]] además la letra.',
    'Lo sentimos. Disculpad el lío con las mesas. [[Lo lamentamos]].',
    'Perdoná la hora. Disculpá el mensaje largo. [[Lo siento]] por el desorden de fechas.',
    'Mis disculpas por el plano. Siento el error de escala. [[Pido disculpas]] también por el tono.',
  ],
  permitted: [
    'Siento haberlo enviado tarde. Perdone la molestia.',
    'Le pido disculpas por el error de la página 3.',
    'Perdone, ¿es aquí? Perdone, ¿abren hoy? Perdone, ¿hay sitio?',
    'Me siento mejor, me siento a gusto y me siento en la terraza.',
    'Gracias por esperar; lo siento.',
    'Disculpa la letra. El presupuesto va adjunto.',
    'Lamento su pérdida. Reciba un abrazo.',
    'El formulario de disculpas está en la web.',
  ],
}
