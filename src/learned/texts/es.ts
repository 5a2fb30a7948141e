import type { LearnedTexts } from '../learned-text.ts'

/** What the learned layer says, in Spanish. */
export const es: LearnedTexts = {
  families: {
    'false-apology': {
      title: 'Disculpa que quizá no asume nada (aprendida)',
      message: 'Suena a disculpa que no asume nada.',
      why: 'Quien lee quiere saber quién hizo qué; un lamento sin dueño no se lo dice.',
      advice:
        'Di qué hiciste y qué supuso para quien lee: «El lunes envié el archivo equivocado y perdió usted un día».',
      ways: {
        feelings: 'Suena a falsa disculpa: habla de lo que siente quien lee, no del fallo.',
      },
    },
    'blame-shift': {
      title: 'Posible reproche (aprendido)',
      message: 'Suena a echar la culpa fuera.',
      why: 'Aunque sea cierto, quien lee entiende que no fuiste tú, y sigue esperando qué vas a hacer.',
      advice:
        'Da el dato sin el reproche, y luego tu próximo paso con fecha: «Falta el logotipo; con él, la página 2 sale el viernes».',
      ways: {
        reader: 'Suena a reproche: echa la culpa a quien lee.',
        others: 'Suena a echar la culpa fuera: pone la causa en otra persona.',
        tools: 'Suena a echar la culpa fuera: pone la causa en una herramienta o un sistema.',
      },
    },
    'defensive-tone': {
      title: 'Tono que quizá es defensivo (aprendido)',
      message: 'Suena a la defensiva: te da la razón en vez de ayudar.',
      why: 'Quien se queja quiere que lo escuchen; un contraargumento, aunque sea cierto, le dice que no.',
      advice:
        'Empieza por lo que le falló a quien lee y di qué cambias: «La habitación era ruidosa; esta noche tiene una al patio».',
      ways: {
        praise: 'Suena a la defensiva: responde a una queja elogiando el servicio.',
        others: 'Suena a la defensiva: opone a otras personas a lo que plantea quien lee.',
        written: 'Suena a la defensiva: remite a lo escrito o lo acordado.',
      },
    },
    excuse: {
      title: 'Motivo que quizá es excusa (aprendido)',
      message: 'Suena a excusa: cuenta circunstancias y ningún plan.',
      why: 'Quien lee no puede hacer nada con las circunstancias; le sirve saber qué pasa ahora.',
      advice: 'Reduce el motivo a unas palabras, o quítalo, y di el próximo paso con su fecha.',
      ways: {
        busy: 'Suena a excusa: cuenta cuánto más había que hacer.',
        private: 'Suena a excusa: cuenta problemas personales y ningún plan.',
        small: 'Suena a excusa: quita importancia al daño.',
      },
    },
    'over-apology': {
      title: 'Disculpa que quizá sobra (aprendida)',
      message: 'Suena a más disculpa de la que pide el error.',
      why: 'Quien lee acaba consolándote en vez de recibir ayuda.',
      advice: 'Pide disculpas una vez, por el hecho, y dedica las palabras al arreglo.',
      ways: {},
    },
    'vague-commitment': {
      title: 'Promesa que quizá es vaga (aprendida)',
      message: 'Suena a promesa sin acción ni fecha.',
      why: 'Quien lee no puede planificar con ella y tendrá que volver a preguntar.',
      advice:
        'Di qué harás y para cuándo, aunque solo sea cuándo sabrás más: «Le escribo el jueves antes de las 12:00».',
      ways: {},
    },
    'vague-refusal': {
      title: 'Un «no» que quizá no se dice (aprendido)',
      message: 'Suena a un «no» que no llega a decirse.',
      why: 'Quien lee sigue esperando y cuenta contigo.',
      advice: 'Di que no en las primeras líneas, con claridad y amabilidad, y qué puedes ofrecer en su lugar.',
      ways: {},
    },
    condescension: {
      title: 'Posible tono de superioridad (aprendido)',
      message: 'Suena prepotente.',
      why: 'Quien se siente aleccionado o apremiado deja de atender al contenido.',
      advice: 'Da la información como a un colega, sin decir lo fácil u obvio que es.',
      ways: {},
    },
    hostility: {
      title: 'Tono que quizá hiere (aprendido)',
      message: 'Suena con filo: ironía, reproche o amenaza.',
      why: 'Es lo que quien lee recordará del mensaje.',
      advice: 'Di el hecho y lo que pides con palabras neutras, y quita el resto.',
      ways: {},
    },
  },
  weighed: (words) =>
    `Aprendido de ejemplos, así que puede fallar. Lo que más pesó: ${words.map((word) => `«${word}»`).join(', ')}.`,
}
