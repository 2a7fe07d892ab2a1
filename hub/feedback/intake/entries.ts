import { type Entry, oldestEntry } from '#shared/contract/feedback/entry.ts'
import { codeBytes, writeCode } from '#shared/identifier/code.ts'
import type { Configured } from '#shared/quality/configured.ts'
import type { Site } from '../../catalogue/organisations/directory-sql.ts'
import { codeDigests } from '../../platform/crypto/code-digests.ts'
import { keysUnder } from '../../platform/crypto/generations.ts'
import type { Secret } from '../../platform/crypto/secret.ts'
import type { Deps } from '../../platform/deps.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { dayIn } from '../../platform/time/day.ts'
import type { PartToStore } from '../answers/part-to-store.ts'
import { dropExpired } from '../retention/drop-expired.ts'
import { hasReceipt } from './has-receipt-sql.ts'
import { prepareFeedback } from './prepare-feedback.ts'

const oneDay = 24 * 3600 * 1000

/**
 * Returns the receipt of a typed-in feedback. It is derived from its id with a key of the hub, so
 * that a repeated entry gets the same receipt, also after the root of the keys has changed.
 */
export async function receiptOf(
  { database, secret }: Pick<Deps, 'database' | 'secret'>,
  organisation: string,
  id: string,
): Promise<string> {
  const receiptBy = (key: Buffer) => writeCode(key.subarray(0, codeBytes), 'receipt')
  const [newest, ...others] = keysUnder(secret, ['receipt', organisation, id])
  for (const receipt of others.map(receiptBy))
    if (await hasReceipt(database, organisation, id, codeDigests(secret, receipt))) return receipt
  return receiptBy(newest)
}

/**
 * Converts an entry to a part like the widget's: in the stream `entered`, without a probability,
 * and dated by the day of receipt.
 * @throws Refusal `unknown_service`, `invalid` with the path of each fault
 */
export function prepareEntry(
  entry: Entry,
  site: Site,
  configured: Configured,
  receipt: string,
  { now, secret }: { now: Date; secret: Secret },
): PartToStore {
  const { channel, received_on, form, ...said } = entry
  const today = dayIn(site.zone, now)
  const oldest = dayIn(site.zone, new Date(now.getTime() - oldestEntry * oneDay))
  if (received_on > today)
    throw new Refusal('invalid', [{ path: '/received_on', code: 'future_date' }])
  const part = {
    ...said,
    part: 1,
    configuration: configured.version,
    receipt,
    waited_s: 0,
  }
  const question = { form, item: undefined, pi: null }
  const how = { stream: 'entered' as const, channel, question }
  const prepared = {
    ...prepareFeedback(part, site, configured, how, { now, secret }),
    day: received_on,
  }
  const kept = received_on < oldest ? null : dropExpired(prepared, site.retention, today)
  if (!kept) throw new Refusal('invalid', [{ path: '/received_on', code: 'too_old' }])
  if (prepared.comment && kept.comment === null)
    throw new Refusal('invalid', [{ path: '/comment', code: 'too_old' }])
  return kept
}
