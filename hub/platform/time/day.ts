// Making a formatter costs more than all the rest of taking an answer in.
const formatters = new Map<string, Intl.DateTimeFormat>()

/** The last day told of each zone, and of which second. */
const told = new Map<string, { second: number; day: string }>()

/** The civil day of a moment in a zone, as `YYYY-MM-DD`: 22:30 UTC on 30 June is 1 July in Paris. */
export function dayIn(zone: string, at: Date): string {
  // Zones are known in any case of their letters, and kept in one.
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
