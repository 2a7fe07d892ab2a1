import { keyName, type VerifierKey } from './verifier-key.ts'

/** A text with signatures (c2sp.org/signed-note). */
export interface SignedNote {
  /** The signed text, with its last line end. */
  text: string
  signatures: readonly NoteSignature[]
}

/** A signature line. */
export interface NoteSignature {
  name: string
  /** The first bytes of the digest of the key. */
  id: Buffer
  /** Its bytes after the id. */
  bytes: Buffer
}

/** Most signatures of a note. */
const mostSignatures = 100

/** Writes a signature line, with its line end. */
export function formatSignature({ name, id }: Pick<VerifierKey, 'name' | 'id'>, bytes: Buffer) {
  return `— ${name} ${Buffer.concat([id, bytes]).toString('base64')}\n`
}

/** Writes a note. @param lines signature lines */
export function formatNote(text: string, lines: readonly string[]): string {
  return `${text}\n${lines.join('')}`
}

/** Reads a signed note; `null` when it is malformed. It verifies nothing. */
export function readNote(written: string): SignedNote | null {
  const end = written.lastIndexOf('\n\n')
  if (end < 0 || hasControls(written)) return null
  const signatures = readSignatures(written.slice(end + 2))
  return signatures && { text: written.slice(0, end + 1), signatures }
}

/** Reads signature lines, each with its line end; `null` when one is malformed, or there is none. */
export function readSignatures(written: string): NoteSignature[] | null {
  const lines = written.split('\n')
  if (lines.pop() !== '' || lines.length === 0 || lines.length > mostSignatures) return null
  const signatures = lines.flatMap((line) => readSignature(line) ?? [])
  return signatures.length === lines.length ? signatures : null
}

/** Returns the signatures that name a key. */
export function signaturesOf(signatures: readonly NoteSignature[], key: VerifierKey) {
  return signatures.filter(({ name, id }) => name === key.name && id.equals(key.id))
}

function readSignature(line: string): NoteSignature | null {
  const [, name = '', base64 = ''] = /^— (\S+) (\S+)$/u.exec(line) ?? []
  const bytes = Buffer.from(base64, 'base64')
  if (!keyName.test(name) || bytes.length < 5 || bytes.toString('base64') !== base64) return null
  return { name, id: bytes.subarray(0, 4), bytes: bytes.subarray(4) }
}

/** Returns whether a text has ASCII control characters beside line ends. */
function hasControls(text: string): boolean {
  for (const sign of text) if (sign < ' ' && sign !== '\n') return true
  return false
}
