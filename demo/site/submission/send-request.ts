import {
  type RequestPut,
  type RequestStored,
  requestStored,
} from '#shared/contract/requests/request.ts'
import type { SiteSettings } from '../visit/settings.ts'

/** Longest time a usager is kept waiting for the hub. */
const patience = 8_000

/** What the hub said, or why it said nothing usable. */
export type Sending = { stored: RequestStored } | { refused: string }

/** Puts a request in the hub. Saying it again says the same, so that a retry doubles nothing. */
export async function sendRequest(
  settings: SiteSettings,
  reference: string,
  request: RequestPut,
): Promise<Sending> {
  try {
    const answer = await fetch(`${settings.hub}/v1/requests/${encodeURIComponent(reference)}`, {
      method: 'PUT',
      headers: {
        authorization: `Bearer ${settings.key}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify(request),
      signal: AbortSignal.timeout(patience),
    })
    const body = await answer.text()
    if (!answer.ok) return { refused: `${answer.status} ${body.slice(0, 500)}` }
    return { stored: requestStored.parse(JSON.parse(body)) }
  } catch (fault) {
    return { refused: String(fault) }
  }
}
