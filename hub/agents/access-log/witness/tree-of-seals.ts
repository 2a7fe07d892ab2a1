import type { Queryable } from '../../../platform/database/database.ts'
import { grow, noPeaks, type Peaks } from '../consistency.ts'
import { digestLeaf } from '../merkle.ts'
import { listSeals } from '../seals-sql.ts'
import { findCheckpoint, type StoredCheckpoint } from './checkpoints-sql.ts'

/** The seals of an organisation do not make a whole tree. The message is a sentence. */
export class BrokenTree extends Error {}

/** Seals read in one page. */
const page = 500

const digestBytes = 32

/**
 * Lists the leaves of the tree of seals: leaf _n_ is the digest of the signed seal _n + 1_. Seals are
 * never deleted, so a purge of entries changes no leaf.
 * @param from number of leaves before the first
 * @param to number of leaves up to the last
 * @throws BrokenTree where a seal is missing
 */
export async function listLeaves(
  database: Queryable,
  organisation: string,
  from: number,
  to: number,
): Promise<Buffer[]> {
  const leaves: Buffer[] = []
  while (from + leaves.length < to) {
    const last = from + leaves.length
    const seals = await listSeals(database, organisation, last, Math.min(page, to - last))
    for (const { seal, jws } of seals) {
      const wanted = from + leaves.length + 1
      if (seal !== wanted) throw missing(organisation, wanted)
      leaves.push(digestLeaf(jws))
    }
    if (seals.length === 0) throw missing(organisation, last + 1)
  }
  return leaves
}

/** Computes the tree of the first seals, from the nearest checkpoint. @throws BrokenTree */
export async function readPeaks(
  database: Queryable,
  organisation: string,
  size: number,
): Promise<Peaks> {
  const nearest = await findCheckpoint(database, organisation, size)
  const known = nearest ? peaksOf(nearest) : noPeaks
  return (await listLeaves(database, organisation, known.size, size)).reduce(grow, known)
}

/** Reads the peaks stored beside a checkpoint. */
function peaksOf({ size, peaks }: Pick<StoredCheckpoint, 'size' | 'peaks'>): Peaks {
  const bytes = Buffer.from(peaks, 'base64url')
  const roots = Array.from({ length: bytes.length / digestBytes }, (_, at) =>
    bytes.subarray(at * digestBytes, (at + 1) * digestBytes),
  )
  return { size, roots }
}

/** Writes peaks for the database. */
export function formatPeaks({ roots }: Peaks): string {
  return Buffer.concat([...roots]).toString('base64url')
}

function missing(organisation: string, seal: number): BrokenTree {
  return new BrokenTree(
    `${organisation}: seal ${seal} is missing, so no new head of the access log is signed. Find out why with: parvis audit verify`,
  )
}
