import type { Channel, Service } from '#shared/contract/catalogue/service.ts'
import type { Proof } from '#shared/contract/requests/proof.ts'
import type { Queryable } from '../../platform/database/database.ts'
import type { Deps } from '../../platform/deps.ts'
import type { RequestKey } from '../register/requests-sql.ts'
import type { SentChannel } from './channel.ts'
import { chooseWays } from './choose-ways.ts'
import { declaredWays } from './declared-ways.ts'
import type { PendingDelivery } from './outbox.ts'
import { isTimeCritical } from './schedule.ts'
import { findReachableWays } from './usager-addresses-sql.ts'

/** The channels of a usager. */
interface Ways {
  preferred: Channel | null
  addresses: readonly SentChannel[]
}

/** Returns the pending delivery of a proof; nothing when its usager gets no message. */
export function pendingDeliveryOf(
  { outbox, clock }: Pick<Deps, 'outbox' | 'clock'>,
  { organisation, source, reference }: RequestKey,
  service: Pick<Service, 'steps'>,
  proof: Proof,
  { preferred, addresses }: Ways,
): PendingDelivery[] {
  const reachable = { service, preferred, addresses, available: outbox.channels }
  const [way] = chooseWays(proof, reachable, clock())
  if (!way) return []
  const isUrgent = isTimeCritical(proof.kind)
  return [{ organisation, source, reference, proof: proof.id, way, isUrgent }]
}

/** Enqueues the delivery of a proof, in the transaction that made it. */
export async function enqueueDelivery(
  transaction: Queryable,
  deps: Pick<Deps, 'outbox' | 'clock'>,
  key: RequestKey,
  service: Pick<Service, 'steps'>,
  proof: Proof,
): Promise<void> {
  const { outbox } = deps
  const isTold = declaredWays(service, proof.kind).some((way) => outbox.channels.has(way))
  if (!isTold && !outbox.channels.has('push')) return
  const owed = pendingDeliveryOf(
    deps,
    key,
    service,
    proof,
    await findReachableWays(transaction, key),
  )
  if (owed.length > 0) await outbox.put(transaction, owed)
}
