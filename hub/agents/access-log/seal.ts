import { createHash } from 'node:crypto'
import { CompactSign, compactVerify, type JWTHeaderParameters } from 'jose'
import * as z from 'zod'
import type { OpenedSealKey, PublishedSealKey } from './seal-key.ts'

/** What a seal says it is, so that nothing else that is signed passes for one. */
const sealType = 'parvis-seal+jws'

const instant = z.iso.datetime({ precision: 6 })
const digest = z.string().regex(/^[A-Za-z0-9_-]{43}$/)

/** One value for each regime: how long the law has looks kept. */
function byRegime<T extends z.ZodType>(value: T) {
  return z.strictObject({ internal: value, exchange: value })
}

/** What is signed of a seal. Instants are in UTC, digests SHA-256 in base64url. */
const sealContent = z.strictObject({
  organisation: z.string(),
  seal: z.int().min(1),
  at: z.iso.datetime(),
  /** Looks under it: those of regime `internal` come first. */
  leaves: byRegime(z.int().min(0)),
  /** Instants of its oldest looks, and of its youngest. */
  from: byRegime(instant.nullable()),
  to: byRegime(instant.nullable()),
  root: digest,
  /** Digest of the seal before, as it was signed; `null` of the first. */
  previous: digest.nullable(),
  /** Instants before which the law's purge has taken looks. */
  purged: byRegime(instant.nullable()),
})

export type SealContent = z.infer<typeof sealContent>
/** How long looks are kept, by whose data they are of: our own, or another administration’s (`exchange`). */
export const regimes = ['internal', 'exchange'] as const
export type Regime = (typeof regimes)[number]

/** Signs a seal. @returns the compact JWS */
export function signSeal(content: SealContent, { privateKey, published }: OpenedSealKey) {
  return new CompactSign(Buffer.from(JSON.stringify(content)))
    .setProtectedHeader({ alg: published.alg, typ: sealType, kid: published.kid })
    .sign(privateKey)
}

/** What a seal says that one of these keys signed; `null` for any other text. */
export async function readSeal(
  jws: string,
  keys: readonly PublishedSealKey[],
): Promise<SealContent | null> {
  try {
    // The last letter has bits to spare: one text alone is the one that was signed.
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

/** By this the next seal is tied to one. */
export function digestSeal(jws: string): string {
  return createHash('sha256').update(jws).digest('base64url')
}
