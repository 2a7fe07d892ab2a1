import { z } from 'zod'
import { type Answer, post } from '../../../../platform/outbound/post.ts'
import { readRetryAfter } from '../../../../platform/outbound/retry-after.ts'
import { mayPass, whyUnanswered } from '../judge-answer.ts'
import { diagnosticName, shortenDiagnostic } from '../shorten-diagnostic.ts'
import type { Provider, Sms, SmsOutcome } from './provider.ts'

/** What a gateway that took an SMS answers. */
const taken = z.object({ id: z.union([z.string().min(1), z.number()]).transform(String) })

/** Longest name of theirs that is kept, in characters. */
const longestId = 200

/** What one that did not take it may answer, whatever its status. */
const refused = z.object({
  error: z.unknown().refine((error) => error !== undefined && error !== null && error !== false),
  code: z.string().optional(),
  message: z.string().optional(),
})

/** Answers by which a gateway may say that there is no such number. */
const numberless: ReadonlySet<number> = new Set([404, 410, 422])

/**
 * Any gateway that takes `{ id, to, text }`. An SMS is taken when it answers 2xx with an `id`; one
 * that answers 200 with an error, or with nothing that says it was taken, did not take it.
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
  // What was cut short may have said that it was taken.
  if (isSuccess && !isWhole) return { failure: { why: 'interrupted' }, isTemporary: true }
  const words = error ? wordsOf(error) : said
  return {
    failure: { why: 'refused', said: shortenDiagnostic(`${status} ${words}`, [sms.to, sms.token]) },
    // A page of a proxy says nothing of the number; under the same key it may be asked again.
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
