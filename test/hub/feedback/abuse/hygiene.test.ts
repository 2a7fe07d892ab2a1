import { randomBytes } from 'node:crypto'
import fastify from 'fastify'
import { afterEach, describe, expect, it } from 'vitest'
import { installRateLimit } from '../../../../hub/feedback/abuse/rate-limit.ts'
import { networkOf } from '../../../../hub/platform/rate-limit/network.ts'
import { townAgents } from '../../../world/agents.ts'
import { feedback } from '../../../world/feedback.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { keepPromises, sharesOf } from '../../../world/shares.ts'
import { anyStore } from '../../../world/stores.ts'
import { town } from '../../../world/town.ts'

const three = { overall: 5, FIA: 5, FIA_compared: 1 }

describe.each(anyStore)('Feedback from a robot, on $store', ({ open }) => {
  let hub: TestHub
  const start = async (border = {}) => {
    hub = await startHub(await open(), null, border)
  }
  afterEach(() => hub.close())

  const setAside = async () =>
    (await hub.as(townAgents.quality, 'GET', '/v1/set-aside')).json().months
  const invited = async () => {
    await keepPromises(hub, 'etat-civil')
    return sharesOf(await hub.indicators(), 'etat-civil')[0]
  }

  it('is set aside when it is faster than anybody reads, and said', async () => {
    await start()
    for (let nth = 0; nth < 5; nth += 1) await hub.answer({ took_ms: 400 })
    for (let nth = 0; nth < 5; nth += 1)
      await hub.answer({ took_ms: nth === 0 ? 1500 : 4000, answers: { overall: 1 } })
    expect(await setAside()).toEqual([
      { service: 'etat-civil', reason: 'too_fast', month: '2026-11', n: 5 },
    ])
    expect((await invited())?.share).toEqual({ told: 'bound', bound: 'at_most_10' })
    expect((await hub.as(townAgents.claire, 'GET', '/v1/set-aside')).statusCode).toBe(403)
  })

  it('is set aside after the third time in a second, is kept, and still has its receipt', async () => {
    await start()
    const sent = Array.from({ length: 8 }, () => feedback({ stream: 'open', answers: three }))
    for (const part of sent) expect((await hub.answer(part)).statusCode).toBe(201)
    expect(await setAside()).toMatchObject([{ reason: 'burst', n: 5 }])
    const headers = { 'parvis-receipt': String(sent[7]?.['receipt']) }
    const kept = await hub.send({ method: 'GET', url: '/v1/feedback/receipt', headers })
    expect(kept.json().answers.overall).toBe('5')

    hub.clock.now = new Date(hub.clock.now.getTime() + 1000)
    await hub.answer({ stream: 'open', answers: three })
    expect(await setAside()).toMatchObject([{ reason: 'burst', n: 5 }])
  })

  it('is no burst when people say little, say other things, or are heard on the second try', async () => {
    await start()
    for (let nth = 0; nth < 8; nth += 1)
      await hub.answer({ stream: 'open', answers: { overall: 5 } })
    for (let nth = 0; nth < 8; nth += 1)
      await hub.answer({ stream: 'open', comment: `Avis ${nth}` })
    const same = feedback({ stream: 'open', answers: three })
    for (let nth = 0; nth < 8; nth += 1) await hub.answer(same)
    for (let nth = 0; nth < 3; nth += 1)
      await hub.answer({ stream: 'open', answers: three, service: 'voirie' })
    expect(await setAside()).toEqual([])
    for (let nth = 0; nth < 5; nth += 1) await hub.answer({ stream: 'open', comment: 'Achetez' })
    expect(await setAside()).toMatchObject([{ reason: 'burst', n: 2 }])
  })

  it('is asked to wait when one address sends too much, and only that address', async () => {
    await start({ partsPerAddress: 10, trustedProxies: 1 })
    const from = (address: string, locale = 'fr') =>
      hub.send({
        method: 'POST',
        url: '/v1/feedback',
        headers: { 'x-forwarded-for': address, origin: town.origin, 'accept-language': locale },
        payload: feedback(),
      })
    for (let nth = 0; nth < 10; nth += 1) expect((await from('192.0.2.7')).statusCode).toBe(201)
    const refused = await from('192.0.2.7')
    expect(refused.statusCode).toBe(429)
    expect(refused.json().code).toBe('too_many_requests')
    const seconds = Number(refused.headers['retry-after'])
    expect(seconds).toBeGreaterThan(0)
    expect(seconds).toBeLessThanOrEqual(1200)
    expect(refused.json().detail).toContain(`Réessayez dans ${seconds} secondes`)
    expect(refused.headers['access-control-expose-headers']).toContain('retry-after')
    expect((await from('192.0.2.8')).statusCode).toBe(201)
    // Whoever writes the header himself is known by what the proxy added after it.
    expect((await from('203.0.113.9, 192.0.2.7')).statusCode).toBe(429)

    hub.clock.now = new Date(hub.clock.now.getTime() + seconds * 1000)
    expect((await from('192.0.2.7')).statusCode).toBe(201)
  })

  it('reads public pages as often as people do, and not as machines do', async () => {
    await start({ partsPerAddress: 10, trustedProxies: 1 })
    const from = (address: string, url: string) =>
      hub.send({
        method: 'GET',
        url,
        headers: { 'x-forwarded-for': address, 'accept-language': 'fr' },
      })
    const pages = [`/avis/${town.site}`, `/notice/${town.site}`, '/docs', '/openapi.json', '/']
    for (let nth = 0; nth < 10; nth += 1)
      expect((await from('192.0.2.7', pages[nth % 5] ?? '/')).statusCode).toBe(200)
    for (const page of pages)
      expect((await from('192.0.2.7', page)).body).toMatch(/Réessayez dans \d+ secondes/)
    const limited = hub.endpoints.filter(
      ({ method, limitedBy }) => method === 'GET' && limitedBy === 'pages',
    )
    expect(limited.length).toBeGreaterThan(25)
    for (const { url } of limited) {
      const { statusCode } = await from('192.0.2.7', url.replace(/:\w+/g, town.site))
      expect([url, statusCode]).toEqual([url, 429])
    }
    expect((await from('192.0.2.8', '/docs')).statusCode).toBe(200)
    // Reading takes nothing from answering.
    const headers = { 'x-forwarded-for': '192.0.2.7', origin: town.origin }
    const sent = await hub.send({
      method: 'POST',
      url: '/v1/feedback',
      headers,
      payload: feedback(),
    })
    expect(sent.statusCode).toBe(201)
  })

  it('reads the public report less often than pages, for what it costs', async () => {
    await start({ partsPerAddress: 3000, trustedProxies: 1 })
    const read = async (url: string) => {
      const headers = { 'x-forwarded-for': '192.0.2.7', 'accept-language': 'fr' }
      return (await hub.send({ method: 'GET', url, headers })).statusCode
    }
    const report = `/v1/export/quality.json?organisation=${town.organisation}&period=1999-01`
    for (let nth = 0; nth < 300; nth += 1) expect(await read(report)).not.toBe(429)
    expect(await read(report)).toBe(429)
    expect(await read(`/avis/${town.site}`)).toBe(200)
  })

  it('finds no page without a limit, except files and what the hub has in memory', async () => {
    await start()
    const unlimited = hub.endpoints
      .filter(({ method, limitedBy }) => method === 'GET' && limitedBy === 'nothing')
      .map(({ url }) => url.replace(/^\/(preuves|preview\/:draft)(?=\/)/, ''))
    expect([...new Set(unlimited)].sort()).toEqual([
      '/.well-known/openid-configuration',
      '/.well-known/security.txt',
      '/assets/accent.css',
      '/assets/atkinson-hyperlegible-next.woff2',
      '/assets/pages.css',
      '/console',
      '/console/',
      '/console/*',
      '/healthz',
      '/panel/*',
      '/panel/back',
      '/parvis.js',
      '/parvis.mjs',
      '/readyz',
      '/signed-out',
      '/suivi/notifications.js',
      '/v1/export/indicators.schema.json',
      '/v1/sites/:site',
      '/v1/sites/:site/later',
      '/v1/sites/:site/tracker',
      '/widget/:version/:file',
      '/widget/:version/rest.:locale.json',
    ])
    const app = fastify()
    const clock = () => new Date()
    installRateLimit(app, { clock, random: randomBytes, partsPerAddress: 0, trustedProxies: 0 })
    expect(() => app.get('/new', { config: { opensTo: 'everyone' } }, () => '')).toThrow(
      'GET /new opens to everyone and does not say what limits it',
    )
  })

  it('shares one limit inside the network of an IPv6 device', async () => {
    await start({ partsPerAddress: 2, trustedProxies: 1 })
    const from = async (address: string) =>
      (
        await hub.send({
          method: 'POST',
          url: '/v1/counters',
          headers: { 'x-forwarded-for': address },
          payload: { site: town.site, service: 'voirie', unprompted: true, counts: { shown: 1 } },
        })
      ).statusCode
    expect(await from('2001:db8:1:2::1')).toBe(204)
    expect(await from('2001:db8:1:2:ffff::9')).toBe(204)
    expect(await from('2001:db8:1:2:3:4:5:6')).toBe(429)
    expect(await from('2001:db8:1:3::1')).toBe(204)
  })

  it('takes no forwarded address on trust without a proxy', async () => {
    await start({ partsPerAddress: 1 })
    const from = async (address: string) =>
      (
        await hub.send({
          method: 'POST',
          url: '/v1/feedback',
          headers: { 'x-forwarded-for': address },
          payload: feedback(),
        })
      ).statusCode
    expect(await from('192.0.2.7')).toBe(201)
    expect(await from('192.0.2.8')).toBe(429)
  })

  it('may not guess receipts, while a usager reads their own as often as they like', async () => {
    await start()
    const part = feedback()
    await hub.answer(part)
    const ask = async (receipt: unknown, method: 'GET' | 'DELETE' = 'GET') =>
      (
        await hub.send({
          method,
          url: '/v1/feedback/receipt',
          headers: { 'parvis-receipt': String(receipt) },
        })
      ).statusCode
    for (let nth = 0; nth < 100; nth += 1) expect(await ask(part['receipt'])).toBe(200)
    const guesses = Array.from({ length: 60 }, () => ask(feedback()['receipt'], 'DELETE'))
    expect(new Set(await Promise.all(guesses))).toEqual(new Set([404]))
    expect(await ask(feedback()['receipt'])).toBe(429)
    const page = await hub.send({ method: 'GET', url: '/recu' })
    expect([page.statusCode, page.headers['content-type']]).toEqual([
      429,
      'text/html; charset=utf-8',
    ])
    expect(page.headers['retry-after']).toMatch(/^\d+$/)
  })
})

describe('The network of an address', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['2001:DB8:0001:2:3:4:5:6', '2001:db8:1:2'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
    ['::1', '0:0:0:0'],
    ['1:2:3:4:5:6:7::', '1:2:3:4'],
  ])('of %s is %s', (address, network) => {
    expect(networkOf(address)).toBe(network)
    // Whoever is gone has no address.
    expect(networkOf(undefined)).toBe('')
  })
})
