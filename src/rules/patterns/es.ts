/** For each rule a sentence to fill in, where no rewrite of the writer's own words is safe. Neither tú nor usted. */
export const es = {
  'false-apology/agentless': 'El error fue mío: [lo que hiciste].',
  'false-apology/but':
    'Siento haber [qué hiciste, en participio: cobrado dos veces]. Antes del [fecha] voy a [lo que harás].',
  'false-apology/conditional':
    'Siento haber [qué hiciste, en participio: cobrado dos veces]; eso supuso [lo que costó a quien lee].',
  'false-apology/feelings': 'Siento haber [qué hiciste, en participio: cobrado dos veces].',
  'blame-shift/absolute-accusation': '[Lo que pasó] ocurrió el [fechas]. Propongo [tu propuesta].',
  'blame-shift/misreading': 'Mi explicación no fue clara. En resumen: [la idea en una frase].',
  'blame-shift/recipient': 'Para [lo que sigue] necesito [lo que falta] antes del [fecha].',
  'blame-shift/third-party': 'No cumplimos con [lo prometido]. La nueva fecha es el [fecha].',
  'defensive-tone/preface': 'Yo lo veo de otra manera: [tu motivo].',
  'defensive-tone/repeat-reproach': '[El dato en una frase.] Los detalles están en [dónde].',
  'defensive-tone/self-justification': 'Es cierto que [lo que falló]. Antes del [fecha] voy a [lo que harás].',
  'excuse/external-cause': 'No llegué a [el plazo]. La nueva fecha es el [fecha].',
  'excuse/good-intentions': 'El error fue mío: [lo que hiciste]. Desde el [fecha] vamos a [lo que cambia].',
  'excuse/minimization': '[Lo que pasó] supuso [el efecto]. Antes del [fecha] voy a [lo que harás].',
  'over-apology/piling-up':
    'Siento haber [qué hiciste, en participio: cobrado dos veces]. Antes del [fecha] voy a [lo que harás].',
  'over-apology/repeated': 'Gracias por [lo que hizo quien lee].',
  'vague-commitment/action': '[Nombre] va a [la acción] antes del [fecha]; ese día escribo con el resultado.',
  'vague-commitment/time': '[Lo prometido] estará listo el [fecha].',
  'vague-refusal/evasion': 'No podemos [lo pedido] por [el motivo]. Lo que sí podemos es [la alternativa].',
  'condescension/certainty': 'Para [el objetivo] el paso es [el paso].',
  'condescension/should-have': '[El paso] está explicado en [dónde].',
  'hostility/passive-aggressive': '¿Sería posible [lo que necesitas] antes del [fecha]?',
  'hostility/personal-attack': 'Nuestros datos son otros: [el dato]. Propongo hablar el [fecha].',
} as const
