import type { Language } from './language.ts'

/** The abbreviations of a language, folded as tokens are and without their last stop. */
export interface Abbreviations {
  /** Something always follows: a name, a number, an example. The stop never ends a sentence. */
  readonly never: ReadonlySet<string>
  /** The stop ends nothing before a number; elsewhere the word is a word. */
  readonly beforeNumber: ReadonlySet<string>
  /** A name may follow: the stop ends a sentence only before a function word. */
  readonly beforeStarter: ReadonlySet<string>
  /** The stop ends a sentence before any capital. */
  readonly beforeCapital: ReadonlySet<string>
}

const split = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

const titles = 'mr mrs ms mx dr dra sr sra srta sres sras dña dna prof mme'

export const abbreviations: Readonly<Record<Language, Abbreviations>> = {
  en: {
    never:
      split(`${titles} messrs st mt rev hon capt col gen lt sgt gov sen rep pres supt e.g i.e eg ie cf viz vs v approx
      attn ref esp incl excl resp ft`),
    beforeNumber:
      split(`no nos p pp vol fig figs sec ch art sl para app ext tel ver rev jan feb mar apr jun jul aug sep sept
      oct nov dec mon tue tues wed thu thur thurs fri sat sun min max ca c`),
    beforeStarter: split(
      'inc ltd co corp llc plc bros jr assn dept dist est univ u.s u.k e.u u.n d.c a.m p.m am pm ph.d m.d b.a m.a b.c a.d p.s p.o',
    ),
    beforeCapital: split('etc al hrs hr mins secs yrs min max'),
  },
  es: {
    never:
      split(`${titles} d da excmo excma ilmo ilma lic ing arq abg mtro mtra c.p hnos fr p.ej ej pej vid cf v.gr aprox avda av ee
      c pza pl ctra gral admón depto dpto núm num nº apdo párr adj atte ref exp vto fdo dir mons pbro s.m vda`),
    beforeNumber: split(
      'art arts pág pag págs pags p pp no nro n vol cap fig tel tfno telf tlf cel ext inc párr sec km cód cta máx mín ene feb mar abr jun jul ago sep sept oct nov dic lun mié jue vie sáb dom s',
    ),
    beforeStarter: split(
      'uu s.a s.l s.l.u s.c s.r.l s.a.s s.a.c cía ltda inc hno a.m p.m a.c d.c r.f.c q.e.p.d p.d n.b',
    ),
    beforeCapital: split('ud uds vd vds etc etcétera hrs hs min seg pts ptas'),
  },
  ru: {
    never:
      split(`т.е т.к т.н т.о г-н г-жа гр тов акад проф доц д-р инж ул пер просп пр-т пр-д бул б-р пл наб ш пос дер обл респ р-н мкр
      им св ст стр рис табл гл см ср напр в.т.ч т.ч пом эт оф кв корп стр-е подъезд пп п ок ориент тел моб доб факс вх исх`),
    beforeNumber: split('д с к г н ч в разд прил янв фев февр апр авг сен сент окт ноя нояб дек пн вт ср чт пт сб вс'),
    beforeStarter: split('г гг в вв н.э обл ооо'),
    beforeCapital: split(
      'т.д т.п др пр руб коп тыс млн млрд трлн долл евро шт экз мин сек ч час кг см мм км л чел мес нед р у.е',
    ),
  },
}
