import type { Proof } from '#shared/contract/requests/proof.ts'
import { formatDay, formatHour } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import { letterText, requestText } from '#shared/text/usager/requests/text.ts'
import { dayIn } from '../../platform/time/day.ts'
import type { Narration } from './narration.ts'

type OnTheWay = Extract<Proof, { kind: 'on_the_way' }>

/**
 * Describes who is on the way, and around when; a time that has passed is not promised again.
 * @returns the sentence, with `{who}` to be filled, and an arrival on another day in its own
 */
export function describeArrival(
  { arrival }: Pick<OnTheWay, 'arrival'>,
  zone: string,
  { locale, now }: Pick<Narration, 'locale' | 'now'>,
): { sentence: string; later: string | undefined } {
  const { comes } = letterText[locale]
  const at = arrival === undefined ? undefined : new Date(arrival)
  if (!at || at < now) return { sentence: comes.now, later: undefined }
  const hour = formatHour(at, zone, locale)
  if (dayIn(zone, at) === dayIn(zone, now))
    return { sentence: fill(comes.at, { hour }), later: undefined }
  const day = formatDay(at, zone, locale, now)
  return { sentence: comes.now, later: fill(requestText[locale].told.arrival, { day, hour }) }
}

/** Formats the same for the page of a request. */
export function formatArrival(
  proof: OnTheWay,
  zone: string,
  telling: Pick<Narration, 'locale' | 'now'>,
): string {
  const { sentence, later } = describeArrival(proof, zone, telling)
  const said = `${fill(sentence, { who: proof.who })}.`
  return later === undefined ? said : `${said} ${later}.`
}
