import type { Rule } from '../../rule.ts'
import { findAttachment } from './find.ts'

export const attachment: Rule = {
  id: 'style/attachment',
  severity: 'info',
  text: {
    en: {
      title: 'Attachment',
      message: 'The message announces a file: attach it.',
      why: 'A promised file that is missing costs a second message and makes the first look careless.',
      advice: 'Attach the file before you send, and open it once.',
    },
    es: {
      title: 'Archivo adjunto',
      message: 'El mensaje anuncia un archivo: que no se te olvide.',
      why: 'Si falta el archivo prometido, hace falta otro mensaje y el primero parece descuidado.',
      advice: 'Añade el archivo antes de enviar y ábrelo para comprobarlo.',
    },
    ru: {
      title: 'Вложение',
      message: 'В письме обещан файл: проверьте, что он на месте.',
      why: 'Без обещанного файла придётся писать ещё раз, а первое письмо покажется небрежным.',
      advice: 'Добавьте файл до отправки и откройте его, чтобы проверить.',
    },
  },
  sources: ['The project’s own research into reminders that mail programs give before sending'],
  findFacts: findAttachment,
  onRequest: true,
  isReminder: true,
}
