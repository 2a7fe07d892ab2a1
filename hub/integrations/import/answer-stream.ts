import type { FastifyBaseLogger, FastifyError } from 'fastify'
import type { Scope } from '#shared/contract/agents/key.ts'
import {
  mostRequests,
  type RequestLine,
  type RequestSummary,
} from '#shared/contract/requests/request-batch.ts'
import type { Locale } from '#shared/text/locale.ts'
import type { Offer } from '../../catalogue/services/offer.ts'
import { retryTransaction } from '../../platform/database/retry-transaction.ts'
import type { Deps } from '../../platform/deps.ts'
import { logFault, refusalOf } from '../../platform/http/errors.ts'
import { lineLimit, streamLimit } from '../../platform/http/limits.ts'
import { Refusal, writeProblem } from '../../platform/http/refusal.ts'
import { muted } from '../../requests/delivery/queue/outbox.ts'
import { describeOutcome } from '../../requests/intake/describe-outcome.ts'
import type { Holder } from '../../requests/intake/insert-requests-sql.ts'
import { hasProofs } from '../../requests/intake/read-item.ts'
import { recordMany } from '../../requests/intake/record-many.ts'
import { type ItemLine, readItemLines } from './read-item-lines.ts'
import { type Line, splitLines } from './split-lines.ts'

/**
 * Records a stream of requests, and answers each line in order with a line of JSON, then a summary.
 * Every answered line is durable. Back-pressure: it reads more lines only after these, to bound the
 * memory. It notifies no usager, because imported events are in the past.
 */
export async function* answerStream(
  bytes: AsyncIterable<Buffer>,
  deps: Deps,
  holder: Holder & { scopes: readonly Scope[] },
  offer: Offer,
  { locale, log }: { locale: Locale; log: FastifyBaseLogger },
): AsyncGenerator<string> {
  const mutedDeps = { ...deps, outbox: muted(deps.outbox.channels) }
  const summary: RequestSummary = { lines: 0, created: 0, updated: 0, unchanged: 0, refused: 0 }
  const take = async (items: readonly ItemLine[]): Promise<string> => {
    const reads = items.map(({ content, read }) =>
      hasProofs(content) && !holder.scopes.includes('proofs')
        ? new Refusal('key_scope', [], { scope: 'proofs' })
        : read,
    )
    const outcomes = await retryTransaction(deps.database, (transaction) =>
      recordMany(transaction, mutedDeps, holder, reads),
    )
    const told = items.map(({ line, content }, at): RequestLine => {
      const outcome = outcomes[at]
      if (!outcome) throw new Error('A line without an answer')
      summary[outcome.status]++
      return { line: line.number, ...describeOutcome(content, outcome, deps.publicUrl, locale) }
    })
    return told.map((one) => `${JSON.stringify(one)}\n`).join('')
  }
  try {
    for await (const lines of linesOf(bytes)) {
      const items = readItemLines(lines, offer, deps.clock())
      for (let at = 0; at < items.length; at += mostRequests)
        yield await take(items.slice(at, at + mostRequests))
      summary.lines += lines.length
    }
  } catch (error) {
    const refusal = refusalOf(error as FastifyError, streamLimit)
    logFault(log, error as FastifyError, refusal)
    summary.problem = writeProblem(refusal, locale)
  }
  yield `${JSON.stringify(summary)}\n`
}

/** Reads lines. @throws Refusal `body_too_large` */
async function* linesOf(bytes: AsyncIterable<Buffer>): AsyncGenerator<Line[]> {
  const splitter = splitLines(lineLimit)
  let length = 0
  for await (const some of bytes) {
    length += some.length
    if (length > streamLimit) throw new Refusal('body_too_large', [], { limit: streamLimit })
    yield splitter.push(some)
  }
  yield splitter.rest()
}
