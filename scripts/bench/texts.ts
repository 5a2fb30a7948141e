import type { Language } from '../../src/text/language.ts'

/** What stands in a pair of braces in a paragraph; codes, numbers and hours are made. */
type Slot = 'name' | 'town' | 'day' | 'subject' | 'count' | 'code' | 'hour'

/** Paragraphs of client mail, some with faults. Each sentence has a slot, so that no two are the same for long. */
const paragraphs: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'Thank you for the {count} figures on {subject}; they arrived on {day} at {hour}, and the totals agree with our own. I have put them into sheet {code}, next to the ones that {name} sent last year, so that you can compare both without scrolling.',
    'The delivery of order {code} is late by two days. The truck broke down at {hour} on the way from {town}, and {name} found a second one only on {day}. Your {count} parcels reach the shop in {town} before noon, and the freight costs you nothing.',
    'I am sorry that draft {code} went out with the wrong logo. I had copied the template of {subject} and did not look at page {count} again. The corrected files are in folder {code}, and {name} now reads every draft before it leaves.',
    'Could you send me the names of the three speakers for {subject} by {day}? The printer in {town} closes the programme at {hour}, and after that each change costs a new plate. If {name} is still open, I leave line {count} empty.',
    'I am sorry if the new layout of {subject} caused any trouble. As I said before on {day}, you should have told {name} which of the {count} columns the team in {town} needs, and we did everything that we could with what we had.',
    'Test server {code} moves on {day} evening between {hour} and ten. During this time form {code} cannot be filled in; everything that {name} saved before stays where it is. I will write again from {town} as soon as all {count} checks are done.',
  ],
  es: [
    'Gracias por las {count} cifras sobre {subject}: llegaron el {day} a las {hour} y los totales coinciden con los nuestros. Las he puesto en la hoja {code}, al lado de las que {name} mandó el año pasado, para que pueda comparar las dos sin moverse de la pantalla.',
    'El pedido {code} llega con dos días de retraso. El camión se averió a las {hour} camino de {town} y {name} no encontró otro hasta el {day}. Sus {count} paquetes estarán en la tienda de {town} antes de las doce y el porte corre de nuestra cuenta.',
    'Siento que el borrador {code} saliera con el logotipo equivocado. Había copiado la plantilla de {subject} y no volví a mirar la página {count}. Los archivos corregidos están en la carpeta {code} y {name} lee ahora cada borrador.',
    '¿Puede enviarme los nombres de los tres ponentes de {subject} antes del {day}? La imprenta de {town} cierra el programa a las {hour} y después cada cambio cuesta una plancha nueva. Si {name} sigue sin confirmar, dejo la línea {count} en blanco.',
    'Pedimos disculpas si el nuevo diseño de {subject} le ha causado algún problema. Como ya le dije el {day}, usted no indicó a {name} cuáles de las {count} columnas necesitaba el equipo de {town}, y nosotros hicimos todo lo que pudimos con lo que teníamos.',
    'El servidor de pruebas {code} se traslada el {day} entre las {hour} y las diez. Durante ese tiempo no se podrá rellenar el formulario {code}; todo lo que {name} guardó antes queda donde está. Le escribo desde {town} en cuanto terminen las {count} pruebas.',
  ],
  ru: [
    'Спасибо за цифры по теме «{subject}», все {count}: они пришли в {hour}, и итоги совпадают с нашими. Я перенёс их на лист {code}, рядом с теми, что {name} присылает с прошлого года, чтобы можно было сравнить и те и другие, не прокручивая таблицу.',
    'Заказ {code} задерживается на два дня. Грузовик сломался в {hour} по дороге в город {town}, и второй {name} найдёт только на {day}. Ваши посылки, номер {count} и соседние, будут в магазине до полудня, а перевозка для вас бесплатна.',
    'Простите, что черновик {code} ушёл со старым логотипом. Я скопировал шаблон «{subject}» и не посмотрел ещё раз на страницу {count}. Исправленные файлы лежат в папке {code}, и теперь {name} читает каждый черновик.',
    'Пришлите, пожалуйста, имена трёх докладчиков на тему «{subject}» до {hour}. Типография города {town} закрывает программу на {day}, и потом каждая правка стоит новой формы. Если {name} ещё не отвечает, я оставлю строку {count} пустой.',
    'Извините, если новый макет «{subject}» доставил вам неудобства. Как я уже писал в {hour}, вы сами не сказали, какие столбцы из {count} нужны команде в городе {town}, и мы сделали всё, что могли, из того, что у нас было.',
    'Тестовый сервер {code} переезжает с {hour} до десяти вечера. Всё это время форму {code} нельзя будет заполнить; то, что {name} сохраняет раньше, останется на месте. Я напишу на {day}, как только закончим все проверки, до {count} включительно.',
  ],
}

