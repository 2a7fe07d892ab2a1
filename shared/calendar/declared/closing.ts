import { type Opening, weekdays } from '../../contract/catalogue/opening.ts'
import { dayNumber, weekday } from '../day.ts'

/**
 * Returns the closing time of a service on a day, `17:30`; `null` without declared hours for that
 * weekday.
 * @param day `YYYY-MM-DD`
 */
export function closingOn(opening: Opening, day: string): string | null {
  const name = weekdays[(weekday(dayNumber(day)) + 6) % 7]
  const ends = opening.flatMap(({ days, to }) => (name && days.includes(name) ? [to] : []))
  return ends.sort().at(-1) ?? null
}
