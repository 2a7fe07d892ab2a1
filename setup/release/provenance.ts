import { createHash, createPublicKey, type KeyObject, sign, verify } from 'node:crypto'
import { z } from 'zod'

/** Payload type of an in-toto statement in its envelope (DSSE). */
const payloadType = 'application/vnd.in-toto+json'

/** The parts of a statement that a verifier reads (in-toto 1.0, SLSA provenance 1.0). */
const statement = z.object({
  _type: z.literal('https://in-toto.io/Statement/v1'),
  subject: z.array(z.object({ name: z.string(), digest: z.object({ sha256: z.string() }) })),
  predicateType: z.literal('https://slsa.dev/provenance/v1'),
  predicate: z.object({
    buildDefinition: z.object({
      externalParameters: z.object({ version: z.string(), commit: z.string() }),
    }),
  }),
})

export type Statement = z.infer<typeof statement>

const envelope = z.object({
  payloadType: z.literal(payloadType),
  payload: z.base64(),
  signatures: z.array(z.object({ keyid: z.string(), sig: z.base64() })),
})

/** What a release was built from. */
export interface Built {
  version: string
  commit: string
  /** Bytes of `package-lock.json`, which has the digest of every package. */
  lock: Uint8Array
  /** Bytes of each file of the release. */
  files: ReadonlyMap<string, Uint8Array>
}

/**
 * Says from what and by what each file of a release was built: an in-toto statement with SLSA
 * provenance. It holds no time and no machine, so that the same commit gives the same bytes.
 */
export function describeProvenance({ version, commit, lock, files }: Built): object {
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [...files]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, bytes]) => ({ name, digest: { sha256: sha256(bytes) } })),
    predicateType: 'https://slsa.dev/provenance/v1',
    predicate: {
      buildDefinition: {
        buildType: 'urn:parvis:release:1',
        externalParameters: { command: 'npm run release', version, commit },
        resolvedDependencies: [
          { name: 'source', digest: { gitCommit: commit } },
          { name: 'package-lock.json', digest: { sha256: sha256(lock) } },
        ],
      },
      runDetails: { builder: { id: 'urn:parvis:release-by-hand:1' } },
    },
  }
}

/**
 * Puts a statement into a signed envelope (DSSE, Ed25519).
 * @param key `null`: nobody signs it
 */
export function writeEnvelope(stated: object, key: KeyObject | null): string {
  const payload = Buffer.from(JSON.stringify(stated))
  const signatures = key
    ? [{ keyid: keyId(key), sig: sign(null, signedBytes(payload), key).toString('base64') }]
    : []
  return `${JSON.stringify({ payloadType, payload: payload.toString('base64'), signatures }, null, 2)}\n`
}

/**
 * Reads a statement that this key signed.
 * @returns a sentence when it is none, or another key's
 */
export function readEnvelope(written: string, key: KeyObject): Statement | string {
  const read = envelope.safeParse(parseJson(written))
  if (!read.success) return 'The provenance is no signed statement.'
  const payload = Buffer.from(read.data.payload, 'base64')
  const isSigned = read.data.signatures.some(({ sig }) =>
    verify(null, signedBytes(payload), key, Buffer.from(sig, 'base64')),
  )
  if (!isSigned) return `The provenance is not signed with the key ${keyId(key)}.`
  const said = statement.safeParse(parseJson(payload.toString('utf8')))
  return said.success ? said.data : 'The provenance is no statement of SLSA, version 1.'
}

export const sha256 = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex')

/** Returns the id of a key: the SHA-256 of its public half (SPKI, DER), in hexadecimal. */
function keyId(key: KeyObject): string {
  const half = key.type === 'private' ? createPublicKey(key) : key
  return sha256(half.export({ format: 'der', type: 'spki' }))
}

/** The bytes under a signature of DSSE, version 1. */
const signedBytes = (payload: Buffer): Buffer =>
  Buffer.concat([
    Buffer.from(`DSSEv1 ${payloadType.length} ${payloadType} ${payload.length} `),
    payload,
  ])

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
