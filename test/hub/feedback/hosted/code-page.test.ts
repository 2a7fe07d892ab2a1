import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { usagerLocales } from '#shared/text/usager-locale.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { asksForTicket, invitationsOf } from '../../../world/invitations.ts'
import { anyStore } from '../../../world/stores.ts'
import { town } from '../../../world/town.ts'

describe.each(anyStore)('The page where the code of a coupon is typed, on $store', ({ open }) => {
  let hub: TestHub
  beforeAll(async () => {
    hub = await startHub(await open())
  })
  afterAll(() => hub.close())

  const types = (code: string, locale = 'fr') =>
    hub.send({
      method: 'POST',
      url: `/a?locale=${locale}`,
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: town.hub },
      payload: new URLSearchParams({ code }).toString(),
    })

  it.each(usagerLocales)('asks for a code, without script, in %s', async (locale) => {
    const page = await hub.send({ method: 'GET', url: `/a?locale=${locale}` })
    expect(page.statusCode).toBe(200)
    expect(page.body).toContain(`lang="${locale}"`)
    expect(page.body).toMatch(/<label for="code">[^<]+<\/label>/)
    expect(page.body).not.toContain('<script')
  })

  it('leads to the page of a code, however it is typed, and records nothing', async () => {
    const ticket = await asksForTicket(hub)
    const bare = ticket.replaceAll('-', '')
    const led = await types(` ${bare.toLowerCase().replace(/(.{4})/g, '$1 ')}`)
    expect([led.statusCode, led.headers.location]).toEqual([303, `/a/${bare}?locale=fr`])
    const page = await hub.send({ method: 'GET', url: String(led.headers.location) })
    expect(page.statusCode, page.body).toBe(200)
    expect(page.body).toContain(town.name)
    expect((await invitationsOf(hub)).map(({ feedback }) => feedback)).toEqual([null])
  })

  it('keeps what is no code to be corrected, and says why', async () => {
    const refused = await types('7K3M-<b>')
    expect(refused.statusCode).toBe(422)
    expect(refused.body).toContain('role="alert"')
    expect(refused.body).toContain('value="7K3M-&lt;b>')
    expect((await types('')).statusCode).toBe(422)
    const unknown = await types('0000-0000-0000-0000')
    const page = await hub.send({ method: 'GET', url: String(unknown.headers.location) })
    expect(page.statusCode).toBe(404)
  })
})
