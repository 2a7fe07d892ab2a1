import { readSigningKeys } from '../../platform/crypto/signing-keys.ts'
import { openPage, type Routes } from '../../platform/http/route.ts'
import { readPromiseKeys } from '../../requests/promises/keys.ts'
import { readPublishedSealKeys } from '../access-log/seal-key.ts'

/**
 * Publishes the public keys of the hub as a JWK Set (RFC 7517): keys of tokens, of signed dates and
 * of the access log's seals. Old keys of signed dates and of seals stay for ever: what they signed outlives them. `alg` and
 * `kid` tell them apart, and no key verifies another kind of signature.
 */
export const publishedKeyRoutes: Routes = async (app, { database, secret }) => {
  app.get('/.well-known/jwks.json', openPage, async (_, reply) => {
    const ofTokens = (await readSigningKeys(database, secret)).map(
      ({ kty, crv, x, y, kid, alg, use }) => ({ kty, crv, x, y, kid, alg, use }),
    )
    const ofPromises = await readPromiseKeys(database, secret)
    const ofSeals = await readPublishedSealKeys(database, secret)
    return reply
      .header('cache-control', 'public, max-age=300')
      .type('application/jwk-set+json; charset=utf-8')
      .serializer(JSON.stringify)
      .send({ keys: [...ofTokens, ...ofPromises, ...ofSeals] })
  })
}
