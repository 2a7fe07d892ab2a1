import { town } from './town.ts'

/**
 * Calls a running hub about a request, as the town's system.
 * @param path after `/v1/requests/`
 * @throws Error with a refusal
 */
export async function sayToHub(
  origin: string,
  method: 'PUT' | 'POST',
  path: string,
  body: object,
): Promise<Record<string, unknown>> {
  const answer = await fetch(`${origin}/v1/requests/${path}`, {
    method,
    headers: { authorization: `Bearer ${town.key}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
  return answer.json()
}

/** A request that has just been received. */
export const justReceived = (service: string) => ({
  service,
  channel: 'web',
  locale: 'fr',
  received_at: new Date().toISOString(),
})
