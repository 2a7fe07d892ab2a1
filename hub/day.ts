/** The civil day of a moment in a zone, as `YYYY-MM-DD`: 22:30 UTC on 30 June is 1 July in Paris. */
export function dayIn(zone: string, at: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' }).format(at)
}
