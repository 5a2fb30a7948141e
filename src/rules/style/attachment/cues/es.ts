import { wordSet } from '../../../../text/word-set.ts'
import type { AttachmentCues } from './attachment-cues.ts'

/** Spanish: “adjunto la factura”, “te adjunto”, “en el adjunto”. */
export const es: AttachmentCues = {
  signs: wordSet('adjunto adjunta adjuntos adjuntas adjuntamos adjuntado'),
  announces:
    / (?:(?:te|le|os|les) (?:lo |la |los |las )?adjunto|se (?:lo|la|los|las) adjunto|(?:te|le|os|les|se lo|se la|se los|se las)? ?adjuntamos|(?:te|le|os|les|he|hemos)(?: he| hemos)? adjuntado|adjunto (?:el|la|los|las|un|una|unos|unas|mi|nuestro|nuestra|aquí|encontrarás|encontrará|también|a este|a esta|va|van|remito|envío|copia|factura|presupuesto|contrato|archivo|documento|pdf|captura|foto|fotos|justificante|recibo|informe)|va adjunt[oa]|van adjunt[oa]s|(?:archivo|archivos|documento|documentos|factura|facturas|pdf|informe|presupuesto|contrato|listado|formulario|plano|planos|captura|capturas) adjunt[oa]s?|en el adjunto|en los adjuntos|en el archivo adjunto|ver adjunto|aquí adjunto|adjunt[oa]s (?:van|encontrarás|encontrará|el|la|los|las)) /,
  unless:
    / (?:no|sin|nunca|olvidé|olvidado|faltó|falta|faltaba|ayer|anterior) | (?:director|directora|profesor|profesora|gerente|fiscal|secretario|secretaria|jefe|alcalde|médico|editor) adjunt[oa]| adjunt[oa] (?:a la dirección|a dirección|al director|de dirección) | (?:me|nos) (?:lo |la |los |las )?adjunt| (?:tu|su|tus|sus|vuestro) (?:archivo |documento )?adjunt| adjuntos? que (?:me|nos) | si (?:.*) adjunt| cuando .* adjunt/,
}
