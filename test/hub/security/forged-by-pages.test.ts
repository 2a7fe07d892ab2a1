import type { LightMyRequestResponse } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { confirmLink, stopLink } from '../../../hub/reporting/subscriptions/links.ts'
import { stopAddress } from '../../../hub/requests/addresses/stop-token.ts'
import { muted } from '../../../hub/requests/delivery/queue/outbox.ts'
import { nameOf } from '../../documents/authorisation.ts'
import { tokenOf, townAgents } from '../../world/agents.ts'
import { rowsButVisits } from '../../world/all-rows.ts'
import { attempts, type Known } from '../../world/attempts.ts'
import { feedback } from '../../world/feedback.ts'
import { someProvider, startHub, type TestHub } from '../../world/hub.ts'
import { liveTown } from '../../world/lived-town.ts'
import { anyStore } from '../../world/stores.ts'
import { isLong } from '../../world/times.ts'
import { town } from '../../world/town.ts'

/** Origins that a browser may say a page is of, none of which is a site of the town. */
const foreign = [
  'https://evil.example',
  'null',
  'https://bourg.example.evil.example',
  'https://evilbourg.example',
  'https://bourg.example:8443',
  'http://bourg.example',
  'https://sous.bourg.example',
  'https://xn--bourg-example-fake.example',
  `${town.origin}, https://evil.example`,
  `https://evil.example, ${town.origin}`,
  `${town.origin}/`,
  'file://',
  'data:',
]

/** What a page may send without asking first, whatever origin it is of. */
const simple = [
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
]

/** Where an answer may send a browser, besides the hub itself. */
const known = [new URL(town.hub).host, new URL(someProvider.issuer).host]

/** What people write where an address to go back to is read. */
const elsewhere = [
  'https://evil.example/',
  '//evil.example/',
  '/\\evil.example/',
  '\\\\evil.example/',
  'https:evil.example',
  'https:/\\evil.example',
  `${town.hub}@evil.example/`,
  `${town.hub}.evil.example/console/`,
  `${town.hub}:4310@evil.example/console/`,
  'https://evil。example/',
  '/%09/evil.example',
  '/\t/evil.example',
  'javascript:alert(1)',
  'data:text/html,x',
]

/** Names that programs give to such an address, and what the hub itself reads of one. */
const asked = [
  ...'back code continue error iss locale next'.split(' '),
  ...'post_logout_redirect_uri redirect redirect_uri return returnTo site state url'.split(' '),
]

