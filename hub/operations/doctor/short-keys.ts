import * as z from 'zod'

/** Bits of an RSA key that are worth 128 bits of security (NIST SP 800-57). */
const least = 3072

const keySet = z.object({ keys: z.array(z.object({ kty: z.string(), n: z.string().optional() })) })

/**
 * Returns the size in bits of the shortest RSA key that signs at a provider, where it is too short;
 * `null` where none is.
 * @param patience in milliseconds
 * @throws an error of the network, a timeout, or that of an answer that is no key set
 */
export async function findShortKey(address: string, patience: number): Promise<number | null> {
  const answer = await fetch(address, { signal: AbortSignal.timeout(patience) })
  const { keys } = keySet.parse(await answer.json())
  const sizes = keys.flatMap(({ kty, n }) =>
    kty === 'RSA' && n !== undefined ? [Buffer.from(n, 'base64url').length * 8] : [],
  )
  const shortest = Math.min(...sizes)
  return shortest < least ? shortest : null
}
