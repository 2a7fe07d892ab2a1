import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { feedback } from '../../../world/feedback.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { anyStore } from '../../../world/stores.ts'
import { town } from '../../../world/town.ts'

describe.each(anyStore)('The name a hub is asked by, on $store', ({ open }) => {
  let hub: TestHub
  let port: number
  beforeAll(async () => {
    hub = await startHub(await open())
    port = Number(new URL(await hub.listen()).port)
  })
  afterAll(() => hub.close())

  const ask = (host: string, url = '/console/', more: Record<string, string> = {}) =>
    hub.send({ method: 'GET', url, headers: { host, ...more } })

  it.each([
    'hub.example',
    'hub.example:8443',
    'HUB.Example',
    'hub.example.',
    'localhost',
    'localhost:4310',
    '127.0.0.1:4310',
    '127.0.0.2',
    '[::1]:4310',
  ])('is answered when it is %s', async (host) => {
    expect((await ask(host)).statusCode).toBe(200)
  })

  it.each([
    'evil.example',
    'evil.example:4310',
    'hub.example.evil.example',
    'evil-hub.example',
    'hub.example@evil.example',
    'evil.example#hub.example',
    'localhost.evil.example',
    '127.0.0.1.evil.example',
    '192.0.2.7',
    '0.0.0.0:4310',
    '[::2]',
    'hub.example, evil.example',
  ])('is refused when it is "%s"', async (host) => {
    const refused = await ask(host, '/console/?locale=en')
    expect([refused.statusCode, refused.headers['content-type']]).toEqual([
      421,
      'application/problem+json; charset=utf-8',
    ])
    expect(refused.json()).toMatchObject({ status: 421, code: 'host_refused' })
    expect(refused.json().detail).toContain(town.hub)
    expect(refused.json().detail).toContain('PARVIS_PUBLIC_URL')
  })

  it('is said in French to who reads French', async () => {
    const refused = await ask('evil.example', '/console/', { 'accept-language': 'fr' })
    expect(refused.json().detail).toMatch(/^Ce serveur répond à l’adresse https:\/\/hub\.example/)
  })

  it('is asked of every route, page and file, but of the two that say how the hub is', async () => {
    for (const { method, url } of hub.endpoints) {
      const asked = url.replace(/:\w+|\*/g, 'x')
      const answer = await hub.send({
        method: method === 'ANY' ? 'GET' : (method as 'GET'),
        url: asked,
        headers: { host: 'evil.example', origin: 'http://evil.example' },
      })
      const isOpen = ['/healthz', '/readyz'].includes(url)
      expect([method, url, answer.statusCode === 421]).toEqual([method, url, !isOpen])
      expect(answer.headers['access-control-allow-origin']).toBeUndefined()
    }
    for (const url of ['/nothing', '/%c3', '/console/console.js', '/parvis.js'])
      expect([url, (await ask('evil.example', url)).statusCode]).toEqual([url, 421])
  })

  it('lets an orchestrator ask by the address of a pod how the hub is', async () => {
    for (const url of ['/healthz', '/readyz'])
      for (const host of ['10.42.0.17:4310', 'a b', '[::1', 'x'.repeat(3000)])
        expect((await ask(host, url)).statusCode).toBe(200)
    const page = { origin: 'http://evil.example' }
    expect((await ask('a b', '/readyz', page)).statusCode).toBe(403)
  })

  it('is not taken from X-Forwarded-Host, which a page can write', async () => {
    const more = { 'x-forwarded-host': 'hub.example', forwarded: 'host=hub.example' }
    expect((await ask('evil.example', '/console/', more)).statusCode).toBe(421)
    const lied = { 'x-forwarded-host': 'evil.example' }
    expect((await ask('hub.example', '/console/', lied)).statusCode).toBe(200)
  })

  it('counts no answer of a page whose name leads here', async () => {
    const post = (headers: Record<string, string>) =>
      hub.send({ method: 'POST', url: '/v1/feedback', headers, payload: feedback({}) })
    const rebound = { host: 'evil:5100', origin: 'http://evil:5100' }
    expect((await post(rebound)).json()).toMatchObject({ status: 421, code: 'host_refused' })
    // The hub's own name in the clear is a page that whoever holds the network may write.
    const inTheClear = { host: 'hub.example', origin: 'http://hub.example' }
    expect((await post(inTheClear)).json()).toMatchObject({ status: 403, code: 'origin_refused' })
    expect((await post({ host: 'hub.example', origin: town.hub })).statusCode).toBe(201)
  })

  it.each([
    ['no Host', 'GET /console/ HTTP/1.0\r\n\r\n', 421],
    ['no Host, where it must be', 'GET /console/ HTTP/1.1\r\n\r\n', 400],
    [
      'a whole address of a stranger',
      'GET http://evil.example/console/ HTTP/1.1\r\nHost: hub.example\r\nConnection: close\r\n\r\n',
      421,
    ],
    [
      'a whole address of its own, and a stranger in Host',
      'GET http://hub.example/console/ HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n',
      421,
    ],
    [
      'a whole address of its own',
      'GET http://hub.example/console/ HTTP/1.1\r\nHost: hub.example\r\nConnection: close\r\n\r\n',
      200,
    ],
  ])('is judged where a request brings %s', async (_, request, status) => {
    expect(await firstLine(request)).toContain(` ${status} `)
  })

  const firstLine = (request: string) =>
    new Promise<string>((resolve, reject) => {
      let said = ''
      const socket = connect(port, '127.0.0.1', () => socket.write(request))
      socket.on('data', (bytes) => {
        said += bytes
      })
      socket.on('error', reject)
      socket.on('close', () => resolve(said.split('\r\n')[0] ?? ''))
    })
})
