import { randomUUID } from 'node:crypto'
import fastify from 'fastify'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'

type Claims = Record<string, unknown>

/** An identity provider that signs everybody in, with claims set by the test. */
export interface Issuer {
  url: string
  /** Claims of the next ID token. */
  said: Claims
  /** Extra metadata. */
  announced: Claims
  /** Userinfo answer; a text is sent as a JWT. */
  told: Claims | string
  /** Parameters received by the authorisation and token endpoints. */
  asked: Record<string, string>[]
  /** Whether its JWK Set is available. */
  hasKeys: boolean
  /** Signs claims, with its own or a foreign key. */
  sign(claims: Claims, by?: 'itself' | 'a stranger', typ?: string): Promise<string>
  /** Closes it. */
  stop(): Promise<void>
}

/** Starts it on a port of this machine, as `http://127.0.0.1:{port}`. */
export async function startIssuer(port: number): Promise<Issuer> {
  const url = `http://127.0.0.1:${port}`
  const keys = {
    itself: await generateKeyPair('ES256'),
    'a stranger': await generateKeyPair('ES256'),
  }
  const nonces = new Map<string, string | undefined>()
  const app = fastify({ forceCloseConnections: true })
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string' },
    (_, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))),
  )
  const issuer: Issuer = {
    url,
    said: {},
    announced: {},
    told: {},
    asked: [],
    hasKeys: true,
    sign: (claims, by = 'itself', typ) =>
      new SignJWT({ iss: url, aud: 'parvis', ...claims })
        .setProtectedHeader({ alg: 'ES256', ...(typ && { typ }) })
        .setIssuedAt()
        .setExpirationTime('5m')
        .sign(keys[by].privateKey),
    stop: () => app.close(),
  }

  app.get('/.well-known/openid-configuration', () => ({
    issuer: url,
    authorization_endpoint: `${url}/authorize`,
    token_endpoint: `${url}/token`,
    jwks_uri: `${url}/jwks`,
    id_token_signing_alg_values_supported: ['ES256'],
    ...issuer.announced,
  }))

  app.get('/jwks', async (_, reply) =>
    issuer.hasKeys ? { keys: [await exportJWK(keys.itself.publicKey)] } : reply.code(502).send(),
  )

  app.get('/authorize', (request, reply) => {
    const asked = request.query as Record<string, string>
    issuer.asked.push(asked)
    const code = randomUUID()
    nonces.set(code, asked['nonce'])
    const back = new URL(asked['redirect_uri'] ?? '')
    back.search = String(new URLSearchParams({ code, state: asked['state'] ?? '' }))
    return reply.redirect(back.href, 303)
  })

  app.post('/token', async (request) => {
    const asked = request.body as Record<string, string>
    issuer.asked.push(asked)
    const { code = '' } = asked
    const claims = { sub: 'claire', name: 'Claire', nonce: nonces.get(code), ...issuer.said }
    const token = await issuer.sign(claims)
    return { access_token: randomUUID(), token_type: 'Bearer', id_token: token }
  })

  app.get('/userinfo', (_, reply) =>
    typeof issuer.told === 'string'
      ? reply.type('application/jwt').send(issuer.told)
      : reply.send(issuer.told),
  )

  await app.listen({ port, host: '127.0.0.1' })
  return issuer
}
