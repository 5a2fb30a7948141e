import type { Rule } from '../../rule.ts'

export const agentless: Rule = {
  id: 'false-apology/agentless',
  severity: 'warning',
  text: {
    en: {
      title: 'Apology without an agent',
      message: "This sentence doesn't say who did it.",
      why: 'A fault that “happened” or “was made” tells the reader that you do not own it.',
      advice: 'Say who did it, in the active voice: “I missed the deadline.”',
    },
    es: {
      title: 'Error sin autor',
      message: 'Cuenta el fallo sin decir quién lo cometió.',
      why: 'Si nadie responde del fallo, nadie queda obligado a repararlo. Y «malentendido» hace a quien lee la mitad de la causa.',
      advice: 'Pon «yo» o «nosotros» y un verbo en activa: «Borramos la carpeta equivocada».',
    },
    ru: {
      title: 'Ошибка без автора',
      message: 'Ошибка названа, но неясно, кто её сделал.',
      why: 'Когда ошибки «допущены», а ситуация «сложилась», никто не отвечает и никто не обязан исправить. «Недопонимание» делает читателя вторым виновником.',
      advice: 'Поставьте «я» или «мы» и глагол действия: «Мы удалили не тот файл».',
    },
  },
  sources: [
    'Wikipedia, Mistakes were made: the past exonerative',
    'Lewicki, R., Polin, B. & Lount, R. (2016). An exploration of the structure of effective apologies',
  ],
}
