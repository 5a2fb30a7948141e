import assert from 'node:assert/strict'
import type { AttachmentCues } from '../../../../src/rules/style/attachment/cues/attachment-cues.ts'
import { en } from '../../../../src/rules/style/attachment/cues/en.ts'
import { es } from '../../../../src/rules/style/attachment/cues/es.ts'
import { ru } from '../../../../src/rules/style/attachment/cues/ru.ts'
import { findAttachment } from '../../../../src/rules/style/attachment/find.ts'
import type { Language } from '../../../../src/text/language.ts'
import { readMessage } from '../../../../src/text/read-message.ts'

/** Announcements of a file, with `[[…]]` around the words that announce it. */
const announcements: Readonly<Record<Language, { readonly cues: AttachmentCues; readonly texts: readonly string[] }>> =
  {
    en: {
      cues: en,
      texts: [
        'Here [[we attach]] the plan.',
        'The plan [[is attached]].',
        'So [[we are attaching]] the plan.',
        'The plan is [[in the attachment]].',
        'The plans are [[in the attachments]].',
        'Here [[we enclose]] the plan.',
        'The plan [[is enclosed]].',
        'So [[I am enclosing]] the plan.',
      ],
    },
    es: {
      cues: es,
      texts: [
        'Aquí [[te adjunto]] el plano.',
        'Aquí va la [[factura adjunta]].',
        'Aquí van los [[planos adjuntos]].',
        'Aquí están las [[capturas adjuntas]].',
        'Aquí [[le adjuntamos]] el plano.',
        'Al final [[hemos adjuntado]] el plano.',
      ],
    },
    ru: {
      cues: ru,
      texts: [
        'План на месте, [[смотрите вложение]].',
        'План [[во вложении]].',
        'Планы [[во вложениях]].',
        'План [[в приложении к письму]].',
        'План [[в приложенном файле]].',
        'План [[в прикрепленном файле]].',
        ...'прикладываю прикладываем прилагаю прилагаем прикрепляю прикрепляем прикрепил прикрепила прикрепили'
          .split(' ')
          .map((verb) => `Сегодня [[${verb}]] план этажа.`),
        ...'приложил приложила приложили прилагается прилагаются'
          .split(' ')
          .map((verb) => `Сегодня [[${verb}]] план этажа.`),
        'Этот [[файл приложен]].',
        'Эта [[смета приложена]].',
        'Все [[документы приложены]].',
        'Этот [[файл прикреплён]].',
        'Эта [[смета прикреплена]].',
        'Все [[документы прикреплены]].',
      ],
    },
  }

describe('the announcement of a file', () => {
  for (const [language, { cues, texts }] of Object.entries(announcements)) {
    for (const marked of texts) {
      it(`is found in “${marked}”`, () => {
        const text = marked.replace(/\[\[|\]\]/g, '')
        const found = findAttachment(readMessage(text, { language: language as Language }))
        assert.deepEqual(
          found.map(({ start, end }) => `${text.slice(0, start)}[[${text.slice(start, end)}]]${text.slice(end)}`),
          [marked],
        )
      })
    }

    it(`has each of its words tried in ${language}`, () => {
      const tried = new Set(
        texts.flatMap(
          (text) =>
            text
              .toLowerCase()
              .replaceAll('ё', 'е')
              .match(/\p{L}+/gu) ?? [],
        ),
      )
      assert.deepEqual(
        [...cues.signs].filter((sign) => !tried.has(sign)),
        [],
      )
    })
  }
})
