import { type KeyObject, sign } from 'node:crypto'
import { formatSignature, readSignatures, signaturesOf } from './signed-note.ts'
import { isSignedBy, type VerifierKey } from './verifier-key.ts'

/** The key with which a witness cosigns. */
export interface CosigningKey {
  privateKey: KeyObject
  verifierKey: VerifierKey
}

/** Bytes of the time before the signature. */
const timeBytes = 8

/** Cosigns the text of a checkpoint (c2sp.org/tlog-cosignature). @returns the signature line */
export function cosign({ privateKey, verifierKey }: CosigningKey, text: string, at: Date): string {
  const seconds = Math.floor(at.getTime() / 1000)
  const time = Buffer.alloc(timeBytes)
  time.writeBigUInt64BE(BigInt(seconds))
  const signature = sign(null, messageOf(text, String(seconds)), privateKey)
  return formatSignature(verifierKey, Buffer.concat([time, signature]))
}

/**
 * Finds the cosignature of a witness among signature lines.
 * @param text of the checkpoint
 * @returns when the witness cosigned, and its line; `null` when none is its own
 */
export function findCosignature(
  lines: string,
  text: string,
  key: VerifierKey,
): { at: Date; line: string } | null {
  for (const { bytes } of signaturesOf(readSignatures(lines) ?? [], key)) {
    if (bytes.length !== timeBytes + 64) continue
    const seconds = bytes.readBigUInt64BE()
    const at = new Date(Number(seconds) * 1000)
    const message = messageOf(text, String(seconds))
    if (Number.isNaN(at.getTime()) || !isSignedBy(key, message, bytes.subarray(timeBytes))) continue
    return { at, line: formatSignature(key, bytes) }
  }
  return null
}

function messageOf(text: string, seconds: string): Buffer {
  return Buffer.from(`cosignature/v1\ntime ${seconds}\n${text}`)
}
