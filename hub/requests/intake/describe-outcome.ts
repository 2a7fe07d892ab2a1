import type { RequestResult } from '#shared/contract/requests/request-batch.ts'
import type { Locale } from '#shared/text/locale.ts'
import { writeProblem } from '../../platform/http/refusal.ts'
import { describeTrackingCode } from '../status/address.ts'
import type { Outcome } from './outcome.ts'

/**
 * What became of one request among others, as its source is told.
 * @param content as it was sent, to name it even when it cannot be read
 */
export function describeOutcome(
  content: unknown,
  outcome: Outcome,
  publicUrl: string,
  locale: Locale,
): RequestResult {
  const sent = (content as { reference?: unknown } | null)?.reference
  const reference = typeof sent === 'string' ? { reference: sent.slice(0, 64) } : {}
  if (outcome.status === 'refused')
    return { ...reference, status: 'refused', problem: writeProblem(outcome.refusal, locale) }
  const { status, state, signed } = outcome
  const stands = { state, ...(signed && { promise: signed }) }
  if (status !== 'created') return { ...reference, status, ...stands }
  return {
    ...reference,
    status,
    ...stands,
    ...describeTrackingCode(publicUrl, outcome.trackingCode),
  }
}
