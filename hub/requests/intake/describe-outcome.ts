import type { RequestResult } from '#shared/contract/requests/request-batch.ts'
import type { Locale } from '#shared/text/locale.ts'
import { writeProblem } from '../../platform/http/refusal.ts'
import { describeTrackingCode } from '../status/address.ts'
import type { Outcome } from './outcome.ts'

/**
 * Describes the outcome of one request in a batch for its source.
 * @param content as sent, to identify it even when it is unreadable
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
  const stands = {
    state,
    ...(outcome.outcome && { outcome: outcome.outcome }),
    ...(signed && { promise: signed }),
  }
  if (status !== 'created') return { ...reference, status, ...stands }
  return {
    ...reference,
    status,
    ...stands,
    ...describeTrackingCode(publicUrl, outcome.trackingCode),
  }
}
