import type { RuleText, Wording } from '../../rule.ts'

export const text: RuleText = {
  title: '',
  message: '',
  why: '',
  advice: '',
}

export const wording: Wording = {
  frames: [],
  caught: [
    '[[Lo siento, pero]] usted debió avisarnos antes.',
    '[[Pedimos disculpas por el retraso, pero]] ha sido un mes complicado.',
    '[[Perdona el error, pero]] el encargo no estaba claro.',
    '[[Siento el tono, aunque]] tenía mis motivos.',
    '[[Disculpe, pero]] nadie me dijo nada.',
    '[[Lamentamos el fallo; sin embargo]], no es para tanto.',
    '[[Siento llegar tarde, pero es que]] había mucho tráfico.',
    '[[Lamentamos mucho esta situación, pero]] no está en nuestras manos.',
  ],
  permitted: [
    'Lo siento, pero no puedo aceptar este proyecto.',
    'Lo siento, pero no: el plazo sigue siendo el viernes.',
    'Perdone la molestia, pero ¿qué cuenta debo usar?',
    'Ya está arreglado, pero siento que tardara una semana.',
    'Lo sentimos. La causa fue un despliegue defectuoso y ya lo revertimos.',
    'Disculpe, pero los domingos cerramos.',
    'Cuesta decirlo, pero me equivoqué y lo siento.',
    'Perdona, pero ¿puedes reenviar el adjunto?',
  ],
}
