import { wordSet } from '../../../text/word-set.ts'

/**
 * Places that client mail names, by their offset from UTC in winter, in hours: those of one line share their clocks for
 * most of the year. Stems of Russian names end in `*`; all are folded as tokens are.
 */
export const places: Readonly<Record<number, readonly string[]>> = {
  [-8]: [
    'los angeles',
    'san francisco',
    'seattle',
    'vancouver',
    'california',
    'los ángeles',
    'лос-анджелес*',
    'сан-франциско',
    'калифорни*',
  ],
  [-6]: [
    'chicago',
    'texas',
    'mexico city',
    'mexico',
    'ciudad de méxico',
    'méxico',
    'cdmx',
    'чикаго',
    'мексик*',
    'мехико',
  ],
  [-5]: [
    'new york',
    'boston',
    'miami',
    'toronto',
    'bogotá',
    'bogota',
    'lima',
    'nueva york',
    'colombia',
    'perú',
    'нью-йорк*',
    'бостон*',
  ],
  [-3]: ['buenos aires', 'montevideo', 'são paulo', 'argentina', 'uruguay', 'буэнос-айрес*', 'аргентин*'],
  0: ['london', 'dublin', 'lisbon', 'the uk', 'ireland', 'londres', 'lisboa', 'canarias', 'лондон*', 'лиссабон*'],
  1: [
    'madrid',
    'barcelona',
    'valencia',
    'paris',
    'berlin',
    'rome',
    'vienna',
    'amsterdam',
    'warsaw',
    'spain',
    'france',
    'germany',
    'italy',
    'parís',
    'berlín',
    'roma',
    'españa',
    'francia',
    'alemania',
    'мадрид*',
    'барселон*',
    'париж*',
    'берлин*',
    'испани*',
    'германи*',
    'белград*',
    'варшав*',
  ],
  2: ['athens', 'helsinki', 'kyiv', 'cape town', 'киев*', 'калининград*', 'хельсинки', 'кипр*'],
  3: [
    'moscow',
    'istanbul',
    'nairobi',
    'moscú',
    'estambul',
    'москв*',
    'петербург*',
    'питер*',
    'минск*',
    'стамбул*',
    'казан*',
  ],
  4: ['dubai', 'tbilisi', 'yerevan', 'dubái', 'дуба*', 'тбилиси', 'ереван*', 'самар*'],
  5: ['tashkent', 'karachi', 'екатеринбург*', 'уф*', 'алмат*', 'астан*', 'ташкент*', 'перми', 'пермь'],
  7: ['bangkok', 'jakarta', 'новосибирск*', 'красноярск*', 'бангкок*'],
  8: ['singapore', 'hong kong', 'beijing', 'shanghai', 'perth', 'singapur', 'сингапур*', 'иркутск*', 'бали'],
  9: ['tokyo', 'seoul', 'tokio', 'токио', 'якутск*'],
  10: ['sydney', 'melbourne', 'brisbane', 'владивосток*', 'сидне*'],
}

/** What stands before the place where somebody is. */
export const within = new Set(['in', 'from', 'en', 'desde', 'в', 'из'])

/** A zone by name: it belongs to the time beside which it stands. */
export const zones = wordSet(`
  utc gmt cet cest bst wet eet eest est edt et cst cdt ct mst mdt mt pst pdt pt ist jst aest aedt msk z
  мск гринвич гринвичу
`)

/** The clocks of a place or a person: “Madrid time”, “hora de Madrid”, «по московскому времени». */
export const clocks = [
  '(your | my | our | their | local | eastern | pacific | central | standard | universal | european) time',
  '(time | times) [(is | are)] in',
  'time zone',
  'hora @',
  'hora (de | del | local | peninsular | española | tuya | vuestra | suya)',
  '(tu | su | mi | nuestra | vuestra) hora',
  'horario de',
  'huso',
  'по (москве | мск | московскому | вашему | нашему | местному | киеву | берлину | лондону)',
  'по *(скому|ному) времени',
  'часовой пояс',
]

/** Beginnings of words with which people arrange to meet: elsewhere a zone said once is that of all times. */
export const meets =
  /^(?:(?:call|ring|talk|speak|join)s?$|calling|meet|demo|llam|reuni|hablar|habla|vernos|vemos|созвон|встре|позвон|наберу|созван)/
