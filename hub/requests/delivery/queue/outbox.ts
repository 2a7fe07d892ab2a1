import type { Channel, Service } from '#shared/contract/catalogue/service.ts'
import type { Proof } from '#shared/contract/requests/proof.ts'
import type { Queryable } from '../../../platform/database/database.ts'
import type { Deps } from '../../../platform/deps.ts'
import type { Notifier } from '../../../platform/jobs/notifier.ts'
import { type DelegateWay, findReachableWays } from '../../addresses/usager-addresses-sql.ts'
import type { StoredProof } from '../../requests/proofs-sql.ts'
import type { RequestKey } from '../../requests/requests-sql.ts'
import type { SentChannel } from '../channel.ts'
import { chooseWays, declaredWays } from '../policy/choose-channels.ts'
import { isTimeCritical } from '../policy/retry-policy.ts'
import { enqueueProofs } from './proof-queue-sql.ts'

/** A proof to deliver to its usager. */
export interface PendingDelivery extends RequestKey {
  proof: string
  /** First channel. */
  way: SentChannel
  /** Failed channels. */
  tried?: readonly SentChannel[]
  /** It is urgent, and is sent before others. */
  isUrgent?: boolean
  /** The mandate of somebody who acts for the usager: it goes to them. */
  mandate?: string
}

/** The outbox of proofs. */
export interface Outbox {
  /** Channels of this hub. */
  channels: ReadonlySet<SentChannel>
  /**
   * Enqueues deliveries in the transaction of their proofs (transactional outbox): both commit, or
   * neither.
   */
  put(transaction: Queryable, owed: readonly PendingDelivery[]): Promise<void>
  /** Wakes the workers after the commit. */
  wake(): void
}

declare module '../../../platform/deps.ts' {
  interface Deps {
    /** The outbox of proofs. */
    outbox: Outbox
    /** Push services besides those of the known makers of browsers; none by default. */
    pushHosts?: readonly string[]
  }
}

/** Returns an outbox that knows the channels and sends nothing: for imports of past steps. */
export function muted(channels: ReadonlySet<SentChannel>): Outbox {
  return { channels, put: async () => {}, wake() {} }
}

/** The outbox of a hub without channels. */
export const noOutbox = muted(new Set())

/** Opens the outbox of a hub that sends: each delivery is a job. */
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

/** The channels of a usager, and of those who act for them. */
interface Ways {
  preferred: Channel | null
  addresses: readonly SentChannel[]
  mandates?: readonly DelegateWay[]
}

/** Returns the pending delivery of a proof; nothing when its usager gets no message. */
export function pendingDeliveryOf(
  { outbox, clock }: Pick<Deps, 'outbox' | 'clock'>,
  { organisation, source, reference }: RequestKey,
  service: Pick<Service, 'steps'>,
  proof: ToSend,
  { preferred, addresses, mandates = [] }: Ways,
): PendingDelivery[] {
  const available = outbox.channels
  const [way] = chooseWays(proof, { service, preferred, addresses, available }, clock())
  const isUrgent = isTimeCritical(proof.kind)
  const pending = { organisation, source, reference, proof: proof.id, isUrgent }
  const others = mandates.filter(({ mandate, channel }) => {
    if (proof.asks || !available.has(channel)) return false
    if (proof.acts) return proof.acts === mandate
    const theirs = { service, preferred: null, addresses: [channel], available }
    return chooseWays(proof, theirs, clock()).length > 0
  })
  return [
    ...(way ? [{ ...pending, way }] : []),
    ...others.map(({ mandate, channel }) => ({ ...pending, way: channel, mandate })),
  ]
}

type ToSend = Proof & Pick<StoredProof, 'asks' | 'acts'>

/**
 * Enqueues the delivery of a proof, in the transaction that made it.
 * @returns whether its usager gets a message
 */
export async function enqueueDelivery(
  transaction: Queryable,
  deps: Pick<Deps, 'outbox' | 'clock'>,
  key: RequestKey,
  service: Pick<Service, 'steps'>,
  proof: ToSend,
): Promise<boolean> {
  const { outbox } = deps
  const isTold =
    !!proof.acts || declaredWays(service, proof.kind).some((way) => outbox.channels.has(way))
  if (!isTold && !outbox.channels.has('push')) return false
  const owed = pendingDeliveryOf(
    deps,
    key,
    service,
    proof,
    await findReachableWays(transaction, key),
  )
  if (owed.length > 0) await outbox.put(transaction, owed)
  return owed.length > 0
}
