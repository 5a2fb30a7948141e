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
    '[[Debe de haberlo entendido mal]].',
    '[[Usted ha malinterpretado]] la oferta.',
    '[[Parece que no ha entendido]] las condiciones.',
    '[[Creo que no me has entendido]].',
    '[[Ha habido un malentendido por su parte]].',
    '[[No estás entendiendo]] lo que digo.',
    '[[Quizá se le pasó por alto]] el adjunto.',
    '[[Lo que usted no comprende es]] que las pruebas llevan tiempo.',
  ],
  permitted: [
    'Entendí mal su correo.',
    'Dígame si le he entendido mal.',
    'Mi correo no era claro: quería decir el 15 de mayo.',
    '¿He entendido bien que lo necesita el viernes?',
    'No lo interprete como un no: podemos empezar en junio.',
    'Esa cláusula se entiende mal y la hemos reescrito.',
    'Se me pasó por alto su adjunto.',
    'Avíseme de lo que no quede claro en la oferta.',
  ],
}
