import { ReadableStream } from 'node:stream/web'
import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption'

/** The bytes that begin a file encrypted with age. */
export const ageBegins = Buffer.from('age-encryption.org/v1\n')

/** Why a file does not open: no key fits, or its bytes are not those that were written. */
export class AgeRefused extends Error {
  readonly code: 'no_key' | 'altered'
  constructor(code: 'no_key' | 'altered') {
    super(code)
    this.code = code
  }
}

/** Returns whether a text is a public key of age (`age1…`). */
export function isRecipient(text: string): boolean {
  try {
    new Encrypter().addRecipient(text)
    return true
  } catch {
    return false
  }
}

/** Returns whether a text is a private key of age (`AGE-SECRET-KEY-1…`). */
export function isIdentity(text: string): boolean {
  try {
    new Decrypter().addIdentity(text)
    return true
  } catch {
    return false
  }
}

/** Makes a pair of keys. */
export async function makeAgeKeys(): Promise<{ identity: string; recipient: string }> {
  const identity = await generateX25519Identity()
  return { identity, recipient: await identityToRecipient(identity) }
}

/** Encrypts a stream to several public keys, in chunks of 64 KiB. */
export async function* encryptTo(
  recipients: readonly string[],
  plain: AsyncIterable<Uint8Array>,
): AsyncIterable<Buffer> {
  const encrypter = new Encrypter()
  for (const one of recipients) encrypter.addRecipient(one)
  yield* buffersOf(await encrypter.encrypt(streamOf(plain)))
}

/**
 * Decrypts a stream. Each chunk is authenticated before it is given, and the last one says that it
 * is the last.
 * @throws AgeRefused
 */
export async function* decryptWith(
  identities: readonly string[],
  sealed: AsyncIterable<Uint8Array>,
): AsyncIterable<Buffer> {
  const decrypter = new Decrypter()
  for (const one of identities) decrypter.addIdentity(one)
  try {
    yield* buffersOf(await decrypter.decrypt(streamOf(sealed)))
  } catch (error) {
    if ((error as { code?: string }).code) throw error
    const isOther = (error as Error).message.startsWith('no identity matched')
    throw new AgeRefused(isOther ? 'no_key' : 'altered')
  }
}

// The types of the browser and of Node differ in name alone.
const streamOf = (parts: AsyncIterable<Uint8Array>) =>
  ReadableStream.from(parts) as unknown as globalThis.ReadableStream<Uint8Array>

async function* buffersOf(parts: unknown): AsyncIterable<Buffer> {
  for await (const part of parts as ReadableStream<Uint8Array>)
    yield Buffer.from(part.buffer, part.byteOffset, part.byteLength)
}
