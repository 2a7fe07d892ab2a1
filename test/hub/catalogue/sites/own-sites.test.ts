import { gzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { follow } from '../../../../hub/catalogue/sites/visit/follow.ts'
import { readNetworks } from '../../../../hub/platform/outbound/networks.ts'
import { townAgents } from '../../../world/agents.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { blackPng } from '../../../world/png.ts'
import { type SitePage, startSitePage } from '../../../world/site-page.ts'
import { anyStore } from '../../../world/stores.ts'
import { town } from '../../../world/town.ts'

const name = { fr: 'Piscine', en: 'Pool' }
const ways = {
  // What is public elsewhere is this machine here, so that a page may be read at all.
  resolve: async (host: string) =>
    host === 'intranet.example' ? [{ address: '10.0.0.7', family: 4 }] : [],
  networks: readNetworks('127.0.0.0/8') ?? [],
}

describe.each(anyStore)('A site, on $store', ({ open }) => {
  let hub: TestHub
  let page: SitePage
  beforeAll(async () => {
    page = await startSitePage()
  })
  beforeEach(async () => {
    hub = await startHub(await open(), null, { reach: ways })
    page.asked.length = 0
  })
  afterEach(() => hub.close())
  afterAll(() => page.close())

  const put = (site: string, origins: string[], agent = townAgents.admin) =>
    hub.as(agent, 'PUT', `/v1/own-sites/${site}`, { name, origins })
  const visit = (url: string, site = 'piscine') =>
    hub.as(townAgents.quality, 'POST', `/v1/own-sites/${site}/visit`, { url })
  const found = async (url = `${page.origin}/`) => {
    const answer = await visit(url)
    expect(answer.statusCode).toBe(200)
    return (answer.json().lines as { check: string; found: string; why: string }[]).map(
      ({ check, found: is, why }) => `${check}: ${is}, ${why}`,
    )
  }
  const tag = `<script async src="${town.hub}/parvis.js" data-site="piscine"></script>`
  const form = '<parvis-feedback service="etat-civil"><a href="/contact">Avis</a></parvis-feedback>'

  it('is registered by an administrator, and its pages may call from then on', async () => {
    const call = () =>
      hub.send({ method: 'GET', url: '/v1/sites/piscine', headers: { origin: page.origin } })
    expect((await call()).statusCode).toBe(403)
    const registered = await put('piscine', [page.origin])
    expect(registered.statusCode).toBe(200)
    expect(registered.json().sites).toContainEqual({
      site: 'piscine',
      name,
      origins: [page.origin],
      asks: null,
      seen: null,
      answered: null,
      refused: null,
      visit: null,
    })
    // It is known, and asks nothing yet.
    expect((await call()).json()).toMatchObject({ code: 'not_configured' })
    await put('piscine', [])
    hub.clock.now = new Date(hub.clock.now.getTime() + 6_000)
    expect((await call()).statusCode).toBe(403)
  })

  it('is registered by nobody else, nor under a name that another organisation has', async () => {
    expect((await put('piscine', [], townAgents.quality)).statusCode).toBe(403)
    await hub.database.query(
      `insert into organisation (organisation, name, zone) values ('ailleurs', 'Ailleurs', 'Europe/Paris')`,
    )
    await hub.database.query(
      `insert into site (organisation, site, name, origins) values ('ailleurs', 'pris', '{"fr":"A","en":"A"}', '{}')`,
    )
    const taken = await put('pris', [page.origin])
    expect([taken.statusCode, taken.json().code]).toEqual([409, 'site_taken'])
    expect(taken.body).not.toContain('illeurs')
    const [row] = await hub.database.query<{ organisation: string }>(
      `select organisation from site where site = 'pris'`,
    )
    expect(row?.organisation).toBe('ailleurs')
    expect((await visit(`${page.origin}/`, 'pris')).json().code).toBe('unknown_site')
  })

  it('is told what its page has, and what it lacks', async () => {
    await put('piscine', [page.origin])
    page.shows(`<!doctype html><title>Piscine</title>${tag}${form}`)
    expect(await found()).toEqual([
      'allowed: good, registered',
      'reached: good, reached',
      'answered: good, status',
      'page: good, html',
      'script: good, found',
      'site: good, same',
      'integrity: good, moving',
      'form: good, found',
      'service: good, declared',
      'policy_script: good, none',
      'seen: note, never',
    ])
    page.shows(
      `<script src="${town.hub}/parvis.js" data-site="pisicne"></script>
       <parvis-feedback servise="etat-civil" mode="fini"></parvis-feedback>`,
    )
    const lacks = await found()
    expect(lacks).toContain('site: wrong, other')
    expect(lacks).toContain('service: wrong, absent')
    expect(lacks).toContain('attributes: wrong, unknown')
    expect(lacks).toContain('attributes: wrong, mode')
    page.shows('<p>Bienvenue</p><!-- <script src="/parvis.js"> -->')
    expect(await found()).toContain('script: wrong, absent')
    const { visit: kept } = (await hub.as(townAgents.quality, 'GET', '/v1/own-sites'))
      .json()
      .sites.find((one: { site: string }) => one.site === 'piscine')
    expect(kept).toMatchObject({ url: `${page.origin}/`, visited_at: '2026-11-24T10:00:00.000Z' })
  })

  it('hears that its own policy keeps the widget out, and what only a browser can tell', async () => {
    await put('piscine', [page.origin])
    const policy = (sources: string) => ({ 'content-security-policy': sources })
    page.shows(`${tag}${form}`, policy("default-src 'self'"))
    expect(await found()).toContain('policy_script: wrong, refused')
    page.shows(`${tag}${form}`, policy(`script-src ${town.hub}; default-src 'self'`))
    const half = await found()
    expect(half).toContain('policy_script: good, allowed')
    expect(half).toContain('policy_connect: wrong, refused')
    page.shows(`${tag}${form}`, policy(`default-src 'self' ${town.hub}`))
    expect(await found()).toContain('policy_connect: good, allowed')
    expect((await found()).join()).not.toContain('policy_image')
    page.shows(
      `<meta http-equiv="Content-Security-Policy" content="script-src 'nonce-x' 'strict-dynamic'">${tag}${form}`,
    )
    expect(await found()).toContain('policy_script: unsure, unsure')
  })

  it('hears that its own policy keeps the crest out, where there is one', async () => {
    await put('piscine', [page.origin])
    const identity = { name: null, accent: null, contact: null, legal: null }
    const crest = blackPng(8, 8).toString('base64')
    const path = '/v1/organisation/identity'
    const sent = { ...identity, crest }
    await hub.as(townAgents.admin, 'PUT', path, sent, { 'if-match': '"0"' })
    hub.clock.now = new Date(hub.clock.now.getTime() + 6_000)
    const under = async (pictures: string) => {
      const policy = `default-src 'self' ${town.hub}; img-src ${pictures}`
      page.shows(`${tag}${form}`, { 'content-security-policy': policy })
      return (await found()).filter((line) => line.startsWith('policy_image'))
    }
    expect(await under("'self' data:")).toEqual(['policy_image: note, refused'])
    expect(await under(`'self' ${town.hub}`)).toEqual(['policy_image: good, allowed'])
    expect(await under('https:')).toEqual(['policy_image: good, allowed'])
  })

  it('is told of a digest that is not that of this hub, which browsers would refuse', async () => {
    await put('piscine', [page.origin])
    const { fixed } = (await hub.send({ method: 'GET', url: '/v1/sites/piscine/tags' })).json()
    page.shows(`${fixed}${form}`)
    expect(await found()).toContain('integrity: good, same')
    page.shows(`${fixed.replace(/sha384-../, 'sha384-AA')}${form}`)
    expect(await found()).toContain('integrity: wrong, differs')
  })

  it('is asked on its own origins alone, wherever its pages lead', async () => {
    await put('piscine', [page.origin, 'https://intranet.example'])
    const leads = (location: string) => {
      page.answer = (_, response) => response.writeHead(302, { location }).end()
    }
    expect(await found('https://elsewhere.example/')).toContain('allowed: wrong, not_registered')
    expect(await found('https://intranet.example/')).toContain('allowed: wrong, private_address')
    expect(page.asked).toEqual([])
    leads('https://intranet.example/')
    expect(await found()).toContain('allowed: wrong, redirected_private')
    for (const other of [
      'http://169.254.169.254/latest/meta-data/',
      'http://2130706433/',
      'http://[::ffff:127.0.0.1]/',
      'file:///etc/passwd',
      'https://elsewhere.example/',
    ]) {
      leads(other)
      expect(await found()).toContain('allowed: wrong, redirected')
    }
    leads(page.origin.replace('//', '//agent:secret@'))
    expect(await found()).toContain('allowed: wrong, credentials')
    leads('/again')
    expect(await found()).toContain('answered: wrong, redirects')
    leads('http://[')
    expect(await found()).toContain('answered: wrong, location')
  })

  it('is refused an address that is none, and told nothing of the page itself', async () => {
    await put('piscine', [page.origin])
    for (const url of ['ftp://piscine.example/', 'javascript:alert(1)', 'piscine'])
      expect((await visit(url)).statusCode).toBe(422)
    page.shows(`<p>carte 4111 secret-of-the-page</p>${tag}`)
    expect((await visit(`${page.origin}/`)).body).not.toContain('secret-of-the-page')
    page.answer = (_, response) => response.writeHead(200, { 'content-type': 'image/png' }).end('x')
    expect(await found()).toContain('page: wrong, type')
    page.answer = (_, response) => response.writeHead(503).end()
    expect(await found()).toContain('answered: wrong, status')
    page.shows(`${tag}${'<p>long</p>'.repeat(120_000)}`)
    expect(await found()).toContain('page: note, long')
    page.answer = (request) => request.socket.destroy()
    expect(await found()).toContain('reached: wrong, unreachable')
  })

  it('is read in whatever letters it is written, and said to be unread where it came packed', async () => {
    await put('piscine', [page.origin])
    const wide = Buffer.from(`\ufeff<!doctype html>${tag}${form}`, 'utf16le')
    page.answer = (_, response) =>
      response.writeHead(200, { 'content-type': 'text/html' }).end(wide)
    expect(await found()).toContain('script: good, found')
    let wanted: unknown
    page.answer = ({ headers }, response) => {
      wanted = headers['accept-encoding']
      response
        .writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' })
        .end(gzipSync(`${tag}${form}`))
    }
    const packed = await found()
    expect(packed).toContain('page: unsure, packed')
    expect(packed.join()).not.toContain('script')
    expect(wanted).toBe('identity')
  })

  it('is not waited for longer than a visit lasts, though its name is never resolved', async () => {
    const never = { resolve: () => new Promise<never>(() => {}), networks: [] }
    const origin = 'https://lente.example'
    const visited = follow(new URL(origin), [origin], never, AbortSignal.timeout(50))
    expect(await visited).toMatchObject({ kind: 'not_reached', isFirst: true })
  })

  it('is visited as often as a person asks, and not a thousand times', async () => {
    await put('piscine', [page.origin])
    page.shows(tag)
    const statuses = []
    for (let nth = 0; nth < 31; nth += 1) statuses.push((await visit(`${page.origin}/`)).statusCode)
    expect(statuses.filter((status) => status === 200)).toHaveLength(30)
    expect(statuses.at(-1)).toBe(429)
  })
})
