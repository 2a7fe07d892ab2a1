import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { opens, posts } from '../../../world/forms.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { textOf } from '../../../world/page-text.ts'
import { receives } from '../../../world/requests.ts'
import { anyStore } from '../../../world/stores.ts'
import { town } from '../../../world/town.ts'

const foreign = { origin: 'https://elsewhere.example' }

describe.each(anyStore)('Around the pages of a code, on $store', ({ open }) => {
  let hub: TestHub
  beforeAll(async () => {
    hub = await startHub(await open())
  })
  afterAll(() => hub.close())

  it.each([
    ['GET', '/suivi/%ff', {}, '', 404],
    ['GET', '/suivi/%', {}, '', 404],
    ['GET', `/suivi/${'A'.repeat(500)}`, {}, '', 404],
    ['GET', '/suivi/7K3M-9QRT-A0BC-DEFG/nope', {}, '', 404],
    ['GET', '/carnet/nope', {}, '', 404],
    ['GET', '/carnet/%', {}, '', 404],
    ['GET', '/suivi', foreign, '', 403],
    ['GET', '/promesse', foreign, '', 403],
    ['POST', '/carnet', { 'content-type': 'multipart/form-data; boundary=x' }, '--x--', 415],
    ['POST', '/suivi/7K3M/rappel', { 'content-type': 'multipart/form-data; boundary=x' }, 'x', 415],
    ['POST', '/carnet', {}, `codes=${'A'.repeat(40_000)}`, 413],
    ['POST', '/promesse', {}, `jws=${'A'.repeat(40_000)}`, 413],
  ] as const)('%s %.40s is refused on a page', async (method, path, given, payload, status) => {
    const headers = {
      ...(payload && { 'content-type': 'application/x-www-form-urlencoded' }),
      ...given,
    }
    const url = `${path}?locale=es`
    const answer = await hub.send({ method, url, headers, ...(payload && { payload }) })
    expect(answer.statusCode).toBe(status)
    expect(answer.headers['content-type']).toContain('text/html')
    expect(answer.headers['content-security-policy']).toContain("default-src 'none'")
    expect(answer.headers['cache-control']).toBe('no-store')
    expect(answer.body).toContain('<html lang="es"')
    expect(answer.body).not.toMatch(/FST_|problem/)
  })

  it.each(['/v1/requests/%ff', `/v1/requests/${'A'.repeat(500)}`, '/%'])(
    'another address that cannot be read is refused as anything of the hub: %.40s',
    async (url) => {
      const answer = await hub.send({ method: 'GET', url })
      expect(answer.headers['content-type']).toContain('application/problem+json')
      expect(answer.json().code).toBe('not_found')
    },
  )

  it.each([
    ['/carnet', { codes: '7K3M-9QRT-A0BC-DEFG' }, 'Mon carnet de demandes', '/carnet?locale=fr'],
    ['/suivi/7K3M-9QRT-A0BC-DEFG/rappel', {}, 'Suivre ma demande', '/suivi?locale=fr'],
  ])(
    'a memory that is away is told under the title of %s, with a way on',
    async (path, form, title, way) => {
      await hub.database.query('alter table request rename to request_away')
      try {
        const answer = await posts(hub, `${path}?locale=fr`, form)
        expect([answer.statusCode, answer.headers['retry-after']]).toEqual([503, '2'])
        expect(textOf(answer)).toContain(title)
        expect(textOf(answer)).toContain('n’est pas disponible pour le moment')
        expect(answer.body).toContain(`href="${way}"`)
      } finally {
        await hub.database.query('alter table request_away rename to request')
      }
    },
  )

  it('a code that is cut inside a character is a code like any unknown one', async () => {
    const typed = encodeURIComponent(`${'A'.repeat(63)}𐐀𐐀`)
    const moved = await opens(hub, `/suivi?code=${typed}&locale=fr`)
    expect(moved.statusCode).toBe(303)
    const shown = await opens(hub, String(moved.headers.location))
    expect(shown.statusCode).toBe(404)
    expect(textOf(shown)).toContain('Aucune demande n’a ce code.')
  })

  it('nothing is said to be done by an address alone, and not for ever', async () => {
    const code = await receives(hub, 'B-1')
    const other = await receives(hub, 'B-2')
    const says = async (url: string) => (await opens(hub, url)).body.includes('just-done')
    for (const done of ['renew', 'callback', 'preferences', 'renew.x.y', 'renew..'])
      expect(await says(`/suivi/${code}?done=${done}`)).toBe(false)
    const sent = await posts(hub, `/suivi/${code}/rappel`, { phone: '0612345678' })
    const address = String(sent.headers.location)
    expect(await says(address)).toBe(true)
    expect(await says(address.replace(code, other))).toBe(false)
    expect(await says(address.replace('done=callback', 'done=renew'))).toBe(false)
    const { now } = hub.clock
    hub.clock.now = new Date(now.getTime() + 6 * 60_000)
    expect(await says(address)).toBe(false)
    hub.clock.now = now
  })

  it('the same choice again is written once, and thirty forms in ten minutes are enough', async () => {
    await hub.database.query(
      `insert into webhook (organisation, webhook, url, types, sealed, created_at)
       values ($1, 'b', 'https://office.example', array['org.parvis.request.preference.v1'], '', now())`,
      [town.organisation],
    )
    const code = await receives(hub, 'B-3')
    const choose = () =>
      posts(hub, `/suivi/${code}/preferences?locale=fr`, { language: 'fr', channel: 'sms' })
    for (let nth = 0; nth < 30; nth += 1) expect((await choose()).statusCode).toBe(303)
    const refused = await choose()
    expect(refused.statusCode).toBe(429)
    expect(textOf(refused)).toContain('Trop d’envois pour cette demande.')
    expect((await opens(hub, `/suivi/${code}`)).statusCode).toBe(200)
    const events = await hub.database.query(
      `select 1 from event where content->>'reference' = 'B-3'`,
    )
    expect(events).toHaveLength(1)
  })

  it('the forms of one request count together, whatever pages they are on', async () => {
    const code = await receives(hub, 'B-5')
    const ways = [
      () => posts(hub, `/suivi/${code}/preferences`, { language: 'fr', channel: 'page' }),
      () => posts(hub, `/suivi/${code}/appareils/retirer`, {}),
    ]
    for (let nth = 0; nth < 15; nth += 1)
      for (const send of ways) expect((await send()).statusCode).toBe(303)
    for (const send of ways) expect((await send()).statusCode).toBe(429)
  })

  it.each(['0899123456', '+33 826 12 34 56', '+881612345678', '+870773123456', '+88213123456'])(
    'a service is not made to call %s',
    async (phone) => {
      const code = await receives(hub, `B-${phone}`.replace(/[^B0-9-]/g, ''))
      const refused = await posts(hub, `/suivi/${code}/rappel?locale=fr`, { phone })
      expect(refused.statusCode).toBe(422)
      expect(textOf(refused)).toMatch(/surtaxé|n’existe pas/)
    },
  )

  it.each(['0612345678', '+32 470 12 34 56', '01 44 55 66 77', '+44 20 7946 0958'])(
    'an ordinary number is taken: %s',
    async (phone) => {
      const code = await receives(hub, `O-${phone}`.replace(/[^O0-9-]/g, ''))
      const sent = await posts(hub, `/suivi/${code}/rappel?locale=fr`, { phone })
      expect(sent.statusCode).toBe(303)
    },
  )

  it('a wish hides no sign that turns its reading around', async () => {
    const code = await receives(hub, 'B-4')
    const typed = { phone: '0612345678', wish: 'le \u202Eriot' }
    const refused = await posts(hub, `/suivi/${code}/rappel?locale=fr`, typed)
    expect(refused.statusCode).toBe(422)
    expect(textOf(refused)).toContain('Nous ne pouvons pas lire ce texte')
  })
})
