import type { ProofKind } from '#shared/contract/catalogue/proof-kind.ts'
import type { Channel, Service } from '#shared/contract/catalogue/service.ts'
import type { Proof } from '#shared/contract/requests/proof.ts'
import type { StoredProof } from '../../requests/proofs-sql.ts'
import { type SentChannel, sentChannels } from '../channel.ts'

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
  proof: Proof & Pick<StoredProof, 'asks'>,
  { service, preferred, addresses, available, isSentBySource = false }: Reachable,
  now: Date,
): SentChannel[] {
  if (proof.audience === 'agent') return []
  if (isSentBySource || proof.deliveries?.some(({ outcome }) => outcome === 'accepted')) return []
  if (now.getTime() - Date.parse(proof.at) > newsFor) return []
  if (proof.asks) return waysToAsk(proof.asks, { service, preferred, addresses, available })
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

/** Returns the channels for a message that only asks; a reminder costs the town no SMS. */
function waysToAsk(asks: NonNullable<StoredProof['asks']>, reachable: Reachable): SentChannel[] {
  return waysLeft(reachable).filter((way) => asks !== 'reminder' || way !== 'sms')
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

/**
 * Returns the channels a service declares for a step, of those a hub can use, in order. Other
 * proofs (a message, a delay) use any channel declared for a step.
 */
export function declaredWays({ steps }: Pick<Service, 'steps'>, kind: ProofKind): SentChannel[] {
  const step = steps.find(({ proof }) => proof === kind)
  const declared = step ? (step.channels ?? []) : steps.flatMap(({ channels }) => channels ?? [])
  return [...new Set(declared)].filter(isSent)
}

/** Returns whether a service declares a channel for any step. */
export function hasWay({ steps }: Pick<Service, 'steps'>, channel: SentChannel): boolean {
  return steps.some(({ channels }) => channels?.includes(channel))
}

/** Returns whether the hub can send by a channel. */
export const isSent = (channel: string): channel is SentChannel =>
  sentChannels.some((one) => one === channel)

/** Why a step is on the page only. */
export type WhyUnsent =
  | 'sends_nothing'
  | 'not_declared'
  | 'page_chosen'
  | 'post_chosen'
  | 'telephone_chosen'
  | 'no_address'

/** Returns why nothing is sent for a step without a channel in `chooseWays`. */
export function whyUnsent(
  kind: ProofKind,
  { service, preferred, available }: Reachable,
): WhyUnsent {
  if (available.size === 0) return 'sends_nothing'
  const declared = declaredWays(service, kind)
  if (declared.length === 0 && preferred !== 'push') return 'not_declared'
  if (preferred === 'page' || preferred === 'post' || preferred === 'telephone')
    return `${preferred}_chosen`
  const wanted = preferred ? [preferred, ...declared] : declared
  return wanted.some((way) => available.has(way as never)) ? 'no_address' : 'sends_nothing'
}
