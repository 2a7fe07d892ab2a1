import { dayIn } from '../../../hub/platform/time/day.ts'
import { momentIn } from '../../../hub/platform/time/moment.ts'
import type { SentChannel } from '../../../hub/requests/delivery/channel.ts'
import type {
  ChannelSender,
  Outcome,
} from '../../../hub/requests/delivery/channels/channel-sender.ts'
import { town } from '../../world/town.ts'
import type { Draw } from './draw.ts'
import type { Time } from './time.ts'

/** What a mail server or a gateway accepted. */
export interface Accepted {
  channel: SentChannel
  reference: string
  proof: string
  /** Message-ID, or idempotency key. */
  name: string
}

/** Servers of e-mail and SMS, which outlive the hubs. */
export function openServers(time: Time, draw: Draw, faults: { failing: number }) {
  const accepted: Accepted[] = []
  const atNight: string[] = []

  function open(channel: SentChannel, clock: () => Date): ChannelSender {
    return {
      channel,
      isIdempotent: channel !== 'email',
      nameOf: (name) => name,
      mostAtOnce: 4,
      async send({ told, name, signal }): Promise<Outcome> {
        const now = clock()
        if (channel === 'sms' && isNight(now)) atNight.push(`${name} at ${now.toISOString()}`)
        const { reference } = told.request
        await time.sleep(draw.below(300), `${channel} ${reference}`)
        const drawn = draw.is(faults.failing) ? draw.below(4) : null
        const temporary = (why: 'interrupted' | 'unreachable'): Outcome =>
          why === 'interrupted'
            ? { failure: { why }, isTemporary: true }
            : { failure: { why, said: 'no answer' }, isTemporary: true }
        if (drawn === 0) return temporary('unreachable')
        if (drawn === 1)
          return { failure: { why: 'refused', said: '451 later' }, isTemporary: true }
        accepted.push({ channel, reference, proof: told.proof.kind, name })
        time.note(`accepted ${channel} ${reference} ${told.proof.kind} ${name}`)
        // Accepted, and the confirmation is lost, or comes after the hub gave up.
        if (drawn === 2) return temporary('interrupted')
        if (drawn === 3) await time.sleep(70_000, `${channel} hangs`)
        if (signal.aborted) return temporary('interrupted')
        return { takenAs: `taken-${accepted.length}` }
      },
      close: async () => {},
    }
  }
  return { accepted, atNight, open }
}

function isNight(now: Date): boolean {
  const today = dayIn(town.zone, now)
  return now < momentIn(town.zone, today, '08:00') || now >= momentIn(town.zone, today, '21:00')
}
