// A formatter costs more to create than the rest of the intake of an answer.
const formatters = new Map<string, Intl.DateTimeFormat>()

/** The last day computed for each zone, with its second. */
const told = new Map<string, { second: number; day: string }>()

/**
 * Returns the civil day of a moment in a time zone, as `YYYY-MM-DD`: 22:30 UTC on 30 June is 1 July
 * in Paris.
 */
export function dayIn(zone: string, at: Date): string {
  // Zone names are case-insensitive: the cache uses lower case.
  const name = zone.toLowerCase()
  const second = Math.floor(at.getTime() / 1000)
  const last = told.get(name)
  if (last?.second === second) return last.day
  let formatter = formatters.get(name)
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' })
    formatters.set(name, formatter)
  }
  const day = formatter.format(at)
  told.set(name, { second, day })
  return day
}
