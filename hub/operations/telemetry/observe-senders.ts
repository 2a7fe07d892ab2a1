import type { Observer } from '../../platform/telemetry/observer.ts'
import type { ChannelSender } from '../../requests/delivery/channels/channel-sender.ts'

/** Wraps the channels with metrics and traces. */
export function observeSenders(
  senders: readonly ChannelSender[],
  observer: Observer,
): ChannelSender[] {
  return senders.map((sender) => ({
    channel: sender.channel,
    isIdempotent: sender.isIdempotent,
    mostAtOnce: sender.mostAtOnce,
    nameOf: (name) => sender.nameOf(name),
    send: (sending) =>
      observer.work(
        'outgoing',
        sender.channel,
        () => sender.send(sending),
        (outcome) => 'failure' in outcome,
      ),
    close: () => sender.close(),
  }))
}
