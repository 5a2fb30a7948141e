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
    '[[Como ya le dije]], la tarifa es fija.',
    '[[Como ya le expliqué]] en mi correo anterior, los archivos están en la carpeta.',
    '[[Tal y como le indicamos]] en su momento, no hay reembolsos.',
    '[[Ya se lo he dicho]] varias veces.',
    '[[Le repito que]] estará listo el viernes.',
    '[[Ya le informamos de que]] la entrada es a las tres.',
    '[[Insisto en que]] el límite es de 10 MB.',
    '[[Como te vengo diciendo]], falta la firma.',
  ],
  permitted: [
    'Como acordamos el lunes, la tarifa es de 400 €.',
    'Expliqué mal la tarifa: son 400 € en total.',
    'Como usted dijo, la carpeta estaba vacía; ya están los archivos.',
    'Ya le hemos devuelto 80 €.',
    'Ya envié el paquete: seguimiento RX123.',
    'Gracias de nuevo por su paciencia.',
    'Como le prometí, aquí está el informe.',
    'Ya tiene acceso con la misma contraseña.',
  ],
}
