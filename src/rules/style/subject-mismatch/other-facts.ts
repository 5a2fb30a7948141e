import { wordSet } from '../../../text/word-set.ts'

/** Words in a sentence by which its sum of money is another than that of the subject: a part, a rise, a fee. Folded. */
export const otherAmount = wordSet(`
  deposit discount off more less extra additional increase increased reduce reduced refund fee fees credit instalment installment
  instalments installments part partial remaining remainder balance half each per every hour month monthly year instead previously
  before old former save shipping delivery vat tax tip already up over under than minimum plus minus reduction rise by was
  anticipo depósito descuento menos más extra adicional aumento sube baja reembolso comisión abono plazo plazos cuota cuotas parte
  resto restante mitad cada hora mes año mensual envío iva impuesto antes vez anterior ya mínimo parcial recargo era
  аванс предоплата задаток скидка скидку скидкой скидки больше меньше дополнительно доплата доплатить возврат вернули вернем вернули
  комиссия комиссию комиссии часть остаток осталось половина каждый каждая час месяц год доставка доставку ндс налог вместо раньше
  прежде уже минимум пени пеня штраф за рассрочка частями было была
`)

/** Words by which a message names another day on purpose: it was moved, or another is asked for. Folded. */
export const otherDay = wordSet(`
  move moved moving reschedule rescheduled rescheduling postpone postponed postponing instead rather change changed new earlier later
  shift shifted push pushed another alternative alternatively suggest propose could until by due pay deadline confirm sent received
  mover muevo movemos cambiar cambia cambio cambiamos aplazar aplazamos aplaza posponer reprogramar lugar nueva nuevo otra otro
  proponer propongo podríamos podemos vez antes recibí envié plazo pagar vence
  перенести переносим перенесли перенос переносится вместо другой другую другая новая новый новую сдвинуть сдвигаем раньше позже
  предлагаю можем могли отправил отправила получил получила срок оплатить до
`)
