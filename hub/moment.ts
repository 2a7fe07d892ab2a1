/**
 * The moment at which the clocks of a zone show an hour of a day. An hour that a change of clocks
 * leaves out is taken one hour later, one that comes twice the first time.
 * @param day `2026-12-08` @param hour `18:00`, with seconds or without
 */
export function momentIn(zone: string, day: string, hour: string): Date {
  const wall = Date.parse(`${day}T${hour}Z`)
  // Two passes, because the offset that counts is the one of the answer: clocks change at night.
  const near = wall - offset(zone, new Date(wall))
  return new Date(wall - offset(zone, new Date(near)))
}

/** How far the clocks of a zone are before UTC, in milliseconds. */
function offset(timeZone: string, at: Date): number {
  const shown = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'medium',
  }).format(at)
  return Date.parse(`${shown.replace(' ', 'T')}Z`) - Math.floor(at.getTime() / 1000) * 1000
}
