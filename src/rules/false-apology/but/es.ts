import type { Examples, Wording } from '../../rule.ts'

export const wording: Wording = {
  frames: [
    {
      // sorry, but I had told you
      phrases: [
        '<{apology} [,] pero> [{pronoun}]+ (avis|dij|hic|cumpl|advert|expliqu|coment)(é|e|í|amos|imos)',
        '<{apology} [,] pero> (el que | la que | quien | los que) ',
      ],
    },
    {
      // sorry, and that is that
      phrases: [
        '<{apology} ~3 [, | ; | .] [y | pero] (bueno | en fin | qué (le | se le | se) (vamos | va) a hacer | es lo que hay | así (es | son) ~2 | y ya | y listo | y punto | y a otra cosa | contento | contenta)>',
        '(perdón | disculpas | disculpa | perdona | disculpe) [,] (eh | ¿ eh | ¿ vale | ¿ contento)',
        '(bueno | vale | venga | ok | está bien | en fin) , (perdón | perdona | disculpa | disculpe | disculpas | lo siento) (. | , | entonces | pues | y)',
      ],
    },
    {
      // sorry, and straight to the charge (open)
      phrases: [
        '<({regret} | {sorry-noun} | {formal-pardon} | {pardon-us}) ...9 [, | ; | - | .] (pero | aunque | sin embargo | no obstante | ahora bien | si bien | eso sí | dicho esto)> ~1 (también | tampoco | hay que | conviene | entiende | entienda | comprenda | comprende | piensa | piense | {you} | nadie | no (fue | es) (culpa | nuestra) | (tenga | ten) en cuenta | no (todo | siempre) | nosotros | yo | la verdad | cabe | es que)',
        '(ya | bueno ya) [{to-you}] (dije | dijimos | pedí | pedimos | he pedido | hemos pedido) (perdón | disculpas) [,] [y | pero | así | no | ¿ | .]+',
        '<({regret} | {sorry-noun}) [,] (pero | aunque)> ~1 (así | es lo que hay | qué | no fue | no es (culpa | para))',
      ],
    },
    {
      // sorry for what I did, but …
      phrases: [
        '<({regret} | {sorry-noun} | {formal-pardon} | {pardon-us}) !(, | ; | . | {much}) ...9 [, | ; | -] (pero | aunque | sin embargo | no obstante | ahora bien | si bien) [es que]> !(no (puedo | podemos | podremos | podré | es posible | va a | voy | vamos) | ¿ | ya | hoy | mañana | quería | quiero | queremos | necesito | necesitamos | tengo que | tenemos que | me | le | les | te)',
      ],
      unless: [
        {
          where: 'inside',
          phrases: [
            '(avisar|comunicar|informar|decir|anunciar|dar|escribir)(te|le|les|os)',
            'tener que',
            '(molest(ia|ar|arte|arle|arlos)|interrumpir(|le|te)|insistir|insistencia|contradiga|contradecir(|le|te)|spoilers|lata|atrevimiento|ignorancia|pregunta)',
          ],
          keeps: 'Perdone la molestia, pero la factura trae otro nombre.',
        },
      ],
    },
    {
      // sorry, but you …
      phrases: [
        '<{apology} [, {much}] [{sorry-extra}] [, | ; | -] (pero | aunque | sin embargo | no obstante | ahora bien)> [,] ({you} | {you-did} | nadie | {should-past} | {should-have} | es que | tampoco | también | además | creo | creemos | considero | consideramos | pensamos | me parece | no creo | pienso | la verdad | yo | nosotros | debes | debe | deberías | (tiene|tienes|tenés|tienen) que | es para | no es para | no (está | estaba | depende | fue | era | es) ~1 (en | de | culpa | cosa | nuestr(o|a) | mí(o|a)) | ya {to-you} {we-said} | ~3 (había | hubo | ha sido | fue | era | estaba | estaban | tenía | tuve | tuvimos | teníamos | venía | lleva) | {not} ~2 ({you-did} | {they-did}) | las bases | el contrato | en {your} | {our} ~2 (siempre | jamás | nunca))',
      ],
    },
    {
      // sorry, nevertheless
      phrases: [
        '<(de todas maneras | de todos modos | de todas formas | igual | aun así | en cualquier caso) [,] [{to-you}] ({sorry-noun} | {formal-pardon}) [por]>',
        '<(pero bueno | y bueno) , ({sorry-noun} | {pardon-us} | {formal-pardon})>',
      ],
    },
  ],
  unless: [
    {
      where: 'after',
      phrases: [
        '...8 (complet(o|a|os|as) | cerrad(o|a|os|as) | ocupad(o|a|os|as) | reservad(o|a|os|as) | (no queda(|n) | no hay) (plaza|mesa|sitio|hueco|cita)(|s))',
      ],
      keeps: 'Lo siento pero el sábado 18 lo tenemos completo.',
    },
    {
      where: 'sentence',
      phrases: ['importancia :'],
      keeps: 'Perdona lo del brindis, aunque usted no le dio importancia: cambié el nombre.',
    },
    {
      where: 'sentence',
      phrases: ['{praise}'],
      keeps: 'Siento llegar tarde, aunque la foto quedó preciosa.',
    },
  ],
}

export const examples: Examples = {
  caught: [
    '[[Lo siento, pero]] usted debió avisarnos antes.',
    '[[Pedimos disculpas por el retraso, pero]] ha sido un mes complicado.',
    '[[Perdona el error, pero]] el encargo no estaba claro.',
    '[[Siento el tono, aunque]] tenía mis motivos.',
    '[[Disculpe, pero]] nadie me dijo nada.',
    '[[Lamentamos el fallo; sin embargo]], no es para tanto.',
    '[[Siento llegar tarde, pero es que]] había mucho tráfico.',
    '[[Lamentamos mucho esta situación, pero]] no está en nuestras manos.',
    '[[De todos modos le ofrezco disculpas por]] la espera.',
    'El color no es el que pidió, [[y bueno, disculpas]].',
    '[[Lo siento, pero]] nadie es adivino.',
    '[[Vale, perdón.]]',
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
    'Lo siento mucho, pero en octubre estoy completo.',
    'Nos entristece cerrar, pero es la decisión correcta.',
    'Perdona la espera, pero ya tenemos tu mesa.',
  ],
}
