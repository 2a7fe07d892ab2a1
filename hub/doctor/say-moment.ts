import { doctorText } from '#shared/text/administrator/text.ts'
import { sayDay, sayHour } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import type { Patient } from './patient.ts'

/** A moment as administrators read it, on the clocks of a zone. */
export function sayMoment(
  at: Date,
  zone: string,
  { locale, clock }: Pick<Patient, 'locale' | 'clock'>,
): string {
  const [day, hour] = [sayDay(at, zone, locale, clock()), sayHour(at, zone, locale)]
  return fill(doctorText[locale].moment, { day, hour })
}
