import { sayDay, sayHour } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import { requestText } from '#shared/text/usager/text.ts'
import type { StoredDelivery } from '../store/deliveries.ts'
import type { Telling } from './telling.ts'

/**
 * What was sent of a step, in words, one sending each. Why one failed is for who sent it, and so is
 * what nobody knows the outcome of: it was sent again.
 */
export function tellSent(
  deliveries: readonly StoredDelivery[],
  zone: string,
  { locale, now }: Pick<Telling, 'locale' | 'now'>,
): string[] {
  const { sent } = requestText[locale].told
  return deliveries.flatMap(({ channel, outcome, at }) => {
    if (channel === 'page' || outcome === 'unknown') return []
    const what = sent[outcome][channel]
    const day = sayDay(at, zone, locale, now)
    return fill(sent.said, { what, day, hour: sayHour(at, zone, locale) })
  })
}
