import type { ProofKind } from '#shared/contract/catalogue/proof-kind.ts'
import type { Channel, Service } from '#shared/contract/catalogue/service.ts'
import type { Proof } from '#shared/contract/requests/proof.ts'
import { type SentChannel, sentChannels } from '../channel.ts'

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

/**
 * The ways by which a service declares that a step is told, of those a hub can send by, in its order.
 * What is none of its steps (a message, a delay) is told by any way it declares for one.
 */
export function declaredWays({ steps }: Pick<Service, 'steps'>, kind: ProofKind): SentChannel[] {
  const step = steps.find(({ proof }) => proof === kind)
  const declared = step ? (step.channels ?? []) : steps.flatMap(({ channels }) => channels ?? [])
  return [...new Set(declared)].filter(isSent)
}

/** Whether a service tells any step by a way a hub can send by. */
export function hasWay({ steps }: Pick<Service, 'steps'>, channel: SentChannel): boolean {
  return steps.some(({ channels }) => channels?.includes(channel))
}

/** Whether it is a way a hub can send by. */
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
