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
    '[[Siento que te sientas así]].',
    '[[Lamento que lo haya percibido]] de esa manera.',
    '[[Lamentamos que se haya sentido]] mal atendida.',
    '[[Siento que te lo tomaras]] a mal.',
    '[[Lamento que piense]] que no le hicimos caso.',
    '[[Sentimos que le haya molestado]] el cambio.',
    '[[Lamento que no le haya gustado]] nuestro servicio.',
    '[[Sentimos que el mensaje se haya malinterpretado]].',
  ],
  permitted: [
    'Siento haberle hecho esperar cuarenta minutos.',
    'Entiendo que se sienta defraudada: incumplí el plazo que yo misma puse.',
    'Lamentamos que no recibiera el paquete que prometimos para el lunes.',
    'Siento mucho la muerte de tu padre.',
    'Lamento que tuviera que escribir dos veces; el primer ticket se asignó mal.',
    '¿Cómo se siente después de la operación?',
    'Sentimos que nuestro repartidor se marchara sin llamar.',
    'Lamento que esté enfermo; pasamos la reunión al día 14.',
  ],
}
