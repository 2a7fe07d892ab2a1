import { createHash } from 'node:crypto'
import { CompactSign, compactVerify, decodeProtectedHeader, type JWTHeaderParameters } from 'jose'
import * as z from 'zod'
import type { OpenedSealKey, PublishedSealKey } from './seal-key.ts'

/** The `typ` of a seal, so that no other JWS of the hub passes for one. */
const sealType = 'parvis-seal+jws'

const instant = z.iso.datetime({ precision: 6 })
const digest = z.string().regex(/^[A-Za-z0-9_-]{43}$/)

/** Makes an object schema with one value for each regime. */
function byRegime<T extends z.ZodType>(value: T) {
  return z.strictObject({ internal: value, exchange: value })
}

/** The signed content of a seal. Instants are in UTC, digests are SHA-256 in base64url. */
const sealContent = z.strictObject({
  organisation: z.string(),
  seal: z.int().min(1),
  at: z.iso.datetime(),
  /** Number of entries under the seal, by regime. Entries of regime `internal` come first. */
  leaves: byRegime(z.int().min(0)),
  /** Instants of its oldest and of its youngest entries. */
  from: byRegime(instant.nullable()),
  to: byRegime(instant.nullable()),
  root: digest,
  /** Digest of the previous signed seal; `null` for the first. */
  previous: digest.nullable(),
  /** Instants before which the purge has deleted entries. */
  purged: byRegime(instant.nullable()),
})

export type SealContent = z.infer<typeof sealContent>
/** Retention regimes, by the owner of the data: this administration, or another (`exchange`). */
export const regimes = ['internal', 'exchange'] as const
export type Regime = (typeof regimes)[number]

/** Signs a seal. @returns the compact JWS */
export function signSeal(content: SealContent, { privateKey, published }: OpenedSealKey) {
  return new CompactSign(Buffer.from(JSON.stringify(content)))
    .setProtectedHeader({ alg: published.alg, typ: sealType, kid: published.kid })
    .sign(privateKey)
}

/** Verifies a seal with these keys and returns its content; `null` when no key verifies it. */
export async function readSeal(
  jws: string,
  keys: readonly PublishedSealKey[],
): Promise<SealContent | null> {
  try {
    // The last base64url letter has spare bits: accept only the one canonical text.
    const signature = jws.slice(jws.lastIndexOf('.') + 1)
    if (Buffer.from(signature, 'base64url').toString('base64url') !== signature) return null
    const named = ({ typ, kid }: JWTHeaderParameters) =>
      keys.find((key) => typ === sealType && key.kid === kid) ?? Promise.reject(new Error('key'))
    const { payload } = await compactVerify(jws, async (header) => named(header), {
      algorithms: ['EdDSA'],
    })
    return sealContent.safeParse(JSON.parse(Buffer.from(payload).toString())).data ?? null
  } catch {
    return null
  }
}

/** Returns the id of the key that a verified seal names. */
export const readKeyId = (jws: string) => decodeProtectedHeader(jws).kid

/** Computes the digest that links the next seal to this one. */
export function digestSeal(jws: string): string {
  return createHash('sha256').update(jws).digest('base64url')
}
