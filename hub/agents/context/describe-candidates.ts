import type { Candidate, ContextFound } from '#shared/contract/agents/context.ts'
import { formatMonth } from '#shared/text/dates.ts'
import { localise } from '#shared/text/locale.ts'
import type { Chosen } from './choose-persons.ts'
import { type Reading, serviceOf } from './reading.ts'

/**
 * Describes candidates by service and month of each request. It gives no name and no reference,
 * because a reference would open somebody else's request.
 */
export function describeCandidates(
  { outcome, persons, mayAsk }: Chosen,
  reading: Reading,
): Pick<ContextFound, 'candidates' | 'may_ask' | 'mismatch'> {
  const { locale, zone } = reading
  return {
    candidates: persons.map(
      ({ requests }): Candidate => ({
        requests: requests.map((request) => ({
          service: localise(serviceOf(request, reading).name, locale),
          ...(request.whole && request.kind && { kind: request.kind }),
          month: formatMonth(request.received_at, zone, locale),
        })),
      }),
    ),
    may_ask: [...mayAsk],
    ...(outcome === 'mismatch' && { mismatch: true }),
  }
}
