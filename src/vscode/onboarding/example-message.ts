import type { Language } from '../../text/language.ts'
import { interfaceLanguage } from '../interface/interface-language.ts'

/** Drafts to try things out on: findings of several families and severities, with fixes, and points to fill in. */
const examples: Readonly<Record<Language, string>> = {
  en: `Subject: The March invoice

Hi [Client Name],

The invoice you got on Monday was the wrong one. It was my mistake: I took the wrong file.
I'm sorry if this caused any confusion. As I already explained, the form was not clear. We will fix it soon.

Best,
Ana
`,
  es: `Asunto: La factura de marzo

Hola, [Nombre del cliente]:

La factura que recibiste el lunes no era la tuya. Fue un error mío: adjunté el archivo de otro cliente.
Lamento si te causó molestias. Como ya te expliqué, el formulario no estaba claro. Lo arreglaremos pronto.

Un saludo,
Ana
`,
  ru: `Тема: Счёт за март

Здравствуйте, [Имя клиента]!

В понедельник вам пришёл не тот счёт. Это моя ошибка: я взяла файл другого клиента.
Извините, если это доставило вам неудобства. Как я уже объясняла, форма была непонятной. Скоро всё исправим.

С уважением,
Анна
`,
}

/** A draft with findings, in the language of the interface. */
export const exampleMessage = (): string => examples[interfaceLanguage()]
