import type { Language } from './language.ts'

/** The abbreviations of a language, folded as tokens are and without their last stop. */
export interface Abbreviations {
  /** Something always follows: a name, a number, an example. The stop never ends a sentence. */
  readonly never: ReadonlySet<string>
  /** The stop ends nothing before a number; elsewhere the word is a word. */
  readonly beforeNumber: ReadonlySet<string>
  /** A name may follow: the stop ends a sentence only before a function word. */
  readonly beforeStarter: ReadonlySet<string>
  /** A unit where a number stands before it: the stop then ends a sentence before any capital. */
  readonly afterNumber: ReadonlySet<string>
  /** The stop ends a sentence before any capital. */
  readonly beforeCapital: ReadonlySet<string>
}

const split = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

const titles = 'mr mrs ms mx dr dra sr sra srta sres sras dña dna prof mme'

export const abbreviations: Readonly<Record<Language, Abbreviations>> = {
  en: {
    never: split(`${titles} messrs st mt rev hon capt sgt lt e.g i.e eg ie cf viz vs approx attn esp incl excl rs sl`),
    beforeNumber:
      split(`no nos p pp vol fig figs sec ch art para app ext tel ver rev jan feb mar apr jun jul aug sep sept
      oct nov dec mon tue tues wed thu thur thurs fri sat sun min max ca ref`),
    beforeStarter: split(`inc ltd co corp llc plc bros jr assn dept dist est univ col gen gov sen rep pres supt ref v
      u.s u.k e.u u.n d.c a.m p.m ph.d m.d b.a m.a b.c a.d p.s p.o`),
    afterNumber: split('min mins sec secs hr hrs ft lb lbs oz yr yrs p pp v'),
    beforeCapital: split('etc al'),
  },
  es: {
    never:
      split(`${titles} d da excmo excma ilmo ilma lic ing arq abg mtro mtra c.p hnos fr p.ej ej pej vid cf v.gr aprox
      avda av ee c pza pl ctra gral depto dpto núm num nº apdo párr atte fdo mons pbro s.m vda`),
    beforeNumber:
      split(`art arts pág pag págs pags p pp no nro n vol cap fig tel tfno telf tlf cel ext inc sec km cód cta
      máx mín vto exp ref ene feb mar abr may jun jul ago sep sept oct nov dic lun mié jue vie sáb dom`),
    beforeStarter: split(`uu s.a s.l s.l.u s.c s.r.l s.a.s s.a.c cía ltda inc hno a.m p.m a.c d.c r.f.c q.e.p.d p.d n.b
      admón adj exp ref dir`),
    afterNumber: split('h hs hrs min seg s m km cm kg g l p pp'),
    beforeCapital: split('ud uds vd vds etc pts ptas'),
  },
  ru: {
    never:
      split(`т.е т.к т.н т.о г-н г-жа гр тов акад проф доц д-р инж ул пер просп пр-т пр-д бул б-р пл наб ш пос дер респ
      р-н мкр им св ст стр рис табл гл см ср напр в.т.ч т.ч пом оф кв корп каб пп п ориент тел моб доб вх исх`),
    beforeNumber:
      split(`д к г н в разд прил эт под ок факс янв фев февр апр авг сен сент окт ноя нояб дек пн вт ср чт пт
      сб вс`),
    beforeStarter: split('г гг в вв н.э обл'),
    afterNumber: split('г гг в вв м см мм км кг т л мл ч с сек мин п пп'),
    beforeCapital: split(`т.д т.п др пр руб коп тыс млн млрд трлн долл шт экз час чел мес нед у.е`),
  },
}
