import type { Channel, Service } from '#shared/contract/catalogue/service.ts'
import type { Proof } from '#shared/contract/requests/proof.ts'
import type { SentChannel } from './channel.ts'
import { declaredWays, isSent } from './declared-ways.ts'
import type { PendingRequest } from './pending-requests-sql.ts'

const oneDay = 24 * 3600 * 1000

/** What happened longer ago is no news: it is on the page, and nobody is written to about it. */
const newsFor = 15 * oneDay

/** Whom a proof is for and how they may be reached. */
export interface Reachable {
  service: Pick<Service, 'steps'>
  /** The way the usager chose; `null` until they choose one. */
  preferred: Channel | null
  /** The ways for which an address is known, and not known to be none. */
  addresses: readonly SentChannel[]
  /** The ways by which this hub can send. */
  available: ReadonlySet<SentChannel>
  /** Its source has sent it since it was recorded. */
  isSentBySource?: boolean
}

/**
 * By which ways a usager is told of a proof, in the order in which they are tried: the one they
 * chose, then those the service declares. None where it is not for them, was sent by its source, is
 * no news, or they chose to read it on their page or to be told by people.
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
  // Who asked for notifications is told each step: it costs nobody anything.
  if (declared.length === 0 && preferred !== 'push') return []
  return inOrder(declared, { preferred, addresses, available })
}

/** By which ways a usager is told of some step or other, as things stand now. */
export function waysLeft({ service, ...reachable }: Reachable): SentChannel[] {
  const declared = service.steps.flatMap(({ channels }) => channels ?? [])
  return inOrder(declared.filter(isSent), reachable)
}

/** The way the usager chose, then those that are declared, where each can be used. */
function inOrder(
  declared: readonly SentChannel[],
  { preferred, addresses, available }: Omit<Reachable, 'service'>,
): SentChannel[] {
  if (preferred && !isSent(preferred)) return []
  const ways = new Set(preferred ? [preferred, ...declared] : declared.filter(isNotPush))
  return [...ways].filter((one) => available.has(one) && addresses.includes(one))
}

/** A device is told where its usager asked for it. */
const isNotPush = (channel: SentChannel) => channel !== 'push'

/** How the usager of a request may be told of one of its proofs, as things stand now. */
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
