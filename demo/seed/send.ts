import type { FeedbackPartSent } from '#shared/contract/feedback.ts'
import type { PastRequest } from './requests.ts'

/** Where things are sent, and with which key. */
interface Sender {
  hub: string
  key: string
}

/** Puts a request, then each of its proofs in the order in which they happened. */
export async function sendRequest(sender: Sender, past: PastRequest): Promise<void> {
  const path = `/v1/requests/${encodeURIComponent(past.reference)}`
  await send(sender, 'PUT', path, past.request)
  for (const proof of past.proofs) await send(sender, 'POST', `${path}/proofs`, proof)
  if (past.withdrawn) await send(sender, 'PUT', path, { ...past.request, state: 'withdrawn' })
}

/** Sends one opinion, as the widget does: without a key. */
export async function sendFeedback({ hub }: Sender, part: FeedbackPartSent): Promise<void> {
  await send({ hub }, 'POST', '/v1/feedback', part)
}

async function send(
  { hub, key }: { hub: string; key?: string },
  method: 'PUT' | 'POST',
  path: string,
  body: unknown,
): Promise<void> {
  const answer = await fetch(`${hub}${path}`, {
    method,
    headers: {
      'content-type': 'application/json',
      ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
    },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(30_000),
  })
  const said = await answer.text()
  if (!answer.ok)
    throw new Error(`The hub refused ${method} ${path} with ${answer.status}: ${said}`)
}