describe.each(anyStore)('A page of elsewhere, on $store', ({ open }) => {
  let hub: TestHub
  let lived: Known
  /** Every address with a code that a message, a page or a letter holds. */
  let links: string[]
  /** All that was kept before anybody tried anything. */
  let fresh: Record<string, string[]>

  beforeAll(async () => {
    const outbox = muted(new Set(['email']))
    hub = await startHub(await open(), someProvider, { outbox })
    lived = await liveTown(hub, { mark: 'Marque du Bourg' })
    const { organisation, source } = town
    const outside = { secret: hub.secret, publicUrl: '' }
    const [subscribed] = await hub.database.query<{ asked: string }>(
      'select asked from subscription',
    )
    const named = { organisation, subscription: lived.subscription }
    links = [
      stopAddress(outside, { organisation, source, reference: 'MB-1' }),
      stopLink(outside, named),
      confirmLink(outside, { ...named, asked: subscribed?.asked ?? '' }),
      ...[
        '',
        '/appareils/retirer',
        '/code',
        '/consultations',
        '/preferences',
        '/rappel',
        '/rendez-vous.ics',
        '/promesse.jws',
        '/qr.svg',
      ].map((page) => `/suivi/${lived.code}${page}`),
    ]
    fresh = await kept()
  })
  afterAll(() => hub.close())

  /** All that is kept, without what only counts that somebody came. */
  const kept = async () => {
    const { 'public.api_key': _, ...rows } = await rowsButVisits(hub.database)
    return rows
  }

  const addresses = () =>
    hub.endpoints.flatMap(({ url }) => [url.replace(/(?<!:):\w+/g, 'x').replace('::', ':')])

  it('changes nothing, whatever it sends and however, with all its reader could bring', async () => {
    const before = await kept()
    const tried = attempts(lived)
    const token = await tokenOf(hub.database, hub.secret, townAgents.admin, hub.clock.now)
    const changing = hub.endpoints.filter(({ method }) => !['GET', 'HEAD'].includes(method))
    expect(changing.length).toBeGreaterThan(60)
    for (const [at, endpoint] of changing.entries()) {
      const { url, declared, method } = endpoint
      const link = links.find((one) => url.includes('*') && one.startsWith(url.replace('*', '')))
      const exact = url.includes('/suivi/') ? url.replace(':code', lived.code) : (link ?? url)
      const target = tried[nameOf(endpoint)]?.url ?? exact.replace(/(?<!:):\w+/g, 'x')
      const bearer = declared.opensTo === 'key' ? town.key : token
      for (const [nth, origin] of some(foreign, at).entries()) {
        const type = simple[(at + nth) % simple.length]
        const answer = await hub.send({
          method: method as 'POST',
          url: target.replace('::', ':'),
          headers: {
            origin,
            'content-type': (at + nth) % 4 === 3 ? 'application/json' : type,
            authorization: `Bearer ${bearer}`,
            'parvis-receipt': lived.receipt,
            'parvis-tracking': lived.code,
            cookie: 'parvis=x; parvis_sign_in_x=x',
          },
          payload: `code=${lived.receipt}&receipt=${lived.receipt}&do=delete&act=delete&x=x`,
        })
        const name = `${method} ${url} from ${origin}`
        expect(answer.statusCode, `${name}: ${answer.body}`).toBe(403)
        expect(answer.headers['access-control-allow-origin'], name).toBeUndefined()
      }
    }
    expect(await kept()).toEqual(before)
  })

  it('of a registered site sends nothing that a browser would not ask for first', async () => {
    const before = await kept()
    const closed = hub.endpoints.filter(
      ({ method, declared }) => method === 'POST' && typeof declared.opensTo === 'object',
    )
    const token = await tokenOf(hub.database, hub.secret, townAgents.admin, hub.clock.now)
    for (const { url } of closed)
      for (const type of simple) {
        const headers = { origin: town.origin, 'content-type': type }
        const send = (more = {}) =>
          hub.send({ method: 'POST', url, headers: { ...headers, ...more }, payload: '{}' })
        // The token is what no browser adds by itself; with it the type is refused.
        expect((await send()).statusCode, url).toBe(401)
        const known = await send({ authorization: `Bearer ${token}` })
        expect(known.statusCode, `${url} ${type} ${known.body}`).toBeGreaterThanOrEqual(400)
      }
    expect(await kept()).toEqual(before)
  })

  it('reads nothing: its origin is never let in, nor anybody’s cookies', async () => {
    for (const [at, url] of addresses().entries())
      for (const origin of [town.origin, ...some(foreign, at)]) {
        const { headers, statusCode } = await hub.send({ method: 'GET', url, headers: { origin } })
        const name = `${url} from ${origin}`
        const allowed = headers['access-control-allow-origin']
        const isPublic = /^\/(widget\/|parvis\.m?js|\.well-known\/jwks\.json)/.test(url)
        if (origin === town.origin || isPublic) expect([origin, undefined], name).toContain(allowed)
        else expect([statusCode, allowed], name).toEqual([403, undefined])
        expect(headers['access-control-allow-credentials'], name).toBeUndefined()
        if (allowed) expect(`${headers.vary}`.toLowerCase(), name).toContain('origin')
      }
  })

  it('shows none of the hub’s own in a frame, whatever is answered', async () => {
    const pages = [
      ...addresses(),
      ...links,
      '/suivi/%ff',
      `/suivi/${'A'.repeat(500)}`,
      '/%',
      '/nulle-part',
      '/recu?locale=en',
      '/oauth/authorize?client_id=stranger',
      '/oauth/sign-in/x/back?error=x',
    ]
    let seen = 0
    for (const url of pages) {
      const { headers, statusCode } = await hub.send({ method: 'GET', url })
      if (!`${headers['content-type']}`.includes('text/html')) continue
      seen += 1
      const policy = `${headers['content-security-policy']}`
      const isTrial = /^\/preview\/x\/?$/.test(url)
      const ancestors = isTrial ? "frame-ancestors 'self'" : "frame-ancestors 'none'"
      expect(policy, `${statusCode} ${url}`).toContain(ancestors)
    }
    expect(seen).toBeGreaterThan(25)
  })

  it('is not where any address of the hub sends people, whatever is written into it', async () => {
    const urls = [
      ...addresses(),
      '/oauth/callback',
      '/sign-out',
      '/signed-out',
      '/suivi',
      '/console',
    ]
    let sent = 0
    for (const [at, url] of urls.entries())
      for (const evil of some(elsewhere, at)) {
        const query = new URLSearchParams(asked.map((name) => [name, evil]))
        const headers = { 'x-forwarded-host': 'evil.example' }
        const told = await hub.send({ method: 'GET', url: `${url}?${query}`, headers })
        if (staysHome(told)) sent += 1
      }
    for (const before of [
      '//evil.example',
      '/\\evil.example',
      '/%2f/evil.example',
      '/.//evil.example',
    ])
      for (const url of ['', '/console', '/..', '/%2e%2e', '/suivi?code=7k3m9qrta0bcdefg'])
        staysHome(await hub.send({ method: 'GET', url: `${before}${url}` }))
    expect(sent).toBeGreaterThan(8)
  })

  it('nor a program that opens all links of a letter presses a button', async () => {
    const receipt = { 'parvis-receipt': lived.receipt, 'parvis-tracking': lived.code }
    let visitors = 0
    const nextAddress = () => {
      visitors += 1
      return `10.0.${visitors >> 8}.${visitors % 256}`
    }
    const visits = [{}, { purpose: 'prefetch', 'sec-purpose': 'prefetch' }, { 'x-moz': 'prefetch' }]
    const opened = [...links, ...links.map((one) => `${one}?List-Unsubscribe=One-Click`)]
    for (const [at, url] of opened.entries())
      for (const more of some(visits, at))
        for (const method of ['GET', 'HEAD'] as const) {
          // Codes that are nobody's are counted by address, and not what is tried here.
          const remoteAddress = nextAddress()
          const headers = { ...receipt, ...more }
          const told = await hub.send({ method, url, remoteAddress, headers })
          expect([200, 303, 404], `${method} ${url}`).toContain(told.statusCode)
        }
    for (const url of addresses())
      for (const method of ['GET', 'HEAD'] as const)
        await hub.send({
          method,
          url,
          headers: receipt,
          remoteAddress: nextAddress(),
        })
    expect(await kept()).toEqual(fresh)
    // And the code and the links still do what they are for.
    const [stop = '', , confirm = ''] = links
    expect((await hub.send({ method: 'POST', url: confirm })).statusCode).toBe(200)
    expect((await hub.send({ method: 'POST', url: stop })).statusCode).toBe(200)
    expect(await kept()).not.toEqual(fresh)
  })

  it('that is a site of the hub speaks for itself alone', async () => {
    const part = feedback({ site: town.site })
    const send = (origin: string) =>
      hub.send({ method: 'POST', url: '/v1/feedback', headers: { origin }, payload: part })
    expect((await send('https://evil.example')).json()).toMatchObject({ code: 'origin_refused' })
    expect((await send(town.origin)).statusCode).toBe(201)
  })
})

/** All of them in the long run; otherwise one, another each time, so that each comes up. */
function some<T>(all: readonly T[], at: number): readonly T[] {
  return isLong ? all : all.slice(at % all.length).slice(0, 1)
}

/** Whether an answer sends a browser on. @throws when it is to anywhere but the hub or its provider */
function staysHome({ headers }: LightMyRequestResponse): boolean {
  const { location } = headers
  if (location === undefined) return false
  // As a browser reads it: a backslash is a slash, a tab is nothing.
  const { host, protocol } = new URL(String(location), `${town.hub}/a/b`)
  expect(known, `${location}`).toContain(host)
  expect(['https:', 'http:']).toContain(protocol)
  return true
}
