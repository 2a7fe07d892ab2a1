import type { Channel, Service } from '#shared/contract/catalogue/service.ts'
import type { Proof } from '#shared/contract/requests/proof.ts'
import type { Queryable } from '../../../platform/database/database.ts'
import type { Deps } from '../../../platform/deps.ts'
import type { Notifier } from '../../../platform/jobs/notifier.ts'
import { findReachableWays } from '../../addresses/usager-addresses-sql.ts'
import type { RequestKey } from '../../register/requests-sql.ts'
import type { SentChannel } from '../channel.ts'
import { chooseWays, declaredWays } from '../policy/choose-channels.ts'
import { isTimeCritical } from '../policy/retry-policy.ts'
import { enqueueProofs } from './proof-queue-sql.ts'

/** A proof that its usager is owed. */
export interface PendingDelivery extends RequestKey {
  proof: string
  /** The way that is tried first. */
  way: SentChannel
  /** The ways that came to nothing before. */
  tried?: readonly SentChannel[]
  /** It is of use at once, and leaves before others. */
  isUrgent?: boolean
}

/** Where proofs wait until they are sent. */
export interface Outbox {
  /** The ways by which this hub can send. */
  channels: ReadonlySet<SentChannel>
  /** Keeps what is owed, in the transaction that made it: neither is there without the other. */
  put(transaction: Queryable, owed: readonly PendingDelivery[]): Promise<void>
  /** Says that something was put and is there now, so that it leaves without waiting. */
  wake(): void
}

declare module '../../../platform/deps.ts' {
  interface Deps {
    /** Where proofs wait until their usagers are told. */
    outbox: Outbox
  }
}

/** An outbox that knows what can be sent, and sends nothing: of what is told of the past. */
export function muted(channels: ReadonlySet<SentChannel>): Outbox {
  return { channels, put: async () => {}, wake() {} }
}

/** The outbox of a hub that can send by no way. */
export const noOutbox = muted(new Set())

/** The outbox of a hub that sends: what is owed is a job of the queue. */
export function openOutbox(channels: ReadonlySet<SentChannel>, bell: Notifier): Outbox {
  return {
    channels,
    async put(transaction, owed) {
      const jobs = owed.map(({ way, tried = [], isUrgent = false, ...proof }) => ({
        channel: way,
        job: { ...proof, tried, isUrgent, attempts: 0 },
      }))
      await enqueueProofs(transaction, jobs)
    },
    wake: () => bell.ring(),
  }
}

/** By which ways the usager of a request can be told. */
interface Ways {
  preferred: Channel | null
  addresses: readonly SentChannel[]
}

/** A proof as it goes into the outbox, where its usager is to be told of it; else nothing. */
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

/** Puts a proof into the outbox where its usager is to be told of it, in the transaction that made it. */
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
