// Making a formatter costs more than all the rest of taking an answer in.
const formatters = new Map<string, Intl.DateTimeFormat>()

/** The civil day of a moment in a zone, as `YYYY-MM-DD`: 22:30 UTC on 30 June is 1 July in Paris. */
export function dayIn(zone: string, at: Date): string {
  let formatter = formatters.get(zone)
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' })
    formatters.set(zone, formatter)
  }
  return formatter.format(at)
}

/**
 * The day a number of calendar months earlier; the last of its month when that day does not exist:
 * one month before 31 March is 28 or 29 February.
 * @param day `YYYY-MM-DD`
 */
export function monthsBefore(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month - months, 0)).getUTCDate()
  const found = new Date(Date.UTC(year, month - 1 - months, Math.min(date, last)))
  return found.toISOString().slice(0, 10)
}
