import type { ProofKind } from '#shared/contract/catalogue/proof-kind.ts'
import type { Service } from '#shared/contract/catalogue/service.ts'
import { type SentChannel, sentChannels } from './channel.ts'

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
