/**
 * The moment at which the clocks of a zone show an hour of a day. An hour that a change of clocks
 * leaves out is taken one hour later, one that comes twice the first time.
 * @param civil a day, `2026-12-08` @param hour `18:00`, with seconds or without
 */
export function momentIn(zone: string, civil: string, hour: string): Date {
  const wall = Date.parse(`${civil}T${hour}Z`)
  const before = offset(zone, wall - day)
  const after = offset(zone, wall + day)
  const first = wall - before
  const isShown = before === after || offset(zone, first) === before
  const second = wall - after
  return new Date(isShown || offset(zone, second) !== after ? first : second)
}

const day = 86_400_000

/** Most days that are remembered of a zone: thirty years. */
const mostDays = 11_000

/** Offsets of whole days, by zone and day since 1970: `null` where clocks change on that day. */
const known = new Map<string, Map<number, number | null>>()

/** How far the clocks of a zone are before UTC, in milliseconds. */
function offset(zone: string, at: number): number {
  // Zones are known in any case of their letters, and kept in one.
  const name = zone.toLowerCase()
  let days = known.get(name)
  if (!days || days.size > mostDays) {
    days = new Map()
    known.set(name, days)
  }
  const number = Math.floor(at / day)
  let ofDay = days.get(number)
  if (ofDay === undefined) {
    const first = ask(zone, number * day)
    ofDay = first === ask(zone, (number + 1) * day) ? first : null
    days.set(number, ofDay)
  }
  return ofDay ?? ask(zone, at)
}

// Making a formatter costs more than all the rest.
const formatters = new Map<string, Intl.DateTimeFormat>()

function ask(timeZone: string, at: number): number {
  const name = timeZone.toLowerCase()
  let formatter = formatters.get(name)
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('sv-SE', {
      timeZone,
      dateStyle: 'short',
      timeStyle: 'medium',
    })
    formatters.set(name, formatter)
  }
  return Date.parse(`${formatter.format(at).replace(' ', 'T')}Z`) - Math.floor(at / 1000) * 1000
}
