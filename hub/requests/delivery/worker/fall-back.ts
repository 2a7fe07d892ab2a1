import { findOrganisation } from '../../../catalogue/organisations/directory-sql.ts'
import type { Queryable } from '../../../platform/database/database.ts'
import type { Deps } from '../../../platform/deps.ts'
import type { RequestKey } from '../../requests/requests-sql.ts'
import { sentChannels } from '../channel.ts'
import { chooseWays } from '../policy/choose-channels.ts'
import { isTimeCritical } from '../policy/retry-policy.ts'
import { listDeliveries } from '../queue/deliveries-sql.ts'
import { reachableOf } from './find-proof-content.ts'
import { listPendingRequests } from './pending-requests-sql.ts'

/**
 * Enqueues a proof for the remaining channels after a bounce. The caller holds the lock of the
 * request.
 */
export async function fallBack(
  transaction: Queryable,
  { outbox, clock }: Pick<Deps, 'outbox' | 'clock'>,
  { organisation, source, reference }: RequestKey,
  proof: string,
): Promise<void> {
  const key = { organisation, source, reference }
  const [request] = await listPendingRequests(transaction, [key])
  const known = await findOrganisation(transaction, organisation)
  const service = known?.services.find((one) => one.service === request?.service)
  const owed = request?.proofs.find(({ id }) => id === proof)
  if (!request || !service || !owed) return
  const deliveries = await listDeliveries(transaction, key)
  const tried = new Set(
    sentChannels.filter((way) =>
      deliveries.some((one) => one.proof === proof && one.channel === way),
    ),
  )
  const reachable = reachableOf(request, service, owed.id, outbox.channels)
  const way = chooseWays(owed, reachable, clock()).find((one) => !tried.has(one))
  const isUrgent = isTimeCritical(owed.kind)
  if (way) await outbox.put(transaction, [{ ...key, proof, way, tried: [...tried], isUrgent }])
}
