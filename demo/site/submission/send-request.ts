import {
  type RequestPut,
  type RequestStored,
  requestStored,
} from '#shared/contract/requests/request.ts'
import type { SiteSettings } from '../visit/settings.ts'

/** Timeout of the hub, in milliseconds. */
const patience = 8_000

/** The hub's answer, or the reason without one. */
export type Sending = { stored: RequestStored } | { refused: string }

/** Sends a request to the hub. It is idempotent, so a retry is safe. */
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
