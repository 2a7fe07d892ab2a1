import type { Deps } from '../../../platform/deps.ts'
import type { ChannelSender } from '../channels/channel-sender.ts'

/** Dependencies of the sending. */
export interface DeliveryDeps
  extends Pick<Deps, 'database' | 'clock' | 'random' | 'secret' | 'publicUrl' | 'observer'> {
  senders: readonly ChannelSender[]
  /** Timeout of one attempt, in milliseconds. */
  timeLimit: number
  /** Aborts every attempt: the hub stops. */
  shutdownSignal?: AbortSignal
  /** Called with an error of the hub, without content: the job is retried later. */
  failed(error: unknown): void
}
