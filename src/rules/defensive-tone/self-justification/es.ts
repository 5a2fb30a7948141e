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
    '[[Hice exactamente lo que me pidió]].',
    '[[Nos gustaría aclarar que]] las habitaciones se limpian a diario.',
    '[[Que conste que]] el encargo decía azul.',
    '[[Nunca dijimos]] que estaría el lunes.',
    '[[Yo solo seguí]] sus instrucciones.',
    '[[Queremos dejar claro que]] la salida es a las once.',
    '[[Nuestro equipo actuó conforme a]] la política.',
    '[[Siempre hemos ofrecido]] un servicio excelente.',
  ],
  permitted: [
    'No hice lo que me pidió: el logotipo sigue gris.',
    '¿Me puede aclarar qué azul prefiere?',
    'En el acta consta la fecha del 3 de mayo.',
    'Dijimos el lunes y entregamos el jueves.',
    'Seguí sus instrucciones y ya funciona, gracias.',
    'Informamos a los huéspedes de que la piscina abre el 1 de junio.',
    'Por favor, aclare la fecha.',
    'Desde su visita hemos cambiado el horario de limpieza.',
  ],
}
