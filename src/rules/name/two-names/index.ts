import type { Rule } from '../../rule.ts'
import { findTwoNames } from './find.ts'

export const twoNames: Rule = {
  id: 'name/two-names',
  severity: 'warning',
  text: {
    en: {
      title: 'Two names for one reader',
      message: 'The message greets {first} and then addresses {second}.',
      why: 'Whoever is named wrongly sees that the text was made from somebody else’s.',
      advice: 'Address one person by one name; name both in the greeting where both are meant.',
      related: 'This is who is greeted.',
    },
    es: {
      title: 'Dos nombres para una misma persona',
      message: 'El mensaje saluda a {first} y luego se dirige a {second}.',
      why: 'Quien encuentra otro nombre ve que el texto se hizo para otra persona.',
      advice: 'Usa un solo nombre; si escribes a dos personas, nombra a las dos en el saludo.',
      related: 'Aquí está el nombre del saludo.',
    },
    ru: {
      title: 'Два имени в одном письме',
      message: 'В приветствии {first}, а дальше обращение: {second}.',
      why: 'Чужое имя выдаёт, что текст взяли из другого письма.',
      advice: 'Обращайтесь к читателю одним именем; если читателей двое, назовите обоих в приветствии.',
      related: 'Имя в приветствии.',
    },
  },
  sources: ['The project’s own research into what goes wrong when a message is made from an older one'],
  findFacts: findTwoNames,
}
