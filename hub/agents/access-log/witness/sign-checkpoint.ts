import { sign } from 'node:crypto'
import type { Deps } from '../../../platform/deps.ts'
import { rootOfPeaks } from '../consistency.ts'
import { type OpenedSealKey, type PublishedSealKey, readSealKeys } from '../seal-key.ts'
import { listNewestSeals } from '../seals-sql.ts'
import { formatCheckpoint, readCheckpoint } from './checkpoint.ts'
import { findCheckpoint, insertCheckpoint, type StoredCheckpoint } from './checkpoints-sql.ts'
import { formatNote, formatSignature } from './signed-note.ts'
import { BrokenTree, formatPeaks, readPeaks } from './tree-of-seals.ts'
import { makeVerifierKey, type VerifierKey } from './verifier-key.ts'

/** Most newer keys that sign a head, beside the first one. */
const mostNewer = 15

/**
 * Signs the newest head of the tree of an organisation's seals, unless it is signed already. Every key
 * of the seals signs it: each witness knows one of them, and the first stays known until it is told.
 * @returns it; `null` before the first seal
 * @throws BrokenTree where a seal is missing
 */
export async function signCheckpoint(
  { database, clock, secret, publicUrl }: Pick<Deps, 'database' | 'clock' | 'secret' | 'publicUrl'>,
  organisation: string,
): Promise<StoredCheckpoint | null> {
  const last = await findCheckpoint(database, organisation)
  const size = (await listNewestSeals(database, organisation, 1))[0]?.seal ?? 0
  if (size < (last?.size ?? 0))
    throw new BrokenTree(
      `${organisation}: a head of ${last?.size} seals is signed, and ${size} are there: the end of the log was cut off. Find out why with: parvis audit verify`,
    )
  if (size === (last?.size ?? 0)) return last
  const peaks = await readPeaks(database, organisation, size)
  const origin = originOf(last, publicUrl, organisation)
  const text = formatCheckpoint(origin, { size, root: rootOfPeaks(peaks) })
  const keys = (await readSealKeys(database, secret)).reverse()
  const signing = keys.filter((_, at) => at === 0 || at >= keys.length - mostNewer)
  const note = formatNote(
    text,
    signing.map((key) => signLine(key, origin, text)),
  )
  const next = { size, at: clock(), note, peaks: formatPeaks(peaks) }
  await insertCheckpoint(database, organisation, next)
  return next
}

/**
 * Returns the name of a log: an address without its scheme. It stays when the hub moves: witnesses
 * know the log by it.
 */
export function originOf(
  last: Pick<StoredCheckpoint, 'note'> | null,
  publicUrl: string,
  organisation: string,
): string {
  const named = last && readCheckpoint(last.note)?.origin
  return named ?? `${new URL(publicUrl).host}/access-log/${organisation}`
}

/** Returns the key of a log's checkpoints, which is that of its seals, as witnesses take it. */
export function logKey(origin: string, { x }: PublishedSealKey): VerifierKey {
  return makeVerifierKey('ed25519', origin, Buffer.from(x, 'base64url'))
}

function signLine({ privateKey, published }: OpenedSealKey, origin: string, text: string): string {
  return formatSignature(logKey(origin, published), sign(null, Buffer.from(text), privateKey))
}
