import type { Language } from '../src/text/language.ts'

/** Paragraphs of client mail, some with faults, from which texts of any length are made. */
const paragraphs: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'Thank you for the figures; they arrived this morning, and the totals agree with our own. I have put them into the second sheet, next to the ones of last year, so that you can compare both without scrolling.',
    'The delivery is late by two days. The truck broke down on the way from the port, and we found a second one only on Wednesday. Your parcels reach the shop on Friday before noon, and the freight costs you nothing.',
    'I am sorry that the first draft went out with the wrong logo. I had copied an old template and did not look at the footer again. The corrected files are in the folder, and a colleague now reads every draft before it leaves.',
    'Could you send me the names of the three speakers by Thursday? The printer closes the programme at five, and after that each change costs a new plate. If one of them is still open, I leave the line empty.',
    'I am sorry if the new layout caused any trouble. As I said before, you should have told us which columns the team needs, and we did everything that we could with what we had.',
    'The test server moves on Monday evening between eight and ten. During these two hours the forms cannot be filled in; everything that was saved before stays where it is. I will write again as soon as it is done.',
  ],
  es: [
    'Gracias por las cifras: llegaron esta mañana y los totales coinciden con los nuestros. Las he puesto en la segunda hoja, al lado de las del año pasado, para que pueda comparar las dos sin moverse de la pantalla.',
    'La entrega llega con dos días de retraso. El camión se averió camino del puerto y no encontramos otro hasta el miércoles. Sus paquetes estarán en la tienda el viernes antes de las doce y el porte corre de nuestra cuenta.',
    'Siento que el primer borrador saliera con el logotipo equivocado. Había copiado una plantilla antigua y no volví a mirar el pie de página. Los archivos corregidos están en la carpeta y una compañera lee ahora cada borrador.',
    '¿Puede enviarme los nombres de los tres ponentes antes del jueves? La imprenta cierra el programa a las cinco y después cada cambio cuesta una plancha nueva. Si alguno sigue sin confirmar, dejo la línea en blanco.',
    'Pedimos disculpas si el nuevo diseño le ha causado algún problema. Como ya le dije, usted no nos indicó qué columnas necesitaba el equipo, y nosotros hicimos todo lo que pudimos con lo que teníamos.',
    'El servidor de pruebas se traslada el lunes entre las ocho y las diez de la noche. Durante esas dos horas no se podrán rellenar los formularios; todo lo que se guardó antes queda donde está. Le escribo en cuanto termine.',
  ],
  ru: [
    'Спасибо за цифры: они пришли сегодня утром, и итоги совпадают с нашими. Я перенёс их на второй лист, рядом с прошлогодними, чтобы можно было сравнить и те и другие, не прокручивая таблицу.',
    'Доставка задерживается на два дня. Грузовик сломался по дороге из порта, и второй мы нашли только в среду. Ваши посылки будут в магазине в пятницу до полудня, а перевозка для вас бесплатна.',
    'Простите, что первый черновик ушёл со старым логотипом. Я скопировал прежний шаблон и не посмотрел ещё раз на нижнее поле. Исправленные файлы лежат в папке, и теперь каждый черновик читает коллега.',
    'Пришлите, пожалуйста, имена трёх докладчиков до четверга. Типография закрывает программу в пять, и потом каждая правка стоит новой формы. Если кто-то ещё не ответил, я оставлю строку пустой.',
    'Извините, если новый макет доставил вам неудобства. Как я уже писал, вы сами не сказали, какие столбцы нужны команде, и мы сделали всё, что могли, из того, что у нас было.',
    'Тестовый сервер переезжает в понедельник с восьми до десяти вечера. Эти два часа формы нельзя будет заполнить; всё, что сохранено раньше, останется на месте. Я напишу, как только закончим.',
  ],
}

/** A message of about so many words. */
export function textOf(language: Language, words: number): string {
  const parts: string[] = []
  for (let count = 0; count < words;) {
    const paragraph = paragraphs[language][parts.length % paragraphs[language].length] ?? ''
    parts.push(paragraph)
    count += paragraph.split(' ').length
  }
  return `${parts.join('\n\n')}\n`
}
