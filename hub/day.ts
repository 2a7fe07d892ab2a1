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
