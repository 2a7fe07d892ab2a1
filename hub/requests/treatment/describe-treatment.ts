import type { RequestFull } from '#shared/contract/agents/context.ts'
import type { Level } from '#shared/contract/agents/purpose.ts'
import type { Service } from '#shared/contract/catalogue/service.ts'
import type { Locale } from '#shared/text/locale.ts'
import type { Queryable } from '../../platform/database/database.ts'
import type { StoredRequest } from '../requests/requests-sql.ts'
import { describeAdaptations } from './adaptations.ts'
import { listAppliedAdaptations } from './applied-adaptations-sql.ts'
import type { GetDelay } from './cache-delays.ts'
import { describeOutOfTurn, describeQueuePosition, findTurn } from './turn.ts'
import { describeUsualDelay } from './usual-delay.ts'

/** Language, time and detail of an agent's view. */
interface Reading {
  zone: string
  locale: Locale
  now: Date
  level: Level
}

/**
 * Describes equal treatment on a card: position in the queue, usual waiting time, older open
 * requests, published rules. Call it outside a transaction, because it computes the waiting time
 * beside it.
 */
export async function describeTreatment(
  { database, getDelay }: { database: Queryable; getDelay: GetDelay },
  request: StoredRequest,
  service: Service,
  reading: Reading,
): Promise<Pick<RequestFull, 'turn' | 'usual' | 'out_of_turn' | 'adaptations'>> {
  const { zone, locale, now, level } = reading
  const [turn, delay, applied] = await Promise.all([
    findTurn(database, request),
    getDelay({ queue: request, service, zone }),
    listAppliedAdaptations(database, request),
  ])
  const older = turn && level === 2 ? describeOutOfTurn(turn, locale) : null
  return {
    ...(turn && { turn: describeQueuePosition(turn, locale) }),
    ...(delay && { usual: describeUsualDelay(delay, locale, now) }),
    ...(older && { out_of_turn: older }),
    adaptations: describeAdaptations(service, applied, locale, reading),
  }
}
