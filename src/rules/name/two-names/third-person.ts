import { wordSet } from '../../../text/word-set.ts'

/** Words after a name and a comma by which the name is of somebody who is spoken of: “Sorry, Peter, our driver, …”. */
export const introducesThirdPerson = wordSet(`
  my our your his her their the a an who whose from and but
  mi nuestro nuestra tu su el la un una que quien de y e pero
  наш наша наше мой моя ваш ваша твой твоя который которая из и но а от
`)
