import { createRemoteJWKSet, type JWTPayload, jwtVerify } from 'jose'
import { type Discover, patience } from './discovery.ts'

/**
 * Asymmetric algorithms only: with a shared key or none, the sender could sign for the provider.
 */
const asymmetric = ['RS', 'PS', 'ES'].flatMap((kind) => [256, 384, 512].map((n) => `${kind}${n}`))
const algorithms = [...asymmetric, 'EdDSA', 'Ed25519']

/** Claims to verify besides issuer and audience. */
export type Expected = Omit<NonNullable<Parameters<typeof jwtVerify>[2]>, 'algorithms' | 'issuer'>

/**
 * Returns a verifier of the identity provider's tokens: signature by its keys, issuer, audience.
 * @param cooldown milliseconds between two fetches of the keys after an unknown key
 * @throws IdentityFault, or the error of `jose`
 */
export function providerTokenReader(discover: Discover, clientId: string, cooldown: number) {
  let keys: { address: string; find: ReturnType<typeof createRemoteJWKSet> } | undefined
  return async (token: string, expected: Expected = {}): Promise<JWTPayload> => {
    const { issuer, jwks_uri: address = '' } = (await discover()).serverMetadata()
    if (keys?.address !== address) {
      const manner = { timeoutDuration: patience * 1000, cooldownDuration: cooldown }
      keys = { address, find: createRemoteJWKSet(new URL(address), manner) }
    }
    const by = { ...expected, issuer, audience: clientId, algorithms }
    return (await jwtVerify(token, keys.find, by)).payload
  }
}
