import {
  type EventStored,
  type ObservedEvent,
  observedEvent,
  observedTypes,
} from '#shared/contract/integrations/observed-event.ts'
import type { Offer } from '../../catalogue/services/offer.ts'
import { digest } from '../../platform/crypto/digest.ts'
import type { Database } from '../../platform/database/database.ts'
import { nestedTransaction } from '../../platform/database/nested-transaction.ts'
import { below } from '../../platform/http/below.ts'
import { faultsOfSchema } from '../../platform/http/faults.ts'
import { momentsOfProof, refuseFuture } from '../../platform/http/future.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { insertSeenEvent } from '../../requests/events/events-sql.ts'
import { recordProof } from '../../requests/intake/record-proof.ts'
import { recordRequest } from '../../requests/intake/record-request.ts'
import type { IntakeDeps } from '../../requests/intake/recording.ts'
import { describeTrackingCode } from '../../requests/status/address.ts'

type RecordDeps = IntakeDeps & { database: Pick<Database, 'transaction'> }

/** The sender of an event, and the services of their organisation. */
export interface Bringer {
  organisation: string
  source: string
  offeredBy: Offer
}

/**
 * Records an event of a source. The event id is an idempotency key; a refused event is not stored,
 * so that it may be sent again.
 * @param arrived not validated yet
 * @throws Refusal
 */
export async function recordEvent(
  deps: RecordDeps,
  { organisation, source, offeredBy }: Bringer,
  arrived: unknown,
): Promise<EventStored> {
  const event = readEvent(arrived)
  refuseFuture(momentsOf(event), deps.clock())
  const event_hash = digest([event.source, event.id])
  const seen = { organisation, told_by: source, event_hash }
  const stored = await deps.database.transaction<EventStored>(async (transaction) => {
    if (!(await insertSeenEvent(transaction, seen, deps.clock())))
      return { id: event.id, stored: 'already' }
    const inside = { ...deps, database: nestedTransaction(transaction) }
    return record(inside, { organisation, source, offeredBy }, event).catch((error: unknown) => {
      throw error instanceof Refusal ? placed(error, event) : error
    })
  })
  deps.outbox.wake()
  return stored
}

async function record(
  deps: RecordDeps,
  { organisation, source, offeredBy }: Bringer,
  event: ObservedEvent,
): Promise<EventStored> {
  const { id, data } = event
  const key = { organisation, source, reference: data.reference }
  if ('proof' in data) {
    const stored = await recordProof(deps, key, data.proof, offeredBy, 'observed')
    return { id, stored, reference: key.reference }
  }
  const offered = offeredBy(data.request.service)
  if (!offered) throw new Refusal('unknown_service')
  const put = { ...data.request, observed_at: event.time }
  const { state, outcome, trackingCode } = await recordRequest(deps, key, put, offered)
  return {
    id,
    stored: 'first',
    reference: key.reference,
    state,
    ...(outcome && { outcome }),
    ...(trackingCode && describeTrackingCode(deps.publicUrl, trackingCode)),
  }
}

/** Moves the paths of a refusal under the event's `data`. */
function placed(refusal: Refusal, { data }: ObservedEvent): Refusal {
  if ('proof' in data) return below('/data/proof', refusal)
  return below('/data/request', refusal, { '/observed_at': '/time' })
}

function readEvent(arrived: unknown): ObservedEvent {
  const type = (arrived as { type?: unknown } | null)?.type
  if (typeof type === 'string' && !observedTypes.some((known) => known === type)) {
    const values = { known: observedTypes.join(', ') }
    throw new Refusal('invalid', [{ path: '/type', code: 'unknown_event', values }])
  }
  const read = observedEvent.safeParse(arrived)
  if (read.success) return read.data
  throw new Refusal('invalid', faultsOfSchema(read.error))
}

function momentsOf({ time, data }: ObservedEvent): Record<string, string | undefined> {
  if ('request' in data)
    return { '/time': time, '/data/request/received_at': data.request.received_at }
  return { '/time': time, ...momentsOfProof(data.proof, '/data/proof') }
}
