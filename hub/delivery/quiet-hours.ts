import type { ProofKind } from '#shared/contract/proof-kind.ts'
import type { SentChannel } from './channel.ts'

/** Until when a telephone is not to ring; `null` when it may. */
export function quietUntil(
  _now: Date,
  _zone: string,
  _told: { kind: ProofKind; channel: SentChannel; toldAtNight: boolean },
): Date | null {
  return null
}
