/**
 * Returns the moment of a local time in a time zone. A local time skipped by a clock change becomes
 * one hour later; of one that occurs twice, the first is taken.
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

/** Most days in the cache of a zone: thirty years. */
const mostDays = 11_000

/** UTC offsets of whole days, by zone and day since 1970: `null` for a day with a clock change. */
const known = new Map<string, Map<number, number | null>>()

/** Returns the UTC offset of a zone, in milliseconds. */
function offset(zone: string, at: number): number {
  // Zone names are case-insensitive: the cache uses lower case.
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

// A formatter costs more to create than all the rest.
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
