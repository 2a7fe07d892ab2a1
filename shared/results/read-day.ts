const iso = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?(Z|[+-]\d{2}:?\d{2})?)?$/
const french = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?:[ T].*)?$/

/** Plausible years of an export; another is a typing error. */
const years = { first: 2000, last: 2199 }

/**
 * Parses the day of a date in an export: `2026-10-31 23:30:00`, in UTC,
 * `2026-10-31T23:30:00+01:00`, or `31/10/2026`, in local time.
 * @param dayIn returns the local day of a moment
 * @returns `YYYY-MM-DD`; `null` when it is no date
 */
export function readDay(text: string, dayIn: (at: Date) => string): string | null {
  const [, date, month, year] = french.exec(text.trim()) ?? []
  if (date && month && year)
    return civilDay(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`)
  const [, day = '', hour, offset = 'Z'] = iso.exec(text.trim()) ?? []
  const civil = civilDay(day)
  if (civil === null || hour === undefined) return civil
  const at = new Date(`${civil}T${hour}${offset.replace(/(\d{2}):?(\d{2})$/, '$1:$2')}`)
  return Number.isNaN(at.getTime()) ? null : dayIn(at)
}

/** Returns the day, if it exists. */
function civilDay(civil: string): string | null {
  const at = new Date(`${civil}T00:00:00Z`)
  if (Number.isNaN(at.getTime()) || !at.toISOString().startsWith(civil)) return null
  const year = at.getUTCFullYear()
  return year >= years.first && year <= years.last ? civil : null
}
