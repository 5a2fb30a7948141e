import type { Rule } from '../../rule.ts'
import { findGenderSlots } from './find.ts'

export const genderSlot: Rule = {
  id: 'placeholder/gender-slot',
  severity: 'info',
  text: {
    en: {
      title: 'Form for both genders',
      message: 'This form leaves open to whom the message goes.',
      why: 'A form for everybody tells the reader that nobody looked up the name.',
      advice: 'Write the name: “Dear Ana Ruiz,” or greet without a title: “Hello,”.',
    },
    es: {
      title: 'Forma para los dos géneros',
      message: 'Esta forma deja abierto a quién va el mensaje.',
      why: 'Una forma que sirve para cualquiera da a entender que nadie se fijó en el nombre.',
      advice: 'Elige la forma que corresponde o saluda sin ella: «Buenos días, Ana:».',
    },
    ru: {
      title: 'Форма для обоих родов',
      message: 'По этой форме не видно, кому и от кого письмо.',
      why: 'Форма на все случаи выдаёт шаблон: видно, что писали не этому читателю.',
      advice: 'Выберите нужный род или обойдитесь без него: «Здравствуйте, Анна!».',
    },
  },
  sources: [
    'Real Academia Española, Libro de estilo de la lengua española (2018): the slashed double form is for forms, not for letters',
    'The project’s own research into placeholders: unresolved gender as a leftover of templates',
  ],
  findFacts: findGenderSlots,
  isLocal: true,
}
