import type { Proof } from '#shared/contract/requests/proof.ts'
import { clockTolerance } from './limits.ts'
import { type Fault, Refusal } from './refusal.ts'

/**
 * Refuses dates in the future.
 * @param moments by their path in the body; missing ones are skipped.
 * @throws Refusal `future_date` with each path.
 */
export function refuseFuture(
  moments: Readonly<Record<string, string | undefined>>,
  now: Date,
): void {
  const latest = now.getTime() + clockTolerance
  const faults = Object.entries(moments)
    .filter(([, moment]) => moment !== undefined && Date.parse(moment) > latest)
    .map(([path]): Fault => ({ path, code: 'future_date' }))
  if (faults.length > 0) throw new Refusal('future_date', faults)
}

/**
 * Returns the dates of a proof and of its deliveries, by their path in the body.
 * @param path of the proof in the body
 */
export function momentsOfProof(
  { at, deliveries = [] }: Proof,
  path: string,
): Record<string, string> {
  const sent = deliveries.map((one, n) => [`${path}/deliveries/${n}/at`, one.at] as const)
  return { [`${path}/at`]: at, ...Object.fromEntries(sent) }
}
