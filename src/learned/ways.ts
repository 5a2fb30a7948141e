import type { Language } from '../text/language.ts'
import { wordSet } from '../text/word-set.ts'
import type { ToneFamily } from '../rules/families.ts'

/** A way in which a fault is done, with words that tell it. A word that ends in `*` stands for all that begin so. */
interface Way {
  readonly name: string
  readonly words: Readonly<Record<Language, ReadonlySet<string>>>
}

const reader = {
  en: wordSet("you your yours you're youre you've you'd yourself"),
  es: wordSet('usted ustedes vos tu tus su sus te ti tú os vosotros vuestro vuestra vuestr* mandaste* envió enviaste enviasteis pasaste'),
  ru: wordSet('вы вас вам вами ваш* ты тебя тебе тобой тво*'),
} // prettier-ignore

const ways: Readonly<Partial<Record<ToneFamily, readonly Way[]>>> = {
  'false-apology': [
    {
      name: 'feelings',
      words: {
        en: wordSet('feel* felt upset disappoint* frustrat* annoy* unhappy offend* impression'),
        es: wordSet('sient* sint* sentid* molest* decepcion* frustr* enfad* enoj* ofend* impresión'),
        ru: wordSet('чувств* расстро* разочаров* обид* неприятн* впечатлен* огорч*'),
      },
    },
  ],
  'blame-shift': [
    { name: 'reader', words: reader },
    {
      name: 'tools',
      words: {
        en: wordSet('system* software app apps server* platform* tool* plugin* program* update* printer* algorithm* calendar* spreadsheet* filter* scanner'),
        es: wordSet('sistema* programa* aplicación app servidor* plataforma* herramienta* impresora* actualización algoritmo* calendario* filtro*'),
        ru: wordSet('систем* программ* приложени* сервер* платформ* сервис* принтер* обновлени* алгоритм* календар* фильтр*'),
      },
    },
    {
      name: 'others',
      words: {
        en: wordSet('he she they his her their him them colleague* supplier* courier* vendor* agency printer* designer* developer* accountant* bank intern contractor* carrier* team'),
        es: wordSet('él ella ellos ellas compañer* proveedor* mensajer* transportista* agencia* imprenta* diseñador* desarrollador* contable* banco becari* equipo'),
        ru: wordSet('он она они его ее их коллег* поставщик* курьер* подрядчик* агентств* типограф* дизайнер* разработчик* бухгалтер* банк* стажер* перевозчик*'),
      },
    },
  ],
  'defensive-tone': [
    {
      name: 'praise',
      words: {
        en: wordSet('excellent great best quality award* rated rating rave love loved proud finest high highly reputation experience* professional*'),
        es: wordSet('excelente* mejor* calidad premio* valoracion* valorad* orgullos* reputación experiencia* profesional* encant*'),
        ru: wordSet('отличн* лучш* качеств* наград* оценк* гордимся репутаци* опыт* профессионал* прекрасн* высок*'),
      },
    },
    {
      name: 'others',
      words: {
        en: wordSet('everyone everybody others other nobody most else guests customers clients anyone'),
        es: wordSet('todos todo todas demás otros otras nadie mayoría resto clientes huéspedes'),
        ru: wordSet('все всех всем остальн* други* никто никому большинств* клиент* гост* прочи*'),
      },
    },
    {
      name: 'written',
      words: {
        en: wordSet('contract* brief agreement agreed clause terms quote email stated written listed policy said wrote page* described'),
        es: wordSet('contrato* encargo acuerdo acordad* cláusula* condiciones presupuesto correo escrit* ponía indica* dice dijimos página* política*'),
        ru: wordSet('договор* тз задани* согласова* пункт* услови* смет* письм* написан* указан* сказан* страниц* правил* описан*'),
      },
    },
  ],
  excuse: [
    {
      name: 'busy',
      words: {
        en: wordSet('busy swamped work load hectic projects clients deadlines meetings piled crazy week queue desk'),
        es: wordSet('trabajo carga proyectos clientes reuniones lío saturad* liad* cola semana agobiad* entregas'),
        ru: wordSet('занят* завал* работ* загруз* проект* дел дела встреч* запар* неделя очеред*'),
      },
    },
    {
      name: 'private',
      words: {
        en: wordSet('sick ill flu family kid kids child children daughter son mother father wife husband dog cat moving house doctor hospital sleep tired'),
        es: wordSet('enferm* gripe familia niñ* hij* madre padre mujer marido perr* gat* mudanza médico hospital sueño cansad*'),
        ru: wordSet('боле* заболе* грипп* семь* ребен* дет* дочь сын* мам* пап* жен* муж* собак* кот* переезд* врач* больниц* устал*'),
      },
    },
    {
      name: 'small',
      words: {
        en: wordSet('only just merely minor small tiny little few couple trivial'),
        es: wordSet('solo apenas pequeñ* poc* par nimio tampoco'),
        ru: wordSet('всего лишь только мелк* небольш* немного пара пару мелоч* ерунд*'),
      },
    },
  ],
} // prettier-ignore

/**
 * In which way a fault is done, as the words tell that speak for it.
 * @param words the folded forms of the fault's words, each with how much it speaks for the fault
 */
export function wayOf(
  family: ToneFamily,
  language: Language,
  words: readonly { readonly form: string; readonly weight: number }[],
): string | undefined {
  let best: { name: string; weight: number } | undefined
  for (const way of ways[family] ?? []) {
    const own = words.filter(({ form, weight }) => weight > 0 && holds(way.words[language], form))
    const weight = own.reduce((sum, word) => sum + word.weight, 0)
    if (weight > (best?.weight ?? 0)) best = { name: way.name, weight }
  }
  return best?.name
}

/** Whether a list has a word, or a beginning of it. */
function holds(list: ReadonlySet<string>, form: string): boolean {
  for (let end = 1; end <= form.length; end++) if (list.has(`${form.slice(0, end)}*`)) return true
  return list.has(form)
}
