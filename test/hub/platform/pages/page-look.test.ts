import { brotliCompressSync } from 'node:zlib'
import { parseHTML } from 'linkedom'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { anyStore } from '../../../world/stores.ts'
import { town } from '../../../world/town.ts'

/** The pages that anybody may open. */
const open = [
  '/',
  '/suivi',
  '/recu',
  '/carnet',
  '/promesse',
  '/a',
  `/notice/${town.site}`,
  `/avis/${town.site}`,
  `/avis/donner?site=${town.site}&service=voirie`,
  '/no-such-page',
]

describe.each(anyStore)('A page of the hub, on $store', ({ open: openStore }) => {
  let hub: TestHub
  beforeAll(async () => {
    hub = await startHub(await openStore())
  })
  afterAll(() => hub.close())

  const read = async (url: string) => {
    const { body } = await hub.send({ method: 'GET', url, headers: { accept: 'text/html' } })
    const { document } = parseHTML(body)
    return { body, document }
  }

  it.each(open)(
    'has the name, one style and no colour of its own without an identity: %s',
    async (url) => {
      const { document } = await read(url)
      expect(document.querySelector('header.masthead.neutral .name')?.textContent).toBe(town.name)
      expect(document.title).toContain(town.name)
      expect(
        [...document.querySelectorAll('link[rel=stylesheet]')].map((one) =>
          one.getAttribute('href'),
        ),
      ).toEqual(['/assets/pages.css'])
      expect(document.querySelectorAll('main')).toHaveLength(1)
      expect(document.querySelector('.crest')).toBeNull()
    },
  )

  it.each(open)('has crest, accent, contact and legal line with one: %s', async (url) => {
    await hub.database.query(
      `insert into identity (organisation, name, crest, crest_type, accent, accent_dark, contact,
         legal, version, author, changed_at)
       values ($1, 'Bourg', '\\x3c73766720', 'image/svg+xml', '#1b5e3b', '#8ccb97',
         '{"name": "Mairie", "phone": "+33 1 99 00 20 20"}', 'Commune de Bourg', 1, 'test', now())
       on conflict do nothing`,
      [town.organisation],
    )
    // Pages get a change within a minute.
    hub.clock.now = new Date(hub.clock.now.getTime() + 60_000)
    const { document } = await read(url)
    expect(document.querySelector('header.masthead .name')?.textContent).toBe('Bourg')
    expect(document.querySelector('.neutral')).toBeNull()
    expect(document.querySelector('.crest')?.getAttribute('src')).toMatch(
      /^\/identite\/bourg\/crest\.svg\?/,
    )
    const [, accent = ''] = [...document.querySelectorAll('link[rel=stylesheet]')].map(
      (one) => one.getAttribute('href') ?? '',
    )
    const sheet = await hub.send({ method: 'GET', url: accent })
    expect(sheet.headers['content-type']).toBe('text/css; charset=utf-8')
    expect(sheet.body).toContain('--accent:#1b5e3b')
    expect(sheet.body).toContain('--accent:#8ccb97')
    const foot = document.querySelector('footer.colophon')?.textContent
    expect(foot).toContain('01\u00a099\u00a000\u00a020\u00a020')
    expect(foot).toContain('Commune de Bourg')
  })

  it('weighs at most 30 kB with its font, where it asks', async () => {
    const { body } = await read(`/avis/donner?site=${town.site}&service=voirie`)
    const css = await hub.send({ method: 'GET', url: '/assets/pages.css' })
    const font = await hub.send({ method: 'GET', url: '/assets/atkinson-hyperlegible-next.woff2' })
    const weight =
      Buffer.byteLength(body) + brotliCompressSync(css.body).length + font.rawPayload.length
    expect(weight).toBeLessThanOrEqual(30_000)
  })

  it('takes two colours for its accent, and nothing else', async () => {
    for (const query of [
      '',
      '?light=1b5e3b',
      '?light=1b5e3b&dark=red',
      '?light=1b5e3b&dark=8ccb97;}*{',
    ])
      expect(
        (await hub.send({ method: 'GET', url: `/assets/accent.css${query}` })).statusCode,
      ).toBe(404)
  })
})
