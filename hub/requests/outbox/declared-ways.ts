import type { ProofKind } from '#shared/contract/catalogue/proof-kind.ts'
import type { Service } from '#shared/contract/catalogue/service.ts'
import { type SentChannel, sentChannels } from './channel.ts'

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
