import type { Candidate, ContextFound } from '#shared/contract/agents/context.ts'
import { formatMonth } from '#shared/text/dates.ts'
import type { Chosen } from './choose-persons.ts'
import { type Reading, serviceOf } from './reading.ts'

/**
 * Tells persons apart by what each asked for and in which month: never by a name, nor by a reference
 * that would open what is not theirs.
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
          service: serviceOf(request, reading).name[locale],
          ...(request.whole && request.kind && { kind: request.kind }),
          month: formatMonth(request.received_at, zone, locale),
        })),
      }),
    ),
    may_ask: [...mayAsk],
    ...(outcome === 'mismatch' && { mismatch: true }),
  }
}
