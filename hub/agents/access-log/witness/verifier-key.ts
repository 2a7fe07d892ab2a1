import { createHash, createPublicKey, type KeyObject, verify } from 'node:crypto'

/** Kinds of keys: the byte before the key in its written form (c2sp.org/signed-note). */
const keyKinds = { ed25519: 0x01, cosignature: 0x04 } as const
export type KeyKind = keyof typeof keyKinds

/** A public key with the name of its holder. */
export interface VerifierKey {
  kind: KeyKind
  name: string
  /** Its 32 bytes. */
  key: Buffer
  /** The first bytes of its digest, which a signature names. */
  id: Buffer
}

/** A name without spaces and without the signs that part a key. */
export const keyName = /^[^\s+]{1,255}$/u

/** Makes an Ed25519 verifier key. @param key its 32 bytes */
export function makeVerifierKey(kind: KeyKind, name: string, key: Buffer): VerifierKey {
  const said = Buffer.concat([Buffer.from(`${name}\n`), Buffer.of(keyKinds[kind]), key])
  return { kind, name, key, id: createHash('sha256').update(said).digest().subarray(0, 4) }
}

/** Writes a key as people exchange it: `NAME+ID+KEY`. */
export function formatVerifierKey({ kind, name, key, id }: VerifierKey): string {
  const bytes = Buffer.concat([Buffer.of(keyKinds[kind]), key])
  return `${name}+${id.toString('hex')}+${bytes.toString('base64')}`
}

/** Reads a written key; `null` when it is none, is of another kind, or does not match its id. */
export function readVerifierKey(kind: KeyKind, written: string): VerifierKey | null {
  const [name = '', id, ...rest] = written.split('+')
  const bytes = Buffer.from(rest.join('+'), 'base64')
  if (!keyName.test(name) || bytes.length !== 33 || bytes[0] !== keyKinds[kind]) return null
  const made = makeVerifierKey(kind, name, bytes.subarray(1))
  return made.id.toString('hex') === id && formatVerifierKey(made) === written ? made : null
}

/** Returns whether a key made a signature. */
export function isSignedBy({ key }: VerifierKey, message: Buffer, signature: Buffer): boolean {
  return verify(null, message, openKey(key), signature)
}

/** The header of the 32 bytes of a public Ed25519 key (RFC 8410). */
const before = Buffer.from('302a300506032b6570032100', 'hex')

function openKey(key: Buffer): KeyObject {
  return createPublicKey({ key: Buffer.concat([before, key]), format: 'der', type: 'spki' })
}
