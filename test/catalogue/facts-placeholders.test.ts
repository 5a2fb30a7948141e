import assert from 'node:assert/strict'
import fc from 'fast-check'
import { findGenderSlots } from '../../src/rules/placeholder/gender-slot/find.ts'
import { findTemplateText } from '../../src/rules/placeholder/template-text/find.ts'
import { findUnfilled } from '../../src/rules/placeholder/unfilled/find.ts'
import { readMessage } from '../../src/text/read-message.ts'

/** Texts in which `⟦…⟧` marks each placeholder, by syntax. */
const unfilled: Readonly<Record<string, readonly string[]>> = {
  '[Title Case]': [
    'Dear ⟦[Guest Name]⟧, your table is booked for ⟦[Booking Date]⟧.',
    'Subject: ⟦[Project Title]⟧ moves to May\n\nHello ⟦[Name]⟧,',
    'Estimado ⟦[Nombre del Cliente]⟧: el pedido ⟦[Número de Pedido]⟧ sale hoy.',
    'Здравствуйте, ⟦[Имя Покупателя]⟧! Заказ ⟦[Номер Заказа]⟧ готов.',
    'Best,\n⟦[Your Name]⟧\n⟦[Your Title]⟧ | ⟦[Company Name]⟧',
    'С уважением,\n⟦[Ваше Имя]⟧\n⟦[Должность]⟧',
    'Saludos,\n⟦[Mi Nombre]⟧',
    'We start with ⟦[Key Milestone 2]⟧.',
  ],
  '[lower case]': [
    'The boiler will be mended by ⟦[date]⟧.',
    'I can meet at ⟦[time]⟧ in ⟦[place]⟧.',
    'La avería se arregla el ⟦[fecha]⟧ a las ⟦[hora]⟧.',
    'Te escribe ⟦[tu nombre]⟧, del taller.',
    'Ремонт закончим до ⟦[дата]⟧, мастер — ⟦[имя мастера]⟧.',
    'Возврат составит ⟦[сумма]⟧ рублей.',
    'We had ⟦[something that went wrong]⟧ at the printer.',
    'Lo hará ⟦[nombre de quien te cubre]⟧.',
    'Письмо отправлено на ⟦[адрес]⟧.',
    'The price rises by ⟦[amount]⟧ from ⟦[first day]⟧.',
  ],
  '[a / b]': [
    'The lift is ⟦[repaired / being repaired]⟧.',
    'I will call you in the ⟦[morning/afternoon]⟧.',
    'El ascensor está ⟦[reparado / en reparación]⟧.',
    'Лифт ⟦[починили / чинят]⟧.',
    'Thank you for your ⟦[order/booking/visit]⟧.',
  ],
  'short or numbered slot': [
    'The refund arrives within ⟦[X]⟧ days.',
    'You will hear from us within ⟦[10]⟧ days.',
    'Son ⟦[X]⟧ horas a ⟦[#]⟧ euros.',
    'Вернём деньги за ⟦[X]⟧ дней.',
    'The discount is ⟦[X]⟧%.',
    'We can do ⟦[Option 1]⟧ or ⟦[Option 2]⟧.',
    'Puede ser ⟦[OPCIÓN 1]⟧ o ⟦[OPCIÓN 2]⟧.',
  ],
  '[instruction: …]': [
    'The cause was ⟦[describe what broke, in one sentence]⟧.',
    'The cause was ⟦[reason, e.g. a burst pipe]⟧.',
    '⟦[Insert the new opening hours]⟧',
    'La causa fue ⟦[explica aquí la avería]⟧.',
    'La causa fue ⟦[motivo, p. ej.: una tubería rota]⟧.',
    'Причина: ⟦[опишите поломку одной фразой]⟧.',
    'Причина: ⟦[причина, например: лопнула труба]⟧.',
    'Choose a seat: ⟦[choose ONE: window, aisle]⟧.',
    'Мы ⟦[укажите, что уже сделано]⟧.',
  ],
  '{single_brace}': [
    'Hello {name}, welcome back.'.replace('{name}', '⟦{name}⟧'),
    'Hola, ⟦{nombre}⟧: tu clase empieza a las ⟦{hora}⟧.',
    'Здравствуйте, ⟦{имя}⟧! Ваш мастер — ⟦{master_name}⟧.',
    'Visit us in ⟦{City, State}⟧.',
    'Your seat is ⟦{0}⟧.',
    'Dear ⟦{Client}⟧,',
  ],
  '$X, $XX': [
    'The part costs ⟦$X⟧ and the work ⟦$Y⟧.',
    'The part costs ⟦$XXX⟧.',
    'The part costs $⟦[price]⟧.',
    'La pieza cuesta ⟦$XX⟧.',
    'The part costs ⟦€XX⟧, not ⟦€X,XXX⟧.',
    'The fee goes up by ⟦X%⟧.',
    'Скидка составит ⟦XX%⟧.',
  ],
  '[ALL CAPS]': [
    'Estimada ⟦[NOMBRE]⟧: la cita es el ⟦[DÍA]⟧ a las ⟦[HORA]⟧.',
    'Hello ⟦[CLIENT_NAME]⟧, see you on ⟦[DATE]⟧.',
    'Здравствуйте, ⟦[ИМЯ КЛИЕНТА]⟧! Ждём вас ⟦[ДАТА]⟧.',
    'Total: ⟦[PRECIO x 2]⟧',
  ],
  underscores: [
    'The keys were handed to ⟦__________⟧ on Monday.',
    'Recibí de ⟦____________⟧ la llave.',
    'Ключи получил ⟦__________⟧ в понедельник.',
    'Name: ⟦________⟧ Room: ⟦____⟧',
    'Сумма⟦_______⟧ руб.',
  ],
  '{{snake_case}}': [
    'Hello ⟦{{client_name}}⟧,',
    'Hola, ⟦{{ nombre_cliente }}⟧:',
    'Здравствуйте, ⟦{{client_name}}⟧! Сумма: ⟦{{invoice_total}}⟧.',
  ],
  '{obj.attr}': ['Your visit: ⟦{booking.date}⟧.', 'Tu cita: ⟦{cita.fecha}⟧.', 'Ваш мастер: ⟦{visit.master.name}⟧.'],
  '(parenthesised slot)': [
    'Dear (recipient’s name), thank you.'.replace('(recipient’s name)', '⟦(recipient’s name)⟧'),
    'The parcel leaves on ⟦(date)⟧.',
    'Kind regards,\n⟦(your name)⟧',
    'Atentamente,\n⟦(Firma)⟧',
    'Estimado ⟦(nombre)⟧: el paquete sale hoy.',
    'Здравствуйте, ⟦(имя)⟧! Посылка уже в пути.',
    'С уважением,\n⟦(подпись)⟧',
    'We lost ⟦(insert amount)⟧ because of this.',
    'Деньги вернём до ⟦(указать дату)⟧.',
    'Директор ⟦__________⟧ ⟦/ФИО/⟧',
  ],
  '${template}': ['Hello ⟦${user.name}⟧,', 'Hola, ⟦${nombre}⟧:', 'Здравствуйте, ⟦${guestName || "гость"}⟧!'],
  'label with nothing after it': [
    'Here is the new plan.\n\n⟦Delivery date:⟧\nDriver: Tom Hale\n⟦Phone:⟧\n',
    'Los datos del acceso son estos.\n\n⟦Usuario:⟧ \n⟦Contraseña:⟧ \n',
    'Мы перенесли поставку.\n\nСтарая дата: 3 марта\n⟦Новая дата:⟧ \n',
    'The visit is booked.\nTime: 10:00\n⟦Address: …⟧\n',
  ],
  '{{{triple}}}': ['We deliver to ⟦{{{city}}}⟧.', 'Entregamos en ⟦{{{ciudad}}}⟧.', 'Доставим в ⟦{{{city}}}⟧.'],
  'date blanks': [
    'Sevilla, ⟦___ de __________ de 20___⟧',
    'Договор от ⟦«___»____20__⟧ г.',
    'Signed on ⟦__.__.20__⟧ in Leeds.',
    'Срок — до ⟦__.__.____⟧ включительно.',
  ],
  '{}': ['Hello ⟦{}⟧, your code is ready.', 'Hola, ⟦{}⟧: listo.', 'Заказ №⟦{}⟧ готов.'],
  'XX/XX/XXXX, 20XX': [
    'The contract ends on ⟦XX/XX/XXXX⟧.',
    'It was founded in ⟦20XX⟧.',
    'La cita es el ⟦XX de marzo⟧.'.replace('⟦XX de marzo⟧', '⟦XX⟧ de marzo'),
    'Договор действует до ⟦XX.XX.20XX⟧.'.replace('⟦XX.XX.20XX⟧', '⟦XX.XX.XXXX⟧'),
    'It takes ⟦XX⟧ days.',
    'Son ⟦XX⟧ euros.',
    'Это займёт ⟦XX⟧ дней.',
    'Open from ⟦XX:XX⟧ on.',
    'Tel.: ⟦XXX XXX XXX⟧.',
    'Invoice no. ⟦XXXX⟧ is open.',
    'Factura n.º ⟦XXXX⟧.',
    'Договор № ⟦XXX⟧.',
    'The visit is on March ⟦XX⟧.',
  ],
  '%s': [
    'Hello ⟦%s⟧, you owe nothing.',
    'Hola, ⟦%s⟧: listo.',
    'Здравствуйте, ⟦%(name)s⟧!',
    'You have ⟦%d⟧ visits left.',
  ],
  "{x or 'default'}": [
    "Hello ⟦{first_name or 'there'}⟧,",
    "Здравствуйте, ⟦{name or 'клиент'}⟧!",
    "Hola, ⟦{nombre | 'cliente'}⟧:",
  ],
  '[nested [inner] outer]': [
    'We can add ⟦[optional: one round by [name of the editor], free]⟧.',
    'Podemos sumar ⟦[opcional: una revisión de [nombre]]⟧.',
    'Добавим ⟦[по желанию: ещё правку от [имя редактора]]⟧.',
  ],
  '<angle words>': [
    'Dear ⟦<Client>⟧, the shelf is up.',
    'Dear ⟦<customer name>⟧, the shelf is up.',
    'Estimado ⟦<nombre del cliente>⟧: la estantería está lista.',
    'Здравствуйте, ⟦<имя клиента>⟧! Полка готова.',
    'I am sorry for ⟦<describe the mistake>⟧.',
  ],
  '{{camelCase}}': ['Hello ⟦{{firstName}}⟧,', 'Hola, ⟦{{nombre}}⟧:', 'Здравствуйте, ⟦{{clientName}}⟧!'],
  '%name%': [
    'Hello ⟦%%First_Name%%⟧,',
    'Hello ⟦%name%⟧,',
    'Hola, ⟦%nombre%⟧:',
    'Здравствуйте, ⟦%имя%⟧! Ваш заказ — ⟦%order_id%⟧.',
  ],
  '[____]': ['Signed on ⟦[__/__/____]⟧.', 'Nombre: ⟦[__________]⟧', 'Дата: ⟦[__.__.____]⟧'],
  'TBD, TODO, ???, Lorem': [
    'The new hall is ⟦TBD⟧.',
    'Price: ⟦TODO⟧',
    '⟦TODO⟧: write the second part',
    'The visit costs $⟦???⟧ in all.',
    'Llegaré a las ⟦???⟧.',
    'Приеду в ⟦???⟧, ждите.',
    '⟦Lorem ipsum dolor sit amet⟧, consectetur.',
  ],
  'DD.MM.YYYY': [
    'The lease ends on ⟦DD/MM/YYYY⟧.',
    'El contrato acaba el ⟦dd/mm/aaaa⟧.',
    'Договор действует до ⟦ДД.ММ.ГГГГ⟧.',
    'We open at ⟦HH:MM⟧.',
    'We open at ⟦[HH:MM]⟧ on ⟦[DD/MM]⟧.',
  ],
  '{{CAPS}}': ['Hello ⟦{{NAME}}⟧,', 'Hola, ⟦{{NOMBRE}}⟧:', 'Здравствуйте, ⟦{{ИМЯ}}⟧!'],
  'mail merge': ['Hello ⟦*|FNAME|*⟧,', 'Hola, ⟦#NOMBRE#⟧:', 'Здравствуйте, ⟦@@имя@@⟧!', 'Dear ⟦<<First Name>>⟧,'],
  'a sample in brackets': [
    'I will call you on ⟦[Friday]⟧.',
    'Nos vemos el ⟦[próximo jueves a las 5 p.m.]⟧.',
    'Созвонимся ⟦[в среду в 15:00]⟧.',
    'The room is free from ⟦[3 March]⟧ on.',
  ],
  'the other language': [
    'Estimada ⟦[Customer Name]⟧: gracias por la espera.',
    'Здравствуйте, ⟦[Client Name]⟧! Спасибо, что подождали.',
    'Dear ⟦[nombre]⟧, thank you for waiting.',
  ],
  'over a line break, in the header and the signature': [
    'The plan is ⟦[describe the plan\nin two sentences]⟧.',
    'To: ⟦[client email]⟧\nSubject: New hours\n\nWe open at nine.',
    'Asunto: Cita del ⟦[fecha]⟧\n\nTe espero.',
    'We open at nine.\n\n-- \n⟦[Your Name]⟧\n⟦[Phone]⟧',
    'Откроемся в девять.\n\n-- \n⟦[Имя]⟧',
  ],
}

