import type { Proof } from '#shared/contract/requests/proof.ts'
import { fill } from '#shared/text/fill.ts'
import { formatUnit } from '#shared/text/numbers.ts'
import { requestText } from '#shared/text/usager/requests/text.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import type { Narration } from './narration.ts'

/** Formats the place, the price and the duration of an appointment. */
export function formatAppointment(
  proof: Extract<Proof, { kind: 'promised' }>,
  telling: Pick<Narration, 'locale'>,
): string | undefined {
  const said = formatAppointmentFacts(proof, telling)
  return said.length > 0 ? said.map((one) => `${one}.`).join(' ') : undefined
}

/** The same, one fact each. */
export function formatAppointmentFacts(
  { place, cost, lasts }: Extract<Proof, { kind: 'promised' }>,
  { locale }: Pick<Narration, 'locale'>,
): string[] {
  const { promised } = requestText[locale].told
  return [
    place && fill(promised.place, { place }),
    cost && fill(promised.cost, { cost }),
    lasts && fill(promised.lasts, { lasts: formatDuration(lasts, locale) }),
  ].filter((one): one is string => !!one)
}

/** Formats a duration; in hours when it is whole hours. */
export function formatDuration(minutes: number, locale: UsagerLocale): string {
  const isHours = minutes >= 60 && minutes % 60 === 0
  return isHours ? formatUnit(minutes / 60, 'hour', locale) : formatUnit(minutes, 'minute', locale)
}

/**
 * Formats a wait for a sentence with *in …*; abbreviated in Ukrainian, which would need a
 * declension.
 */
export function formatWait(seconds: number, locale: UsagerLocale): string {
  const minutes = Math.max(1, Math.ceil(seconds / 60))
  return formatUnit(minutes, 'minute', locale, locale === 'uk' ? 'short' : 'long')
}
