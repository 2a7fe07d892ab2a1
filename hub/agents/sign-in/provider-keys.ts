import { createRemoteJWKSet, type JWTPayload, jwtVerify } from 'jose'
import { type Discover, patience } from './discovery.ts'

/** Algorithms with a public key; with a shared one, or none, whoever sends could have signed. */
const asymmetric = ['RS', 'PS', 'ES'].flatMap((kind) => [256, 384, 512].map((n) => `${kind}${n}`))
const algorithms = [...asymmetric, 'EdDSA', 'Ed25519']

/** What a token of the provider must say, besides being its own and for this hub. */
export type Expected = Omit<NonNullable<Parameters<typeof jwtVerify>[2]>, 'algorithms' | 'issuer'>

/**
 * Reads tokens of the identity provider: signed with one of its keys, by itself, for this hub.
 * @param cooldown milliseconds until its keys are asked for again because of a key nobody knows
 * @throws IdentityFault, or what `jose` says of a token
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