/** Texts in which nothing is to be filled in. */
const innocent: readonly string[] = [
  'Subject: [URGENT] The hall is closed\n\nUse the side door.',
  'Subject: [Update] Water is back\n\nAll taps work.',
  'Subject: [ACTION REQUIRED] Sign by Friday\n\nThe form is attached.',
  'Subject: [RE] Your visit\n\nSee you at ten.',
  'Asunto: [Solicitud] Dos sillas más\n\nLlegan el jueves.',
  'Asunto: [Recordatorio] Clase a las 18:00\n\nNos vemos.',
  'Asunto: [ACCIÓN REQUERIDA] Firma pendiente\n\nAdjunto el papel.',
  'Тема: [Запрос] Ещё два стула\n\nПривезут в четверг.',
  'Тема: [Срочно] Зал закрыт\n\nВход сбоку.',
  'Тема: [Изменение даты] Занятие\n\nБудет в среду.',
  '[Emergency Repair Plan]\n- Close the valve\n- Dry the floor',
  '[Plan de Reparación Urgente]\n- Cerrar la llave\n- Secar el suelo',
  '[План срочного ремонта]\n- Перекрыть воду\n- Высушить пол',
  '- [ ] Close the valve\n- [x] Dry the floor\n- [X] Call the owner',
  'He wrote: “The floor […] was wet.”',
  'He wrote: “The floor [...] was wet.”',
  'Escribió: «El suelo [estaba] mojado [sic]».',
  'See [our prices](https://example.com/prices).',
  'Mira [el nombre del curso](https://example.com/curso).',
  'Смотрите [адрес и дату](https://example.com/map).',
  'The plan [1] and the map [2] are attached.\n\n[1] https://example.com/plan\n[2] https://example.com/map',
  'The event is called [Spring Garden Fair for the Whole Street].',
  'La fiesta se llama [Gran Feria de Primavera del Barrio].',
  'Праздник называется [Большая весенняя ярмарка нашего двора].',
  'The rate grew by 15%% in the export.',
  'Order #48213 and invoice №4581 are paid.',
  'Use SORRY10 at the till.',
  'The repair costs $250, and the part €1,200.',
  'La reparación cuesta 250 $ y la pieza 1.200 €.',
  'Ремонт стоит 250 ₽, деталь — 1 200 ₽.',
  'Дом построен в XX веке, ему больше ста лет.',
  'El edificio es del siglo XX; la camiseta, XXL.',
  'He watched Super Bowl XX in size XXL.',
  'We answer 24/7, by mail and/or by phone.',
  'The A/B test ran for two days.',
  'Works on Mon/Wed and Tue/Thu.',
  'The line carries 100 Мбит/с.',
  'This is <b>bold</b> and this <i>is not</i>.',
  'Write to Ana <ana@example.com> or see <https://example.com/name>.',
  'Call `render({name})` and then `%s`.',
  '```\nHello {{name}}, [date]\n```\nThat is the code.',
  'See https://example.com/{id}/[date] for it.',
  '> Dear [Name],\n> we open at nine.\n\nThank you for this.',
  'The range is [0, 1] and the set {1, 2, 3}.',
  'Set `%APPDATA%` or look into %TEMP%\\logs and %APPDATA%.',
  'Of the 20 % of guests who paid, 5 % left.',
  'El 20 % de los alumnos y el 5 % de los padres.',
  '__init__ and __name__ are two words of Python.',
  'This is __bold__ and ___both___ here.',
  'First part.\n\n________________\n\nSecond part.',
  'First part.\n\n---\n\nSecond part.',
  'Please send us the following:\nName:\nDate of birth:\nAddress:\n',
  'Por favor, indica estos datos:\nNombre:\nTeléfono:\n',
  'Пришлите, пожалуйста, данные:\nИмя:\nТелефон:\n',
  'Dates:\n\n- 3 March\n- 5 March',
  'Contact:\nAna Ruiz, 612 345 678',
  'Fechas:\n- 3 de marzo\n- 5 de marzo',
  'Контакты:\nАнна Руденко, +7 900 123-45-67',
  'Price:\n\nThe visit costs 50 euros.',
  'Where is the key??? I need it today.',
  '¿Dónde está la llave???',
  'Где ключ??? Он нужен сегодня.',
  'Please write the date in the format DD/MM/YYYY.',
  'Enter your date of birth (DD/MM/YYYY) in the form.',
  'Escribe la fecha en formato dd/mm/aaaa.',
  'Укажите дату в формате ДД.ММ.ГГГГ.',
  'The card XXXX-XXXX-XXXX-4821 was charged.',
  'The card XXXX XXXX XXXX 4821 was charged.',
  '[Sent from my phone]',
  'The “[brackets]” in the file are fine.',
  'Team X met team Y about factor X: 5%.',
  'Use <Ctrl> and <Enter>.',
  '[EXTERNAL] Hello',
  '[En curso] La sala sigue cerrada.',
  '[В работе] Зал пока закрыт.',
  '[Важно: перенос]\nЗакрыто.',
  'The card ending in **** 4821 was charged.',
  'xxx, see you tomorrow!',
  'Love, Nora xxx',
  'Необходимо указать данные (ФИО) в заявке.',
  'The invoice (the second one) is paid.',
  'La factura (la segunda) está pagada.',
  'Счёт (второй) оплачен.',
  'The chair (price: 40 euros) is in stock.',
  'Lo enviaré todo: TODO el material, sin falta.',
  'He incluido TODO lo que pediste.',
  'I put it on my TODO list for Monday.',
  '{"name": "Ana", "date": "2026-03-02"}',
  'body { color: red; }',
  'function f() { return {}; }',
  'List<String> and Map<Key, Value> are types.',
  '<client>Ana</client>',
  '[image: logo.png]',
  '[cid:image001.png@01D9]',
  '[name redacted] told me so.',
  '[10:31] Ana: hello\n[10:32] Tom: hi',
  '[2026-03-02 10:31] The server is up.',
  '[Order 48213] is on its way.',
  'Ticket [INC-40817] is closed.',
  'The value of arr[0] is null and of a[i] too.',
  'The speed is 5 m/s [note: measured twice].',
  'El valor es 5 [nota: medido dos veces].',
  'Скорость — 5 м/с [прим.: измерено дважды].',
  'Version [2.1.0] is out.',
  'Hello :) see you {tomorrow at ten, I think}.',
  'Math: f(x) = {x}, x_1 and y_2.',
  'The tag #SALE is used with #PROMO.',
  'Tarifa A/B/C, según horario.',
  'Дело № 12/34 и приказ 5/к.',
  'The door says 3 << 5 and 5 >> 3.',
  'Dear Ana (and Tom), see you at ten.',
  'See [the date and place][map] and [prices][].\n\n[map]: https://example.com/map\n[prices]: https://example.com/prices',
  'The option takes a {String} or a {Number|String}.',
  'It is called as find([...name]) or stat(path, [optionsOrSettings]).',
  '- [actions] use the new runner\n- [docs] mend a link',
  '[close ticket]\nAll is well again.',
  'Name: Ana\nDate: 3 March\nTime: 10:00',
  'Nombre: Ana\nFecha: 3 de marzo',
  'Имя: Анна\nДата: 3 марта',
]

