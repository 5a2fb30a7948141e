/** Latin letters and the Cyrillic ones that look the same, pair by pair. */
const pairs = 'aа cс eе oо pр xх yу ëё AА BВ CС EЕ HН KК MМ OО PР TТ XХ YУ ËЁ'.split(' ')

/** The Cyrillic letter that looks like a Latin one. */
export const cyrillicFor: ReadonlyMap<string, string> = new Map(
  pairs.map(([latin = '', cyrillic = '']) => [latin, cyrillic]),
)

/** The Latin letter that looks like a Cyrillic one. */
export const latinFor: ReadonlyMap<string, string> = new Map(
  pairs.map(([latin = '', cyrillic = '']) => [cyrillic, latin]),
)

/** Stems in Latin letters, all of which look like Cyrillic ones, that take Russian endings. */
export const latinStems: ReadonlySet<string> = new Set(['ceo', 'pc', 'ps', 'hr', 'xp', 'ac', 'ax', 'top', 'pop'])
