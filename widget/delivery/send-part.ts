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
 *
 * A ticket that was used, has expired or is of another service proves nothing, but what the usager
 * wrote is no less worth reading: it is sent without it, and counts as not proven. One that waited
 * longer than the hub accepts counts as of today: its usager read that it is safe, and the clock of
 * their device may be wrong.
 * @param proof header with the proof of work that a hub under attack asked for.
 */
export async function sendPart(
  client: HubClient,
  part: FeedbackPartSent,
  proof?: Record<string, string>,
): Promise<SendResult> {
  let least = 0
  try {
    const answer = await fetch(`${client.hub}v1/feedback?site=${part.site}&locale=${part.locale}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...proof },
      body: serialise(part),
      credentials: 'omit',
      keepalive: true,
      signal: AbortSignal.timeout(15_000),
    })
    const { status } = answer
    least = Number(answer.headers.get('retry-after')) || 0
    // A proxy may answer in place of the hub: only an answer that names this part is accepted,
    // and only a refusal in the format of the hub.
    const said: Partial<Problem & FeedbackStored> = await answer.json()
    if (answer.ok && said.id === part.id) return { fate: 'sent' }
    if (said.challenge && !proof) {
      const { prove } = await client.load<typeof import('./prove.ts')>('prove')
      return sendPart(client, part, await prove(said.challenge))
    }
    if (said.code === 'ticket_refused' && part.ticket)
      return sendPart(client, { ...part, ticket: undefined }, proof)
    if (said.code === 'waited_too_long' && part.waited_s)
      return sendPart(client, { ...part, waited_s: 0 }, proof)
    const isFinal = said.code && said.status === status && status < 500
    if (isFinal && ![408, 425, 428, 429].includes(status))
      return { fate: 'refused', why: said.detail ?? '' }
  } catch {
    // No network, no JSON or no proof of work: it is tried again later.
  }
  return { fate: 'unreachable', after: Math.min(least, longestRest) * 1000 }
}