/** Texts in which `⟦…⟧` marks words of a template that lost their brackets. */
const templateWords: readonly string[] = [
  'Dear ⟦Customer Name⟧,\n\nYour shelf is up.',
  'Hello ⟦name⟧,\n\nYour shelf is up.',
  'Estimada ⟦nombre de la clienta⟧:\n\nLa estantería está lista.',
  'Hola ⟦tu nombre⟧,\n\nLa estantería está lista.',
  'Уважаемый ⟦имя отчество⟧!\n\nПолка готова.',
  'Добрый день, ⟦имя⟧!\n\nПолка готова.',
  'Your shelf is up.\n\nBest,\n⟦Your Full Name⟧\n⟦Your Company⟧',
  'La estantería está lista.\n\nSaludos,\n⟦Tu nombre⟧',
  'Полка готова.\n\nС уважением,\n⟦Ваше имя⟧\n⟦Ваша должность⟧',
  '⟦Insert date here⟧ we open again.',
  'Mando la factura, ⟦en primera persona:⟧ la mandé tarde.',
  'Из-за этого ⟦что это значит для клиента, например⟧: сумма занижена.',
  'Я пришлю отчёт, ⟦будущее время:⟧ пришлю в среду.',
]

const noTemplateWords: readonly string[] = [
  'Dear Customer,\n\nYour shelf is up.',
  'Hello everyone,\n\nPlease write your name on the list.',
  'Your name\n\nis what I need for the badge.',
  'La estantería lleva el nombre del cliente.',
  'Нужны имя и фамилия гостя.',
  'Bring a snack, e.g. fruit or nuts.',
  'Tráete algo, p. ej. fruta.',
  'Возьмите что-нибудь, например яблоко.',
  'Hola, Nombre de Dios es un pueblo de Panamá.',
  'The effect on the client was small.',
]

