import { type PromiseKey, promiseKey } from '#shared/contract/requests/signed-promise.ts'
import { newId } from './feedback.ts'
import type { TestHub } from './hub.ts'

/** A window of the town's norm, which ends on Tuesday 8 December. */
const window = {
  from: '2026-11-20T08:00:00Z',
  to: '2026-12-08T17:00:00Z',
  zone: 'Europe/Paris',
  basis: 'norm',
}

/** The body of a request with a promise. */
export const promisedRequest = (change: object = {}) => ({
  service: 'voirie',
  channel: 'web',
  locale: 'fr',
  received_at: '2026-11-20T08:00:00Z',
  promise: window,
  ...change,
})

/** Makes a promise at a hub: returns its signed text and the tracking code. */
export async function makePromise(
  hub: TestHub,
  reference: string,
  change?: object,
): Promise<{ jws: string; code: string }> {
  const put = await hub.withKey('PUT', addressOf(reference), promisedRequest(change))
  const { promise: jws, tracking_code: code } = put.json()
  return { jws, code }
}

/** Announces another date. @returns its signed text */
export async function changePromise(
  hub: TestHub,
  reference: string,
  to: string,
  at = hub.clock.now.toISOString(),
): Promise<string> {
  const proof = {
    kind: 'promised',
    id: newId(),
    at,
    promise: { ...window, to, basis: 'agent' },
  }
  await hub.withKey('POST', `${addressOf(reference)}/proofs`, proof)
  const { promise } = (
    await hub.withKey('PUT', addressOf(reference), promisedRequest({ promise: undefined }))
  ).json()
  return promise
}

const addressOf = (reference: string) => `/v1/requests/${encodeURIComponent(reference)}`

/** Decodes a signed text without verification. */
export function decode(jws: string) {
  const [header = '', payload = ''] = jws.split('.')
  const read = (part: string) => JSON.parse(Buffer.from(part, 'base64url').toString())
  return { header: read(header), payload: read(payload) }
}

/** Reads the published keys of a hub. */
export async function publishedBy(hub: TestHub): Promise<PromiseKey[]> {
  return (await hub.send({ method: 'GET', url: '/.well-known/jwks.json' })).json().keys
}

/** Reads those that sign promises. */
export const keysOf = async (hub: TestHub) =>
  (await publishedBy(hub)).filter((key) => promiseKey.safeParse(key).success)
