import { type Channel, channels } from '#shared/contract/catalogue/service.ts'
import type { Services } from '../../../platform/deps.ts'
import { maskAddress } from '../../addresses/mask-address.ts'
import { openReach } from '../../addresses/sealed-address.ts'
import { sentChannels } from '../../delivery/channel.ts'
import { vapidKeys } from '../../delivery/channels/push/vapid.ts'
import type { Tracked } from '../../status/find-tracked.ts'

type Outside = Pick<Services, 'outbox' | 'secret'>

/** A way to be told that a usager may choose, or has chosen. */
export interface OfferedWay {
  channel: Channel
  /** Where it leads, for who knows it already; `null` where that is not known, or there is no address. */
  at: string | null
  /** `failed`: what is sent there comes back. `not_now`: chosen, and nothing can be sent so. */
  state: 'possible' | 'failed' | 'not_now'
  /** They are written to so until they choose: no other of theirs comes before it in what is declared. */
  isUsual: boolean
}

type Way = Omit<OfferedWay, 'isUsual'>

/** Devices on which a usager may be told. */
export interface OfferedDevices {
  /** What browsers are told of the hub (RFC 8292). */
  key: string
  /** What those that are subscribed are called. */
  known: readonly string[]
}

/**
 * The ways a usager may choose: this page always, and those the service owes its steps by. What this
 * hub sends by needs an address; people write and call without. A hub that sends nothing offers all
 * that is declared: the organisation's own systems do it.
 */
export function offeredWays(tracked: Tracked, outside: Outside): OfferedWay[] {
  const { service, preferences } = tracked
  const owed = new Set(service.steps.flatMap((step) => step.channels ?? []))
  const declared = owed.size > 0 ? owed : new Set(channels.filter((one) => one !== 'push'))
  const sends = outside.outbox.channels.size > 0
  const ways = channels.flatMap((channel): Way[] => {
    const byPeople = !sends || channel === 'post' || channel === 'telephone'
    const way =
      channel === 'page' || (byPeople && declared.has(channel))
        ? ({ channel, at: null, state: 'possible' } as const)
        : byPeople
          ? null
          : sentWay(channel, tracked, outside)
    if (way) return [way]
    return channel === preferences.channel ? [{ channel, at: null, state: 'not_now' }] : []
  })
  const usual = [...declared].find(
    (one) =>
      isWritten(one) &&
      !(one === 'email' && preferences.emailStopped) &&
      ways.some((way) => way.channel === one && way.state === 'possible'),
  )
  return ways.map((way) => ({ ...way, isUsual: way.channel === usual }))
}

/** Nobody is notified on a device, nor written to or called by people, without having asked for it. */
const isWritten = (channel: Channel) => channel === 'email' || channel === 'sms'

/** Whether a usager may choose it, or keep it. */
export function mayChoose({ channel, state }: Way, chosen: Channel | null): boolean {
  return state === 'possible' || channel === chosen
}

function sentWay(
  channel: 'email' | 'sms' | 'push',
  { addresses, devices, request }: Tracked,
  { outbox, secret }: Outside,
): Way | null {
  if (!outbox.channels.has(channel)) return null
  if (channel === 'push')
    return devices.length > 0 ? { channel, at: null, state: 'possible' } : null
  const known = addresses.find((one) => one.channel === channel)
  if (!known) return null
  const address = known.sealed && openReach(secret, request.organisation, known.sealed)
  const at = address && maskAddress(channel, address)
  return { channel, at, state: known.failed_at || !at ? 'failed' : 'possible' }
}

/** The devices of a request, where this hub notifies and its service tells any step by itself. */
export function offeredDevices(
  { service, devices }: Pick<Tracked, 'service' | 'devices'>,
  { outbox, secret }: Outside,
): OfferedDevices | null {
  const isTold = service.steps.some((step) =>
    sentChannels.some((channel) => step.channels?.includes(channel)),
  )
  if (!outbox.channels.has('push') || !isTold) return null
  return { key: vapidKeys(secret).publicKey, known: devices.map((one) => one.endpoint_hash) }
}