const genderSlots: readonly string[] = [
  'Dear ⟦Sir/Madam⟧,',
  'Dear ⟦Sir or Madam⟧,',
  'Dear ⟦Mr/Mrs⟧ Osei,',
  '⟦Estimado/a⟧ Alex:',
  '⟦Estimad@⟧ Alex:',
  '⟦Querida/o⟧ Alex:',
  '⟦Sr./Sra.⟧ Ruiz:',
  '⟦Уважаемый(-ая)⟧ Саша!',
  '⟦Уважаемая/ый⟧ Саша!',
  'Уважаемый ⟦господин (госпожа)⟧ Ли!',
  'Я не ⟦получил(а)⟧ ответа.',
]

const noGenderSlots: readonly string[] = [
  'Dear Sir Ian,',
  'Estimados clientes:',
  'Estimada Ana: el curso y/o el taller.',
  'Уважаемые коллеги!',
  'Кто-то не получил(а) ответа.',
  'Скорость 5 м/с, счёт в руб./мес.',
]

const marksOf = (marked: string): string[] => marked.match(/⟦[^⟧]*⟧/g)?.map((mark) => mark.slice(1, -1)) ?? []

type Find = typeof findUnfilled

const foundBy = (find: Find, text: string): string[] =>
  [...find(readMessage(text))].sort((a, b) => a.start - b.start).map(({ start, end }) => text.slice(start, end))

