import type { SentChannel } from '../../hub/delivery/channel.ts'
import { noOutbox, type Outbox } from '../../hub/delivery/outbox.ts'

/** The outbox of a hub that can send by these ways, of which nothing leaves. */
export function sendsBy(...channels: readonly SentChannel[]): Outbox {
  return { ...noOutbox, channels: new Set(channels) }
}
