import { randomUUID } from 'node:crypto'
import fastify from 'fastify'
import { generateKeyPair, SignJWT } from 'jose'

/** An identity provider that lets everybody in at once, and says of them what a test wants. */
export interface Issuer {
  /** What is said of whoever comes, in place of a right ID token’s own claims. */
  said: Record<string, unknown>
  /** Closes it. */
  stop(): Promise<void>
}

/** Starts it on a port of this machine, as `http://127.0.0.1:{port}`. */
export async function startIssuer(port: number): Promise<Issuer> {
  const url = `http://127.0.0.1:${port}`
  const { privateKey } = await generateKeyPair('ES256')
  const nonces = new Map<string, string | undefined>()
  const app = fastify({ forceCloseConnections: true })
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string' },
    (_, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))),
  )
  const issuer: Issuer = { said: {}, stop: () => app.close() }

  app.get('/.well-known/openid-configuration', () => ({
    issuer: url,
    authorization_endpoint: `${url}/authorize`,
    token_endpoint: `${url}/token`,
    id_token_signing_alg_values_supported: ['ES256'],
  }))

  app.get('/authorize', (request, reply) => {
    const asked = request.query as Record<string, string>
    const code = randomUUID()
    nonces.set(code, asked['nonce'])
    const back = new URL(asked['redirect_uri'] ?? '')
    back.search = String(new URLSearchParams({ code, state: asked['state'] ?? '' }))
    return reply.redirect(back.href, 303)
  })

  app.post('/token', async (request) => {
    const { code = '' } = request.body as Record<string, string>
    const claims = { sub: 'claire', name: 'Claire', nonce: nonces.get(code), ...issuer.said }
    const token = await new SignJWT(claims)
      .setProtectedHeader({ alg: 'ES256' })
      .setIssuer(url)
      .setAudience('parvis')
      .setIssuedAt()
      .setExpirationTime('5m')
      .sign(privateKey)
    return { access_token: randomUUID(), token_type: 'Bearer', id_token: token }
  })

  await app.listen({ port, host: '127.0.0.1' })
  return issuer
}