/** What a slot may hold. */
const choices: Readonly<Record<Language, Readonly<Record<'name' | 'town' | 'day' | 'subject', readonly string[]>>>> = {
  en: {
    name: ['Ann', 'Carla', 'Peter', 'Deborah', 'Martin', 'Sheila', 'Victor', 'Joan', 'Samuel', 'Ruth', 'Oscar'],
    town: ['Leeds', 'Porto', 'Bergen', 'Graz', 'Lyon', 'Cork', 'Gdansk', 'Turin', 'Ghent'],
    day: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
    subject: [
      'the summer fair',
      'the spring order',
      'the new shop',
      'the yearly survey',
      'the staff course',
      'the move',
    ],
  },
  es: {
    name: ['Ana', 'Carla', 'Pedro', 'Elena', 'Martín', 'Sonia', 'Víctor', 'Juana', 'Samuel', 'Rut', 'Óscar'],
    town: ['Lugo', 'Cádiz', 'Soria', 'Burgos', 'Lima', 'Quito', 'Rosario', 'Turín', 'Gante'],
    day: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes'],
    subject: ['la feria', 'la tienda nueva', 'la encuesta anual', 'la mudanza', 'la campaña de verano', 'la revista'],
  },
  ru: {
    name: ['Анна', 'Карина', 'Пётр', 'Елена', 'Мартин', 'София', 'Виктор', 'Жанна', 'Самуил', 'Руфь', 'Оскар'],
    town: ['Тверь', 'Псков', 'Томск', 'Пермь', 'Омск', 'Минск', 'Брест', 'Турин', 'Гент'],
    day: ['понедельник', 'вторник', 'среду', 'четверг', 'пятницу'],
    subject: ['Ярмарка', 'Новый магазин', 'Опрос за год', 'Переезд', 'Летние скидки', 'Журнал'],
  },
}

/** Whether a text has its paragraphs or is a single one. */
export type Shape = 'paragraphs' | 'one paragraph'

/** A message of about so many words; another `seed` gives another text of the same make. */
export function textOf(language: Language, words: number, seed = 0, shape: Shape = 'paragraphs'): string {
  const draw = draws(seed)
  const parts: string[] = []
  for (let count = 0; count < words;) {
    const paragraph = paragraphs[language][parts.length % paragraphs[language].length] ?? ''
    parts.push(paragraph.replace(/\{(\w+)\}/g, (_, slot: Slot) => fill(slot, language, draw)))
    count += paragraph.split(' ').length
  }
  return `${parts.join(shape === 'paragraphs' ? '\n\n' : ' ')}\n`
}

/** Draws whole numbers below a limit, the same ones for the same seed. */
export type Draw = (limit: number) => number

/** A sequence of numbers that looks drawn by chance. */
export function draws(seed: number): Draw {
  let state = Math.imul(seed + 1, 2_654_435_761) >>> 0
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
}

function fill(slot: Slot, language: Language, draw: Draw): string {
  switch (slot) {
    case 'count':
      // Such a number needs the same form of its noun in all three languages.
      return String(draw(900) * 100 + 11 + draw(9))
    case 'code':
      return `${'ABCDEFGHKLMNPRST'.charAt(draw(16))}-${1000 + draw(9000)}`
    case 'hour':
      return `${2 + draw(8)}:${10 + draw(50)}`
    default: {
      const words = choices[language][slot]
      return words[draw(words.length)] ?? ''
    }
  }
}
