import type { Deps } from '../../../platform/deps.ts'
import type { ChannelSender } from '../channels/channel-sender.ts'

/** What a hub that sends needs from outside. */
export interface DeliveryDeps
  extends Pick<Deps, 'database' | 'clock' | 'random' | 'secret' | 'publicUrl' | 'observer'> {
  senders: readonly ChannelSender[]
  /** Longest that one try may take, in milliseconds. */
  timeLimit: number
  /** Ends every try: the hub stops. */
  shutdownSignal?: AbortSignal
  /** Told what went wrong on our side, without content: what it was about is taken up again later. */
  failed(error: unknown): void
}
