import type { PromiseWords } from './promise-words.ts'

/** How Spanish promises something for a day. */
export const es: PromiseWords = {
  future: [
    '(enviaré | mandaré | entregaré | pasaré | daré | haré | tendré | estaré | iré | volveré | responderé | contestaré | llamaré | confirmaré | terminaré | acabaré | cerraré | publicaré | subiré | recibiré | empezaré | devolveré | reembolsaré | pagaré | avisaré | compartiré | presentaré | revisaré | corregiré | completaré | podré | abonaré | remitiré | escribiré | resolveré | dejaré | seré)',
    '(seremos | tendremos | iremos | devolveremos | recibiremos | abriremos | volveremos | podremos | responderemos | resolveremos | compartiremos | subiremos | corregiremos)',
    '(voy | vamos | va | van) a *(ar|er|ir|arte|erte|irte|arle|erle|irle|arlo|erlo|arla|arlos|arles|aros)',
    '(te | le | se | os | les) [lo | la | los | las] (envío | mando | entrego | paso | devuelvo | pago | confirmo | subo | llamo | escribo)',
    '(lo | la | los | las) (tienes | tiene | tenéis | tienen)',
  ],
  futureEndings: 'ará erá irá drá brá arán erán irán drán brán arás erás irás drás brás aremos',
  deadline: ['(el | hasta el | para el | antes del | antes de | a más tardar el | como muy tarde el)'],
  opening: ['(a partir del | desde el)'],
  withoutPreposition: false,
  between: [
    '(que | quien | cuando | donde | como | porque | si | fue | fueron | era | eran | estaba | hubo | había | tuvo | tuve | tuvimos | hice | hizo | hicimos | envié | enviaste | enviamos | dije | acordamos | hablamos | recibimos | pedimos | pidieron | del)',
  ],
  betweenEndings: 'ó aron ieron aste iste',
  passive: [],
  events: ['(reunión | llamada | visita | cita | sesión | entrevista)'],
  told: [
    '(dijo | dije | dijimos | dijeron | dijiste | prometí | prometió | prometimos | prometiste | acordamos | quedamos | habíamos | había | si)',
  ],
}
