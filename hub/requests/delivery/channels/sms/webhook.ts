import { z } from 'zod'
import { type Answer, post } from '../../../../platform/outbound/post.ts'
import { readRetryAfter } from '../../../../platform/outbound/retry-after.ts'
import { mayPass, whyUnanswered } from '../judge-answer.ts'
import { diagnosticName, shortenDiagnostic } from '../shorten-diagnostic.ts'
import type { Provider, Sms, SmsOutcome } from './provider.ts'

/** Answer of a gateway that accepted an SMS. */
const taken = z.object({ id: z.union([z.string().min(1), z.number()]).transform(String) })

/** Longest stored id, in characters. */
const longestId = 200

/** Answer of a gateway that refused, with any status. */
const refused = z.object({
  error: z.unknown().refine((error) => error !== undefined && error !== null && error !== false),
  code: z.string().optional(),
  message: z.string().optional(),
})

/** Statuses by which a gateway may say that the number does not exist. */
const numberless: ReadonlySet<number> = new Set([404, 410, 422])

/**
 * Any gateway that accepts `{ id, to, text }`. It accepted an SMS when it answers 2xx with an `id`;
 * a 200 with an error, or without an id, is a refusal.
 */
export const webhook: Provider = {
  isIdempotent: true,
  async send(sms) {
    const { id, to, text, url, token, signal } = sms
    const answer = await post({
      url,
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        'idempotency-key': id,
        'user-agent': 'Parvis',
        accept: 'application/json',
      },
      body: JSON.stringify({ id, to, text }),
      signal,
    })
    if ('failure' in answer) return { failure: whyUnanswered(answer), isTemporary: true }
    return judge(answer, sms)
  },
}

function judge({ status, retryAfter, said, isWhole }: Answer, sms: Sms): SmsOutcome {
  const body = readJson(said)
  const isSuccess = status >= 200 && status < 300
  const error = refused.safeParse(body).data
  const read = taken.safeParse(body)
  if (isSuccess && !error && read.success)
    return { takenAs: diagnosticName(read.data.id, longestId) }
  // A truncated answer may have held an id.
  if (isSuccess && !isWhole) return { failure: { why: 'interrupted' }, isTemporary: true }
  const words = error ? wordsOf(error) : said
  return {
    failure: { why: 'refused', said: shortenDiagnostic(`${status} ${words}`, [sms.to, sms.token]) },
    // An error page of a proxy says nothing about the number; the same key allows a retry.
    isTemporary: isSuccess ? !error : mayPass(status),
    retryAfter: readRetryAfter(retryAfter, sms.now),
    isGone: (isSuccess || numberless.has(status)) && codeOf(error) === 'unknown_number',
  }
}

function codeOf(error: z.infer<typeof refused> | undefined): string | undefined {
  const inner = z.object({ code: z.string() }).safeParse(error?.error).data?.code
  return error?.code ?? inner ?? (typeof error?.error === 'string' ? error.error : undefined)
}

function wordsOf(error: z.infer<typeof refused>): string {
  const { message, error: inner } = error
  const words = [codeOf(error), message, typeof inner === 'string' ? inner : JSON.stringify(inner)]
  return [...new Set(words.filter((one) => one !== undefined))].join(' ')
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
