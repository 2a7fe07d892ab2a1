import { doctorText } from '#shared/text/administrator/text.ts'
import { formatDay, formatHour } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import type { Patient } from './patient.ts'

/** Formats a moment in a time zone. */
export function formatMoment(
  at: Date,
  zone: string,
  { locale, clock }: Pick<Patient, 'locale' | 'clock'>,
): string {
  const [day, hour] = [formatDay(at, zone, locale, clock()), formatHour(at, zone, locale)]
  return fill(doctorText[locale].moment, { day, hour })
}
