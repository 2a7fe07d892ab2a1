import type { FeedbackPartSent, FeedbackStored } from '#shared/contract/feedback.ts'
import type { Problem } from '#shared/contract/problem.ts'
import type { Place } from '../place.ts'
import { serialise } from './serialise.ts'

/**
 * What became of a part at the hub. `refused` is final, with the hub's sentence; `unreachable`
 * may be tried again.
 */
export type Sent = { fate: 'sent' } | { fate: 'refused'; why: string } | { fate: 'unreachable' }

/** Sends one part. It may be sent again: the hub knows it by its id. Never throws. */
export async function sendPart({ hub }: Place, part: FeedbackPartSent): Promise<Sent> {
  try {
    const answer = await fetch(`${hub}v1/feedback?locale=${part.locale}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: serialise(part),
      credentials: 'omit',
      keepalive: true,
      signal: AbortSignal.timeout(15_000),
    })
    // Whatever stands between may answer for the hub: only what reads like the hub is believed.
    const said: Partial<Problem & FeedbackStored> = await answer.json()
    if (answer.ok && said.stored) return { fate: 'sent' }
    const isFinal = said.code && answer.status < 500 && ![408, 425, 429].includes(answer.status)
    return isFinal ? { fate: 'refused', why: said.detail ?? '' } : { fate: 'unreachable' }
  } catch {
    return { fate: 'unreachable' }
  }
}