function itFinds(find: Find, marked: string): void {
  it(`finds ${JSON.stringify(marked)}`, () => {
    assert.deepEqual(foundBy(find, marked.replace(/[⟦⟧]/g, '')), marksOf(marked))
  })
}

function itPasses(find: Find, text: string): void {
  it(`passes ${JSON.stringify(text)}`, () => {
    assert.deepEqual(foundBy(find, text), [])
  })
}

describe('placeholders', () => {
  for (const [syntax, texts] of Object.entries(unfilled)) {
    describe(syntax, () => {
      for (const marked of texts) itFinds(findUnfilled, marked)
    })
  }

  describe('that are none', () => {
    for (const text of innocent) itPasses(findUnfilled, text)
    for (const text of [...templateWords, ...genderSlots]) itPasses(findUnfilled, text.replace(/[⟦⟧]/g, ''))
  })

  describe('whose brackets are gone', () => {
    for (const marked of templateWords) itFinds(findTemplateText, marked)
    for (const text of [...noTemplateWords, ...innocent]) itPasses(findTemplateText, text)
  })

  describe('of gender', () => {
    for (const marked of genderSlots) itFinds(findGenderSlots, marked)
    for (const text of [...noGenderSlots, ...innocent]) itPasses(findGenderSlots, text)
  })
})

