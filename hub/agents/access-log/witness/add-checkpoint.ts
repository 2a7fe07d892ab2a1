import type { Deps } from '../../../platform/deps.ts'
import { hasForked, isConsistent } from '../consistency.ts'
import { type Addition, readAddition } from './addition.ts'
import { isCheckpointOf } from './checkpoint.ts'
import { type CosigningKey, cosign } from './cosignature.ts'
import { readVerifierKey } from './verifier-key.ts'
import {
  lockWatchedLog,
  updateForked,
  updateWatchedLog,
  type WatchedLog,
} from './watched-logs-sql.ts'

/**
 * What a witness answers: its cosignature; or `size`, the number of leaves it has seen; or a refusal
 * (c2sp.org/tlog-witness).
 */
export type Added =
  | { status: 200; line: string }
  | { status: 409; size: number }
  | { status: 400 | 403 | 404 | 422 }

/**
 * Cosigns a head that continues the newest one seen of its log. What it cosigned is in the database
 * before it answers, and a head that does not continue it is never cosigned.
 * @param openKey opens the key of this witness
 */
export async function addCheckpoint(
  { database, clock }: Pick<Deps, 'database' | 'clock'>,
  openKey: () => Promise<CosigningKey>,
  body: string,
): Promise<Added> {
  const sent = readAddition(body)
  if (!sent) return { status: 400 }
  const key = await openKey()
  return database.transaction(async (transaction) => {
    const { origin, size, root, note } = sent.checkpoint
    const log = await lockWatchedLog(transaction, origin)
    if (!log) return { status: 404 }
    const now = clock()
    const refusal = judge(sent, log)
    if (refusal?.isForked) await updateForked(transaction, origin, now)
    if (refusal) return refusal.answer
    await updateWatchedLog(transaction, origin, { size, root: root.toString('base64'), at: now })
    return { status: 200, line: cosign(key, note.text, now) }
  })
}

/** Returns why a head is refused, or `null`. A fork carries the right signature of its log. */
function judge(
  { old, proof, checkpoint }: Addition,
  log: WatchedLog,
): { answer: Added; isForked?: boolean } | null {
  const key = readVerifierKey('ed25519', log.verifier_key)
  if (!key || !isCheckpointOf(checkpoint, key)) return { answer: { status: 403 } }
  if (old > checkpoint.size) return { answer: { status: 400 } }
  const known = { size: log.size, root: Buffer.from(log.root, 'base64') }
  if (old !== known.size) return { answer: { status: 409, size: known.size } }
  if (isConsistent(known, checkpoint, proof)) return null
  const isForked = hasForked(known, checkpoint, proof)
  return old === checkpoint.size && isForked
    ? { answer: { status: 409, size: known.size }, isForked }
    : { answer: { status: 422 }, isForked }
}
