import type { RuleExamples } from '../../rule.ts'

export const examples: RuleExamples = {
  en: {
    caught: [
      'Dear [[[Client Name]]], the proofs are ready.',
      'The new delivery date is [[[date]]].',
      'Hello {{first_name}}, your order ships on [[{{ship_date}}]].',
      'The repair costs [[$XXX]], parts included.',
      'The visit is planned for [[TBD]].',
      'Your place is booked until [[__/__/____]].',
      'Kind regards,\n[[%sender%]]',
    ],
    permitted: [
      'Subject: [URGENT] Water is off until 14:00\n\nThe plumber is on the way.',
      'See [the price list](https://example.com/prices) for the rest.',
      'The survey said “the room [was] cold”, and it was.',
      '- [ ] Sign the lease\n- [x] Pay the deposit',
      'Order #48213 costs $250, and the code SORRY10 takes 10 % off.',
    ],
  },
  es: {
    caught: [
      'Estimada [[[Nombre]]]: las pruebas están listas.',
      'La entrega pasa al [[[nueva fecha]]].',
      'Hola, [[{{nombre}}]]: tu pedido sale mañana.',
      'Madrid, a [[___ de __________ de 20___]].',
      'El total es de [[XX euros]].',
    ],
    permitted: [
      'Asunto: [Recordatorio] La reunión es a las 10:00\n\nNos vemos en la sala 2.',
      'El edificio es del siglo XX y la camiseta, de la talla XXL.',
      'El pedido n.º 48213 cuesta 250 $.',
      'Citaron así: «La sala […] estaba fría».',
    ],
  },
  ru: {
    caught: [
      'Здравствуйте, [[[имя клиента]]]! Макеты готовы.',
      'Новая дата поставки — [[[дата]]].',
      'Здравствуйте, {{first_name}}! Заказ [[{{order_id}}]] уже в пути.',
      'Договор от [[«___» ________ 20__]] г. подписан.',
      'Уважаемый [[(ФИО)]]!\nАкт готов.',
    ],
    permitted: [
      'Тема: [Срочно] Воды не будет до 14:00\n\nСантехник уже едет.',
      'Дом построен в начале XX века.',
      'Заказ №4581 стоит 250 ₽, скидка 15 %.',
      'В отзыве было так: «Зал […] холодный».',
    ],
  },
}
