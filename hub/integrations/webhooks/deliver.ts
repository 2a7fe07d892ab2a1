import type { Secret } from '../../platform/crypto/secret.ts'
import { inTime } from '../../platform/outbound/in-time.ts'
import { type Answer, post } from '../../platform/outbound/post.ts'
import { type Reach, reach } from '../../platform/outbound/reach.ts'
import { cloudEvent } from '../../requests/events/envelope.ts'
import type { Failure } from './failure.ts'
import { signedHeaders } from './signature.ts'
import { secretsOf } from './webhook-secret.ts'
import type { StoredWebhook } from './webhooks-sql.ts'

/** What sending needs. */
export interface Sending extends Reach {
  clock: () => Date
  secret: Secret
  publicUrl: string
  /** Timeout of one attempt, in milliseconds. */
  timeLimit: number
}

/** The outcome of one attempt. */
export type Outcome = { status: number } | { failure: Failure; retryAfter?: string | undefined }

/** The URL of a webhook, and its signing secrets. */
type Destination = Pick<
  StoredWebhook,
  'organisation' | 'url' | 'sealed' | 'sealed_before' | 'rotated_at'
>

/** Sends an event to a webhook, once. */
export async function deliver(
  webhook: Destination,
  id: string,
  body: string,
  sending: Sending,
): Promise<Outcome> {
  const signal = AbortSignal.timeout(sending.timeLimit)
  const tooSlow: Failure = { why: 'too_slow', seconds: sending.timeLimit / 1000 }
  const url = new URL(webhook.url)
  const reached = await inTime(reach(url, sending), signal)
  if (!reached) return { failure: tooSlow }
  if ('failure' in reached) return reached
  const now = sending.clock()
  const answer = await post({
    url,
    addresses: reached.addresses,
    headers: {
      'content-type': cloudEvent,
      'user-agent': 'Parvis',
      ...signedHeaders(secretsOf(sending.secret, webhook, now), id, now, body),
    },
    body,
    signal,
  })
  if ('failure' in answer) return { failure: signal.aborted ? tooSlow : answer.failure }
  return judge(answer, url, sending, signal)
}

async function judge(
  answer: Answer,
  url: URL,
  sending: Sending,
  signal: AbortSignal,
): Promise<Outcome> {
  const { status, retryAfter, location } = answer
  if (status >= 200 && status < 300) return { status }
  const to = status < 400 && location && URL.canParse(location, url.href)
  if (!to) return { failure: { why: 'status', status }, retryAfter }
  const pointed = new URL(location, url.href)
  const target = await inTime(reach(pointed, { ...sending, networks: [] }), signal)
  const isPrivate =
    target !== null && 'failure' in target && target.failure.why === 'private_address'
  return { failure: { why: 'redirect', status, to: withoutSecrets(pointed), isPrivate } }
}

/** Returns a URL without credentials and query. */
function withoutSecrets({ protocol, host, pathname }: URL): string {
  return `${protocol}//${host}${pathname}`.slice(0, 200)
}
