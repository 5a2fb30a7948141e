import type { RuleExamples } from '../../rule.ts'

export const examples: RuleExamples = {
  es: {
    caught: [
      'Estimada Ana, le mando el informe. Si usted lo aprueba hoy, sale mañana. [[Dime]] qué le parece.',
      'Hola, Luis: te paso el diseño. Si puedes, mira la página 2 y [[dígame]] si te encaja.',
      'Te mando la factura. Si tenés un rato, confirmame la fecha; si [[necesitas]] otra cosa, escribime.',
      'Si vosotros queréis, os lo envío hoy. Quedo a la espera de [[ustedes]].',
    ],
    permitted: [
      'Estimada Ana, le mando el informe. Si usted lo aprueba hoy, sale mañana.',
      'Hola, Luis: te paso el diseño. Dime qué te parece; tus cambios entran el martes.',
      'Te mando la factura. Si tenés un rato, confirmame la fecha.',
      'Si tú lo apruebas, se lo envío hoy a ustedes tres.',
    ],
  },
  ru: {
    caught: [
      'Анна, отправила вам макет. Если вас всё устраивает, напишите; вам выгодно начать сейчас, и [[тебе]] пришлю исходники.',
      'Мария, направляю Вам акт. Если у Вас есть вопросы, пишите, и я [[вам]] отвечу до пятницы.',
      'Посмотрите, пожалуйста: вам пришёл счёт, а [[Ваш]] менеджер получил копию, и вас ждёт скидка.',
    ],
    permitted: [
      'Анна, отправила вам макет. Если вас всё устраивает, напишите.',
      'Мария, направляю Вам акт. Если у Вас есть вопросы, пишите, и я Вам отвечу до пятницы.',
      'Привет! Скинул тебе макет. Когда вы с Олей посмотрите, напиши мне.',
      'Катя, прости, прислал тебе не ту галерею: там Кравцовы, а не вы с Димой. Ваша будет завтра, вам понравится.',
      'Получил Ваше «вы меня обманули с размером». Вот что у Вас в заказе.',
      'Вам пришёл счёт. Ваш менеджер получил копию, и вас ждёт скидка.',
    ],
  },
}
