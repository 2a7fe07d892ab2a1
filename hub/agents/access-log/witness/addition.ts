import { type Checkpoint, readCheckpoint, readSize } from './checkpoint.ts'

/** A head sent to a witness, with the proof that it continues the one before. */
export interface Addition {
  /** Number of leaves that the witness is thought to have seen. */
  old: number
  proof: readonly Buffer[]
  checkpoint: Checkpoint
}

/** Most hashes of a proof (c2sp.org/tlog-witness). */
const mostHashes = 63

/** Writes the body of a request. @param note the signed checkpoint */
export function formatAddition(old: number, proof: readonly Buffer[], note: string): string {
  const hashes = proof.map((hash) => `${hash.toString('base64')}\n`)
  return `old ${old}\n${hashes.join('')}\n${note}`
}

/** Reads the body of a request; `null` when it is malformed. */
export function readAddition(body: string): Addition | null {
  const end = body.indexOf('\n\n')
  const [first = '', ...hashes] = end < 0 ? [] : body.slice(0, end).split('\n')
  const old = first.startsWith('old ') ? readSize(first.slice('old '.length)) : null
  const checkpoint = readCheckpoint(body.slice(end + 2))
  if (old === null || !checkpoint || hashes.length > mostHashes) return null
  const proof = hashes.map((hash) => Buffer.from(hash, 'base64'))
  const isWhole = proof.every(
    (hash, n) => hash.length === 32 && hash.toString('base64') === hashes[n],
  )
  return isWhole ? { old, proof, checkpoint } : null
}
