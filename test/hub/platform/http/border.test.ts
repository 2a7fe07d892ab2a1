import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { openNewEmbedded, stores } from '../../../world/stores.ts'
import { town } from '../../../world/town.ts'

describe('The border of the hub', () => {
  let hub: TestHub
  beforeAll(async () => {
    hub = await startHub(await (stores[0]?.open ?? Promise.reject)())
  })
  afterAll(() => hub.close())

  it('opens to pages of registered sites only', async () => {
    const url = `/v1/sites/${town.site}`
    const ours = await hub.send({ method: 'GET', url, headers: { origin: town.origin } })
    expect(ours.headers['access-control-allow-origin']).toBe(town.origin)
    const theirs = await hub.send({
      method: 'GET',
      url,
      headers: { origin: 'https://evil.example' },
    })
    expect(theirs.statusCode).toBe(403)
    expect(theirs.json().code).toBe('origin_refused')
    expect(theirs.headers['access-control-allow-origin']).toBeUndefined()
  })

  it('lets nobody store what does not open to everyone, a refusal neither', async () => {
    const closed = hub.endpoints.filter(
      ({ method, declared }) =>
        method === 'GET' && !['everyone', 'code'].includes(`${declared.opensTo}`),
    )
    expect(closed.length).toBeGreaterThan(40)
    for (const { url } of closed) {
      const refused = await hub.send({ method: 'GET', url: url.replace(/:\w+/g, 'x') })
      expect([url, refused.statusCode, refused.headers['cache-control']]).toEqual([
        url,
        401,
        'no-store',
      ])
    }
  })

  it('opens to its own pages under each of its names', async () => {
    const url = '/console/console.js'
    const headers = { origin: 'http://localhost:4310', host: 'localhost:4310' }
    expect((await hub.send({ method: 'GET', url, headers })).statusCode).toBe(200)
    const stranger = { origin: 'http://localhost:9999', host: 'localhost:4310' }
    expect((await hub.send({ method: 'GET', url, headers: stranger })).statusCode).toBe(403)
  })

  it('answers a preflight for what the widget sends', async () => {
    const headers = {
      origin: town.origin,
      'access-control-request-method': 'GET',
      'access-control-request-headers': 'parvis-tracking',
    }
    const preflight = await hub.send({ method: 'OPTIONS', url: '/v1/tracking', headers })
    expect(preflight.statusCode).toBe(204)
    for (const name of ['parvis-tracking', 'parvis-proof'])
      expect(preflight.headers['access-control-allow-headers']).toContain(name)
  })

  it('gives the script tag and one version of the widget to any page', async () => {
    const headers = { origin: 'https://anyone.example' }
    const tag = await hub.send({ method: 'GET', url: '/parvis.js', headers })
    expect(tag.statusCode).toBe(200)
    expect(tag.headers['cross-origin-resource-policy']).toBe('cross-origin')
    const form = await hub.send({ method: 'GET', url: '/widget/test/form.js', headers })
    expect(form.headers['cache-control']).toContain('immutable')
    const old = await hub.send({ method: 'GET', url: '/widget/0000/form.js', headers })
    expect(old.statusCode).toBe(404)
    for (const url of ['/widget/test/..%2f..%2fpackage.json', '/widget/test/%2e%2e/secret.js'])
      expect((await hub.send({ method: 'GET', url, headers })).statusCode).toBeGreaterThanOrEqual(
        400,
      )
  })

  it('sends the headers that keep a page to itself', async () => {
    const page = await hub.send({ method: 'GET', url: '/console/' })
    const policy = String(page.headers['content-security-policy'])
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toContain('unsafe')
    expect(page.headers['x-content-type-options']).toBe('nosniff')
    expect(page.headers['referrer-policy']).toBe('no-referrer')
    expect(page.body).not.toMatch(/<script>|style=/)
  })

  it('keeps what it says of an address that cannot be read out of frames, and says nobody where it was', async () => {
    for (const url of ['/%c3', `/v1/keys/${'k'.repeat(300)}`]) {
      const { statusCode, headers } = await hub.send({ method: 'GET', url })
      expect([url, statusCode]).toEqual([url, 404])
      const policy = String(headers['content-security-policy'])
      for (const part of ["default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'"])
        expect(policy).toContain(part)
      expect(headers['x-content-type-options']).toBe('nosniff')
      expect(headers['referrer-policy']).toBe('no-referrer')
    }
  })

  it('gives nobody back what a browser sent along', async () => {
    const cookie = 'parvis=what-no-script-reads'
    const { statusCode, body } = await hub.send({ method: 'TRACE', url: '/', headers: { cookie } })
    expect(statusCode).toBeGreaterThanOrEqual(400)
    expect(body).not.toContain('what-no-script-reads')
  })

  it('tells a reader who has the answer that it is unchanged', async () => {
    const url = `/v1/sites/${town.site}?locale=en`
    const first = await hub.send({ method: 'GET', url })
    const headers = { 'if-none-match': String(first.headers.etag) }
    const again = await hub.send({ method: 'GET', url, headers })
    expect([again.statusCode, again.body]).toEqual([304, ''])
  })

  it('says that it lives and that it can work', async () => {
    expect((await hub.send({ method: 'GET', url: '/healthz' })).json()).toEqual({ status: 'ok' })
    expect((await hub.send({ method: 'GET', url: '/readyz' })).json()).toEqual({ status: 'ok' })
  })

  it('says in a sentence that its database is gone', async () => {
    const other = await startHub(await openNewEmbedded())
    await other.database.close()
    const refused = await other.send({ method: 'GET', url: '/readyz' })
    expect([refused.statusCode, refused.json().code]).toEqual([503, 'unavailable'])
  })
})
