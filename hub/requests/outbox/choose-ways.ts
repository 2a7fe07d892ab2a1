import type { Channel, Service } from '#shared/contract/catalogue/service.ts'
import type { Proof } from '#shared/contract/requests/proof.ts'
import type { SentChannel } from './channel.ts'
import { declaredWays, isSent } from './declared-ways.ts'
import type { PendingRequest } from './pending-requests-sql.ts'

const oneDay = 24 * 3600 * 1000

/** Older steps are on the page only, and no message is sent. */
const newsFor = 15 * oneDay

/** A proof, and the channels of its usager. */
export interface Reachable {
  service: Pick<Service, 'steps'>
  /** The usager's choice; `null` without one. */
  preferred: Channel | null
  /** Channels with a valid address. */
  addresses: readonly SentChannel[]
  /** Channels of this hub. */
  available: ReadonlySet<SentChannel>
  /** Its source has sent it. */
  isSentBySource?: boolean
}

/**
 * Returns the channels of a proof, in the order of attempts: the usager's choice, then those the
 * service declares. None when it is not for the usager, was sent by its source, is old, or they
 * chose the page or a human channel.
 */
export function chooseWays(
  proof: Proof,
  { service, preferred, addresses, available, isSentBySource = false }: Reachable,
  now: Date,
): SentChannel[] {
  if (proof.audience === 'agent') return []
  if (isSentBySource || proof.deliveries?.some(({ outcome }) => outcome === 'accepted')) return []
  if (now.getTime() - Date.parse(proof.at) > newsFor) return []
  const declared = declaredWays(service, proof.kind)
  // A choice of notifications covers each step: they are free.
  if (declared.length === 0 && preferred !== 'push') return []
  return inOrder(declared, { preferred, addresses, available })
}

/** Returns the channels for any step of a request. */
export function waysLeft({ service, ...reachable }: Reachable): SentChannel[] {
  const declared = service.steps.flatMap(({ channels }) => channels ?? [])
  return inOrder(declared.filter(isSent), reachable)
}

/** Returns the usager's choice, then the declared channels, if usable. */
function inOrder(
  declared: readonly SentChannel[],
  { preferred, addresses, available }: Omit<Reachable, 'service'>,
): SentChannel[] {
  if (preferred && !isSent(preferred)) return []
  const ways = new Set(preferred ? [preferred, ...declared] : declared.filter(isNotPush))
  return [...ways].filter((one) => available.has(one) && addresses.includes(one))
}

/** Notifications need the usager's choice. */
const isNotPush = (channel: SentChannel) => channel !== 'push'

/** Returns the proof with its usager's channels, as of now. */
export function reachableOf(
  request: PendingRequest,
  service: Pick<Service, 'steps'>,
  proof: string,
  available: ReadonlySet<SentChannel>,
): Reachable {
  const { addresses, devices, preferred_channel: preferred, sent_by_source: sent } = request
  const known: SentChannel[] = addresses
    .filter(({ failed_at }) => failed_at === null)
    .filter(({ channel }) => channel !== 'email' || !request.email_stopped)
    .map(({ channel }) => channel)
  if (devices.length > 0) known.push('push')
  return { service, preferred, addresses: known, available, isSentBySource: sent.includes(proof) }
}
