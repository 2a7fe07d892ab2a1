import type { Head } from '../consistency.ts'
import { readNote, type SignedNote, signaturesOf } from './signed-note.ts'
import { isSignedBy, type VerifierKey } from './verifier-key.ts'

/** A head of a log (c2sp.org/tlog-checkpoint). */
export interface Checkpoint extends Head {
  /** The name of the log. */
  origin: string
  note: SignedNote
}

/** Writes the text of a checkpoint, without signatures. */
export function formatCheckpoint(origin: string, { size, root }: Head): string {
  return `${origin}\n${size}\n${root.toString('base64')}\n`
}

/** Reads a checkpoint; `null` when it is malformed. It verifies no signature. */
export function readCheckpoint(written: string): Checkpoint | null {
  const note = readNote(written)
  const [origin = '', size = '', base64 = '', ...more] = note?.text.split('\n') ?? []
  const root = Buffer.from(base64, 'base64')
  if (!note || origin === '') return null
  if (readSize(size) === null || root.length !== 32 || root.toString('base64') !== base64)
    return null
  // The text ends with a line end; extension lines before it are not empty.
  if (more.pop() !== '' || more.includes('')) return null
  return { origin, size: Number(size), root, note }
}

/** Reads the number of leaves of a tree; `null` when the text is none, or too large to count. */
export function readSize(written: string): number | null {
  const size = Number(written)
  return /^(0|[1-9]\d{0,15})$/.test(written) && Number.isSafeInteger(size) ? size : null
}

/** Returns whether the holder of a key signed a checkpoint, and every line in its name holds. */
export function isCheckpointOf({ origin, note }: Checkpoint, key: VerifierKey): boolean {
  const signatures = signaturesOf(note.signatures, key)
  const text = Buffer.from(note.text)
  return (
    origin === key.name &&
    signatures.length > 0 &&
    signatures.every(({ bytes }) => isSignedBy(key, text, bytes))
  )
}
