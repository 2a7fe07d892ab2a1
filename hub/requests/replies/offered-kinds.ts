import type { ReplyKind } from '#shared/contract/requests/reply.ts'
import { states } from '../requests/states.ts'
import type { Known } from '../status/narration.ts'

/**
 * Returns the kinds of reply that fit a request: what was missing while the service waits for it,
 * that it is not settled once the service ended it or its date is past, and anything else always.
 */
export function offeredKinds(
  { request, promises }: Pick<Known, 'request' | 'promises'>,
  now: Date,
) {
  const { state, completed_at } = request
  if (state === 'withdrawn') return ['reply'] as const
  if (state === 'waiting_usager') return ['missing', 'reply'] as const
  const standing = promises.find((one) => one.replaced_at === null)
  const isPast = standing !== undefined && standing.window_to < now
  const isEnded = completed_at !== null || state === 'decided' || states[state].isOver
  const kinds: readonly ReplyKind[] = isEnded || isPast ? ['not_fixed', 'reply'] : ['reply']
  return kinds
}