describe('the search for placeholders', () => {
  const all: readonly Find[] = [findUnfilled, findTemplateText, findGenderSlots]
  const bits = fc.constantFrom(
    '[', ']', '[[', ']]', '{', '}', '{{', '}}', '(', ')', '<', '>', '%', '$', '_', '___', '#', '*|', '|*', '??', 'XX', 'X', '20', '/', '.', ':', '\n',
    '\n\n', ' ', 'name', 'Name', 'fecha', 'дата', 'your', '«', '»', '12', '-', '`', '> ', 'Dear ', 'Estimado/a', 'я ', 'сделал(а)', '-- \n', 'Subject: ', '…',
  ) // prettier-ignore

  it('never throws, and stays within the text, in order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof({ weight: 6, arbitrary: bits }, fc.string({ maxLength: 4 })), { maxLength: 80 }),
        (pieces) => {
          const text = pieces.join('')
          const message = readMessage(text)
          for (const find of all) {
            for (const { start, end } of find(message)) assert.ok(start >= 0 && start < end && end <= text.length)
          }
          let last = 0
          for (const { start, end } of findUnfilled(message)) {
            assert.ok(start >= last, text)
            last = end
          }
        },
      ),
      { numRuns: 2000 },
    )
  })

  for (const piece of [
    '[',
    ']',
    '[]',
    '[a',
    '[name',
    '[[name]]',
    '{',
    '}',
    '{}',
    '{{',
    '{a',
    '(',
    '(a',
    '<',
    '<a',
    '<<',
    '</a>',
    '%',
    '%a',
    '%%',
    '_',
    '_ ',
    '__a',
    '_.',
    '20_',
    '«_',
    '$',
    '${',
    '#',
    '#A',
    '@@',
    '@@a',
    '*|',
    '|',
    '?',
    '??? ',
    'X',
    'X ',
    'X,',
    'XX/',
    'XX-',
    'XX.',
    '/',
    '/a',
    'dd/',
    'TODO',
    'TODO ',
    '\n',
    '[\n',
    'Name:\n',
    'a:',
    ': ',
    '\0',
    'я ',
    'л(а)',
    'Mr./',
    'Estimado',
    'dear ',
    ' ',
    'lorem ',
    '`[',
  ]) {
    it(`takes twice as long for twice as much of ${JSON.stringify(piece)}`, function () {
      this.timeout(20_000)
      const time = (length: number): number => {
        const message = readMessage(piece.repeat(Math.ceil(length / piece.length)))
        const times = [1, 2, 3].map(() => {
          const start = performance.now()
          for (const find of all) find(message)
          return performance.now() - start
        })
        return Math.min(...times)
      }
      time(20_000)
      const [once, fourfold] = [time(50_000), time(200_000)]
      assert.ok(fourfold < 9 * once + 60, `${once.toFixed(1)} ms, then ${fourfold.toFixed(1)} ms`)
    })
  }
})
