import { createHash, createPublicKey, type KeyObject, sign } from 'node:crypto'

/**
 * Signs an archive as a CRX3 file. The signature is deterministic: the same archive and key make the
 * same bytes. The format is that of Chromium's `components/crx_file/crx3.proto`.
 * @param key private RSA key
 */
export function signCrx(archive: Uint8Array, key: KeyObject): Buffer {
  const publicKey = derOf(key)
  const signedData = field(crxId, digestOf(publicKey).subarray(0, 16))
  const covered = [Buffer.from('CRX3 SignedData\0'), uint32(signedData.length), signedData, archive]
  const signature = sign('sha256', Buffer.concat(covered), key)
  const proof = Buffer.concat([field(proofKey, publicKey), field(proofSignature, signature)])
  const header = Buffer.concat([field(sha256WithRsa, proof), field(signedHeaderData, signedData)])
  return Buffer.concat([
    Buffer.from('Cr24'),
    uint32(3),
    uint32(header.length),
    header,
    Buffer.from(archive),
  ])
}

/** Returns the id that Chromium gives to a key: 32 letters from a to p. @param key private or public */
export function chromiumIdOf(key: KeyObject): string {
  const digits = digestOf(derOf(key)).toString('hex').slice(0, 32)
  return digits.replaceAll(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))
}

/** Field numbers of the messages. */
const crxId = 1
const proofKey = 1
const proofSignature = 2
const sha256WithRsa = 2
const signedHeaderData = 10_000

const derOf = (key: KeyObject) =>
  (key.type === 'private' ? createPublicKey(key) : key).export({ type: 'spki', format: 'der' })

const digestOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest()

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}

/** Encodes a field of bytes, in the format of Protocol Buffers. */
const field = (number: number, bytes: Uint8Array) =>
  Buffer.concat([varint(number * 8 + 2), varint(bytes.length), bytes])

function varint(value: number): Buffer {
  const bytes = []
  for (let left = value; ; left = Math.floor(left / 128)) {
    if (left < 128) return Buffer.from([...bytes, left])
    bytes.push((left % 128) + 128)
  }
}
