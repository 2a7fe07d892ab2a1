import type { Proof } from '#shared/contract/proof.ts'
import type { Service } from '#shared/contract/service.ts'
import type { Services } from '../services.ts'
import type { Queryable } from '../store/database.ts'
import type { RequestKey } from '../store/requests.ts'
import { findWays } from '../store/usager-addresses.ts'
import { chooseWays } from './choose-ways.ts'
import { declaredWays } from './declared-ways.ts'
import { isOfUseAtOnce } from './of-use-at-once.ts'

/** Puts a proof into the outbox where its usager is to be told of it, in the transaction that made it. */
export async function owe(
  transaction: Queryable,
  { outbox, clock }: Pick<Services, 'outbox' | 'clock'>,
  { organisation, source, reference }: RequestKey,
  service: Pick<Service, 'steps'>,
  proof: Proof,
): Promise<void> {
  const { channels } = outbox
  const isTold = declaredWays(service, proof.kind).some((way) => channels.has(way))
  if (!isTold && !channels.has('push')) return
  const key = { organisation, source, reference }
  const { preferred, addresses } = await findWays(transaction, key)
  const reachable = { service, preferred, addresses, available: channels }
  const [way] = chooseWays(proof, reachable, clock())
  const isUrgent = isOfUseAtOnce(proof.kind)
  if (way) await outbox.put(transaction, [{ ...key, proof: proof.id, way, isUrgent }])
}
