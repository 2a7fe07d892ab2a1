import type { FeedbackPartSent, FeedbackStored } from '#shared/contract/feedback/feedback.ts'
import type { Problem } from '#shared/contract/problem.ts'
import type { HubClient } from '../hub/hub-client.ts'
import { serialise } from './serialise.ts'

/**
 * What became of a part at the hub. `refused` is final, with the hub's sentence; `unreachable`
 * may be tried again, `after` milliseconds at the earliest.
 */
export type SendResult =
  | { fate: 'sent' }
  | { fate: 'refused'; why: string }
  | { fate: 'unreachable'; after: number }

/** Longest time the hub may ask to be left alone, in seconds. */
const longestRest = 3600

/**
 * Sends one part. It may be sent again: the hub knows it by its id. Never throws.
 * @param proof header with the work a hub under attack asked for, done.
 */
export async function sendPart(
  place: HubClient,
  part: FeedbackPartSent,
  proof?: Record<string, string>,
): Promise<SendResult> {
  let least = 0
  try {
    const answer = await fetch(`${place.hub}v1/feedback?locale=${part.locale}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...proof },
      body: serialise(part),
      credentials: 'omit',
      keepalive: true,
      signal: AbortSignal.timeout(15_000),
    })
    const { status } = answer
    least = Number(answer.headers.get('retry-after')) || 0
    // Whatever stands between may answer for the hub: only what speaks of this part is believed,
    // and a refusal that is written as the hub writes it.
    const said: Partial<Problem & FeedbackStored> = await answer.json()
    if (answer.ok && said.id === part.id) return { fate: 'sent' }
    if (said.challenge && !proof) {
      const { prove } = await place.load<typeof import('./prove.ts')>('prove')
      return sendPart(place, part, await prove(said.challenge))
    }
    const isFinal = said.code && said.status === status && status < 500
    if (isFinal && ![408, 425, 428, 429].includes(status))
      return { fate: 'refused', why: said.detail ?? '' }
  } catch {
    // No network, no JSON, no proof: the next try may have them.
  }
  return { fate: 'unreachable', after: Math.min(least, longestRest) * 1000 }
}
