/** Why a text is no birth date: not understood, a year of two digits, an impossible day. */
export type DateFault = 'unclear' | 'year' | 'impossible'

const months = [
  ['janvier', 'january'],
  ['fevrier', 'february'],
  ['mars', 'march'],
  ['avril', 'april'],
  ['mai', 'may'],
  ['juin', 'june'],
  ['juillet', 'july'],
  ['aout', 'august'],
  ['septembre', 'september'],
  ['octobre', 'october'],
  ['novembre', 'november'],
  ['decembre', 'december'],
]

/** Earliest year of birth that is accepted. */
const firstYear = 1900

/**
 * Reads a birth date as people type it, in French or in English. In figures the day comes first, as
 * usagers say it here; a year comes first only where it is written as machines do. Two digits are no
 * year: somebody may be of either century.
 * @returns the date as `YYYY-MM-DD`
 */
export function parseBirthDate(text: string, now: Date): { date: string } | { fault: DateFault } {
  const parts = partsOf(text)
  if (!parts) return { fault: 'unclear' }
  const { day, month, year } = parts
  if (year.length !== 4) return { fault: year.length === 2 ? 'year' : 'unclear' }
  const date = [year, month, day].map((part) => part.padStart(2, '0')).join('-')
  const at = new Date(`${date}T00:00:00Z`)
  // A thirty-first of February is read as a day of March, or not at all.
  const isDay = !Number.isNaN(at.getTime()) && at.toISOString().startsWith(date)
  return isDay && Number(year) >= firstYear && at <= now ? { date } : { fault: 'impossible' }
}

type Parts = Record<'day' | 'month' | 'year', string>

function partsOf(text: string): Parts | null {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim()
  const [, iso = '', isoMonth = '', isoDay = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(plain) ?? []
  if (iso) return { year: iso, month: isoMonth, day: isoDay }
  const [, d = '', m = '', y = ''] =
    /^(\d{2})(\d{2})(\d{4})$/.exec(plain) ??
    /^(\d{1,2})(?:\s+(?:[/.-]\s*)?|[/.-]\s*)(\d{1,2})(?:\s+(?:[/.-]\s*)?|[/.-]\s*)(\d{2,4})$/.exec(
      plain,
    ) ??
    []
  if (d) return { day: d, month: m, year: y }
  return inWords(plain)
}

/** *3 avril 1985*, *1er avr. 1985*, *3rd of April 1985*, *April 3, 1985*. */
function inWords(plain: string): Parts | null {
  const words = plain.split(/[\s,.]+/).filter((word) => word && word !== 'of' && word !== 'the')
  const [first = '', second = '', year = '', ...more] = words
  if (more.length > 0 || !/^\d+$/.test(year)) return null
  for (const [said, name] of [
    [first, second],
    [second, first],
  ] as const) {
    const [, day] = /^(\d{1,2})(?:er|st|nd|rd|th)?$/.exec(said) ?? []
    const month = monthOf(name)
    if (day && month) return { day, month, year }
  }
  return null
}

/** By its name, or the beginning that is no other's: *juil*, not *jui*. */
function monthOf(word: string): string | null {
  if (!/^[a-z]{3,}$/.test(word)) return null
  const [found, ...others] = months.flatMap((names, at) =>
    names.some((name) => name.startsWith(word)) ? [at + 1] : [],
  )
  return found && others.length === 0 ? String(found) : null
}
