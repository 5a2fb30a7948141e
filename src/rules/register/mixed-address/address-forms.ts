import { wordSet } from '../../../text/word-set.ts'

/** Spanish forms that belong to one form of address only, folded; `su`, `le` and `se` may speak of somebody else. */
export const spanishForms = {
  tú: wordSet(`
    tú ti contigo eres estás puedes quieres tienes necesitas sabes dices prefieres haces recibes vienes debes crees ves
    podrías deberías querrías tendrías sabrías
    dime avísame envíame mándame cuéntame llámame escríbeme confírmame indícame permíteme contéstame respóndeme pásame
    déjame perdóname discúlpame házmelo
  `),
  vos: wordSet(`
    vos sos tenés podés querés sabés necesitás decís preferís hacés recibís venís debés creés
    decime avisame enviame mandame contame llamame escribime confirmame indicame permitime contestame respondeme pasame
    dejame perdoname disculpame hacémelo
  `),
  /** What tú and vos share. */
  informal: wordSet('te tu tus tuyo tuya tuyos tuyas'),
  usted: wordSet(`
    usted ud vd
    dígame avíseme envíeme mándeme cuénteme llámeme escríbame confírmeme indíqueme permítame contésteme respóndame páseme
    déjeme perdóneme discúlpeme
  `),
  vosotros: wordSet('vosotros vosotras os vuestro vuestra vuestros vuestras'),
  ustedes: wordSet('ustedes uds vds'),
} as const

/** Russian forms of ты and of вы, folded. */
export const russianForms = {
  ты: wordSet('ты тебя тебе тобой тобою твой твоя твое твои твоего твоей твоему твоим твоих твоими твоем твою'),
  вы: wordSet('вы вас вам вами ваш ваша ваше ваши вашего вашей вашему вашим ваших вашими вашем вашу'),
} as const
