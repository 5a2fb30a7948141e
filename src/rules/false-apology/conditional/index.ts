import type { Rule } from '../../rule.ts'

export const conditional: Rule = {
  id: 'false-apology/conditional',
  severity: 'error',
  text: {
    en: {
      title: 'Conditional apology',
      message: 'This apology leaves open whether anything happened at all.',
      why: '“If” and “any” make the harm a matter of opinion, so the reader hears no admission.',
      advice: 'Say what happened and what it cost: “I am sorry I sent the invoice twice.”',
    },
    es: {
      title: 'Disculpa condicional',
      message: 'Deja en duda el daño: la disculpa depende de un «si» o de un «quizá».',
      why: 'Quien lee entiende que no admites que haya pasado nada. Lo que repara es nombrar lo ocurrido como un hecho.',
      advice: 'Di qué hiciste y qué efecto tuvo: «Siento haber enviado la factura dos veces».',
    },
    ru: {
      title: 'Извинение с условием',
      message: 'Извинение с условием: неясно, признаёте ли вы, что это произошло.',
      why: 'Слова «если», «возможные», «всем, кого задело» делают вред предположением. Читатель, которого это коснулось, слышит, что ему не верят.',
      advice:
        'Назовите поступок и его последствие как факт: «Простите, что отправил счёт дважды: с вас списали лишние 800 ₽».',
    },
  },
  sources: [
    'Lewicki, R., Polin, B. & Lount, R. (2016). An exploration of the structure of effective apologies. Negotiation and Conflict Management Research 9(2): acknowledging responsibility weighs most',
    'Neuharth, D.: the conditional apology, among the insincere kinds',
    'Shearer, H.: ‘ifpology’',
  ],
}
