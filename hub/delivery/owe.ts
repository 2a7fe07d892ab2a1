import type { Channel, Service } from '#shared/contract/catalogue/service.ts'
import type { Proof } from '#shared/contract/requests/proof.ts'
import type { Services } from '../services.ts'
import type { Queryable } from '../store/database.ts'
import type { RequestKey } from '../store/requests.ts'
import { findWays } from '../store/usager-addresses.ts'
import type { SentChannel } from './channel.ts'
import { chooseWays } from './choose-ways.ts'
import { declaredWays } from './declared-ways.ts'
import type { Owed } from './outbox.ts'
import { isOfUseAtOnce } from './schedule.ts'

type Outside = Pick<Services, 'outbox' | 'clock'>

/** By which ways the usager of a request can be told. */
interface Ways {
  preferred: Channel | null
  addresses: readonly SentChannel[]
}

/** A proof as it goes into the outbox, where its usager is to be told of it; else nothing. */
export function owedOf(
  { outbox, clock }: Outside,
  { organisation, source, reference }: RequestKey,
  service: Pick<Service, 'steps'>,
  proof: Proof,
  { preferred, addresses }: Ways,
): Owed[] {
  const reachable = { service, preferred, addresses, available: outbox.channels }
  const [way] = chooseWays(proof, reachable, clock())
  if (!way) return []
  const isUrgent = isOfUseAtOnce(proof.kind)
  return [{ organisation, source, reference, proof: proof.id, way, isUrgent }]
}

/** Puts a proof into the outbox where its usager is to be told of it, in the transaction that made it. */
export async function owe(
  transaction: Queryable,
  outside: Outside,
  key: RequestKey,
  service: Pick<Service, 'steps'>,
  proof: Proof,
): Promise<void> {
  const { outbox } = outside
  const isTold = declaredWays(service, proof.kind).some((way) => outbox.channels.has(way))
  if (!isTold && !outbox.channels.has('push')) return
  const owed = owedOf(outside, key, service, proof, await findWays(transaction, key))
  if (owed.length > 0) await outbox.put(transaction, owed)
}
