import type { RuleText, Wording } from '../../rule.ts'

export const text: RuleText = {
  title: '',
  message: '',
  why: '',
  advice: '',
}

export const wording: Wording = {
  frames: [],
  caught: [
    '[[El proveedor no cumplió]] y por eso vamos tarde.',
    '[[La culpa es de la empresa de mensajería]].',
    '[[Mi compañero se olvidó]] de enviarlo.',
    '[[El retraso se debe a un tercero]] y no a nosotros.',
    '[[La recepcionista es nueva]] y se equivocó.',
    '[[El error fue de la agencia externa]], que no respetó nuestras pautas.',
    '[[Es un asunto del banco]], nosotros no tenemos nada que ver.',
    '[[En contabilidad no me dijeron nada]] de su factura.',
  ],
  permitted: [
    'El proveedor entrega el lunes y enviamos el martes.',
    'El proveedor se retrasó y debimos avisarle el día 3; no lo hicimos.',
    'Mi compañera Ana le atenderá desde el lunes.',
    'El pago se procesa a través de un tercero, Stripe.',
    'La nueva recepcionista le recibirá a las ocho.',
    'Azure tiene una caída en East US; próximo aviso a las 15:00.',
    'El banco ha confirmado hoy la transferencia.',
    'Contabilidad envió su factura esta mañana.',
  ],
}
