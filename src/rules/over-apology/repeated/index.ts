import type { Rule } from '../../rule.ts'

export const repeated: Rule = {
  id: 'over-apology/repeated',
  severity: 'info',
  fromMatch: 3,
  text: {
    en: {
      title: 'Apology repeated',
      message: 'This is at least the third apology in the message.',
      why: 'The first apology is believed; each further one sounds like worry about the writer and takes room from the repair.',
      advice:
        'Keep one apology, at the act it is for, and give the other sentences to the remedy: “The new file is attached.”',
    },
    es: {
      title: 'Disculpa repetida',
      message: 'Es al menos la tercera disculpa del mensaje.',
      why: 'A partir de la segunda, la disculpa pierde peso y el mensaje suena a miedo.',
      advice: 'Deja la que nombra el fallo y borra las demás.',
    },
    ru: {
      title: 'Извинение за извинением',
      message: 'В письме не меньше трёх извинений.',
      why: 'Каждое следующее извинение весит меньше предыдущего, и письмо становится о вас, а не о деле.',
      advice:
        'Оставьте одно извинение, рядом с поступком; остальные замените тем, что вы делаете: «Исправляю, пришлю к обеду».',
    },
  },
  sources: [
    'Just Not Sorry (defmethodinc/just-not-sorry): a warning at each apology in an e-mail',
    'Blum-Kulka, S., House, J. & Kasper, G. (1989). Cross-Cultural Pragmatics: repeated and intensified apologies',
  ],
}
