import { type Channel, channels } from '#shared/contract/catalogue/service.ts'
import type { Deps } from '../../../platform/deps.ts'
import { maskAddress } from '../../addresses/mask-address.ts'
import { openReach } from '../../addresses/sealed-address.ts'
import { sentChannels } from '../../delivery/channel.ts'
import { readVapidKeys } from '../../delivery/channels/push/vapid.ts'
import type { Tracked } from '../../status/find-tracked.ts'

/** A channel that a usager may choose, or has chosen. */
export interface OfferedWay {
  channel: Channel
  /** Its masked address; `null` when unknown, or without an address. */
  at: string | null
  /** `failed`: messages there bounce. `not_now`: chosen, but the hub cannot send by it now. */
  state: 'possible' | 'failed' | 'not_now'
  /** The default channel until the usager chooses one. */
  isUsual: boolean
}

type Way = Omit<OfferedWay, 'isUsual'>

/** Devices for notifications. */
export interface OfferedDevices {
  /** The VAPID public key of the hub (RFC 8292). */
  key: string
  /** Names of the subscribed devices. */
  known: readonly string[]
}

/**
 * Returns the channels a usager may choose: this page always, and those the service declares for
 * its steps. Channels of this hub need an address; those of people (post, telephone) do not. A hub
 * without senders offers all declared channels: the organisation's own systems send.
 */
export function offeredWays(tracked: Tracked, deps: Pick<Deps, 'outbox' | 'secret'>): OfferedWay[] {
  const { service, preferences } = tracked
  const owed = new Set(service.steps.flatMap((step) => step.channels ?? []))
  const declared = owed.size > 0 ? owed : new Set(channels.filter((one) => one !== 'push'))
  const sends = deps.outbox.channels.size > 0
  const ways = channels.flatMap((channel): Way[] => {
    const byPeople = !sends || channel === 'post' || channel === 'telephone'
    const way =
      channel === 'page' || (byPeople && declared.has(channel))
        ? ({ channel, at: null, state: 'possible' } as const)
        : byPeople
          ? null
          : sentWay(channel, tracked, deps)
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

/** Notifications, post and calls need the usager's choice; e-mail and SMS do not. */
const isWritten = (channel: Channel) => channel === 'email' || channel === 'sms'

/** Returns whether a usager may choose a channel, or keep it. */
export function mayChoose({ channel, state }: Way, chosen: Channel | null): boolean {
  return state === 'possible' || channel === chosen
}

function sentWay(
  channel: 'email' | 'sms' | 'push',
  { addresses, devices, request }: Tracked,
  { outbox, secret }: Pick<Deps, 'outbox' | 'secret'>,
): Way | null {
  if (!outbox.channels.has(channel)) return null
  if (channel === 'push')
    return devices.length > 0 ? { channel, at: null, state: 'possible' } : null
  const known = addresses.find((one) => one.channel === channel)
  // An address that was never valid is none: nothing was sent there.
  if (!known?.sealed) return null
  const address = openReach(secret, request.organisation, known.sealed)
  const at = address && maskAddress(channel, address)
  return { channel, at, state: known.failed_at || !at ? 'failed' : 'possible' }
}

/**
 * Returns the devices of a request, when this hub sends notifications and its service announces a
 * step by itself.
 */
export async function offeredDevices(
  { service, devices }: Pick<Tracked, 'service' | 'devices'>,
  { database, outbox, secret }: Pick<Deps, 'database' | 'outbox' | 'secret'>,
): Promise<OfferedDevices | null> {
  const isTold = service.steps.some((step) =>
    sentChannels.some((channel) => step.channels?.includes(channel)),
  )
  if (!outbox.channels.has('push') || !isTold) return null
  const { publicKey: key } = await readVapidKeys(database, secret)
  return { key, known: devices.map((one) => one.endpoint_hash) }
}
