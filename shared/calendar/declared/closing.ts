import { type Opening, weekdays } from '../../contract/catalogue/opening.ts'
import { dayNumber, weekday } from '../day.ts'

/**
 * The hour at which a service closes for the day, `17:30`; `null` where no hours are declared for
 * that day of the week.
 * @param day `YYYY-MM-DD`
 */
export function closingOn(opening: Opening, day: string): string | null {
  const name = weekdays[(weekday(dayNumber(day)) + 6) % 7]
  const ends = opening.flatMap(({ days, to }) => (name && days.includes(name) ? [to] : []))
  return ends.sort().at(-1) ?? null
}
