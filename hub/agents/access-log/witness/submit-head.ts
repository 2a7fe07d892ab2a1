import type { Queryable } from '../../../platform/database/database.ts'
import { inTime } from '../../../platform/outbound/in-time.ts'
import { post } from '../../../platform/outbound/post.ts'
import { type Reach, reach } from '../../../platform/outbound/reach.ts'
import { proveConsistency } from '../consistency.ts'
import { formatAddition } from './addition.ts'
import { readCheckpoint, readSize } from './checkpoint.ts'
import type { StoredCheckpoint } from './checkpoints-sql.ts'
import { findCosignature } from './cosignature.ts'
import type { WitnessFault } from './cosignatures-sql.ts'
import { listLeaves, readPeaks } from './tree-of-seals.ts'
import { readVerifierKey } from './verifier-key.ts'
import type { StoredWitness } from './witnesses-sql.ts'

/** What reaching a witness needs. */
export interface Submitting extends Reach {
  database: Queryable
  clock: () => Date
  /** Timeout of one attempt, in milliseconds. */
  timeLimit: number
}

/** What came of it: a cosignature, or a fault and perhaps the number of seals the witness saw. */
export type Submitted =
  | { line: string; at: Date }
  | { fault: WitnessFault; size?: number | undefined }

/** How far the clock of a witness may be from ours, in milliseconds. */
const tolerance = 60 * 60_000

/**
 * Sends a head to a witness. Where the witness has seen another size, it tries once more from there.
 * @param seen number of seals that the witness is thought to have seen
 * @throws BrokenTree where a seal is missing
 */
export async function submitHead(
  deps: Submitting,
  organisation: string,
  head: StoredCheckpoint,
  witness: StoredWitness,
  seen: number,
): Promise<Submitted> {
  const first = await submitFrom(deps, organisation, head, witness, Math.min(seen, head.size))
  if (!('known' in first)) return first
  const { known } = first
  if (known > head.size) return { fault: 'ahead', size: known }
  if (known === seen) return { fault: 'fork', size: known }
  const second = await submitFrom(deps, organisation, head, witness, known)
  if (!('known' in second)) return second
  const isSame = second.known === known
  return { fault: isSame ? 'fork' : 'strange', size: second.known }
}

async function submitFrom(
  deps: Submitting,
  organisation: string,
  head: StoredCheckpoint,
  witness: StoredWitness,
  from: number,
): Promise<Submitted | { known: number }> {
  const { database } = deps
  const old = await readPeaks(database, organisation, from)
  const added = await listLeaves(database, organisation, from, head.size)
  const body = formatAddition(from, proveConsistency(old, added), head.note)
  const signal = AbortSignal.timeout(deps.timeLimit)
  const url = new URL(`${witness.url.replace(/\/$/, '')}/add-checkpoint`)
  const reached = await inTime(reach(url, deps), signal)
  if (!reached) return { fault: 'slow' }
  if ('failure' in reached) return { fault: 'unreachable' }
  const headers = { 'content-type': 'text/plain; charset=utf-8', 'user-agent': 'Parvis' }
  const answer = await post({ url, addresses: reached.addresses, headers, body, signal })
  if ('failure' in answer) return { fault: signal.aborted ? 'slow' : 'unreachable' }
  switch (answer.status) {
    case 200:
      return judge(answer.said, head, witness, deps.clock())
    case 403:
      return { fault: 'other_key' }
    case 404:
      return { fault: 'unknown_log' }
    case 409: {
      const known = readSize(answer.said.trim())
      return known === null ? { fault: 'strange' } : { known }
    }
    case 422:
      return { fault: 'fork', size: from }
    default:
      return { fault: 'strange' }
  }
}

/** Takes only a cosignature of this head, by the declared key, of about now. */
function judge(
  said: string,
  head: StoredCheckpoint,
  { verifier_key }: StoredWitness,
  now: Date,
): Submitted {
  const key = readVerifierKey('cosignature', verifier_key)
  const text = readCheckpoint(head.note)?.note.text
  const found = key && text ? findCosignature(said, text, key) : null
  if (!found || Math.abs(found.at.getTime() - now.getTime()) > tolerance) return { fault: 'forged' }
  return found
}
