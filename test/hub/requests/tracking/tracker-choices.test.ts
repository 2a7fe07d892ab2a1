import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { upsertService } from '../../../../hub/catalogue/sites/declare-sql.ts'
import { opens, posts } from '../../../world/forms.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { textOf } from '../../../world/page-text.ts'
import { receives } from '../../../world/requests.ts'
import { anyStore } from '../../../world/stores.ts'
import { town } from '../../../world/town.ts'
import { wholeService } from '../../../world/whole-service.ts'

describe.each(anyStore)('The choice of a usager for their request, on $store', ({ open }) => {
  let hub: TestHub
  beforeAll(async () => {
    hub = await startHub(await open())
    await upsertService(hub.database, town.organisation, wholeService)
  })
  afterAll(() => hub.close())

  const choose = (code: string, language: string, channel: string) =>
    posts(hub, `/suivi/${code}/preferences?locale=fr`, { language, channel })
  const preferred = async (reference: string) =>
    (await hub.withKey('GET', `/v1/requests/${reference}/preferences`)).json()

  it('is a language and a way, which its page and its system then follow', async () => {
    const code = await receives(hub, 'P-1')
    expect(await preferred('P-1')).toEqual({ locale: 'fr' })
    const sent = await choose(code, 'tr', 'sms')
    expect(sent.statusCode).toBe(303)
    expect(sent.headers.location).toContain(`/suivi/${code}?locale=tr&done=preferences.`)
    expect(textOf(await opens(hub, String(sent.headers.location)))).toContain('kaydedildi')
    expect(await preferred('P-1')).toEqual({ locale: 'tr', channel: 'sms' })
    expect((await opens(hub, `/suivi/${code}`)).body).toContain('<html lang="tr"')
    expect((await opens(hub, `/suivi/${code}?locale=en`)).body).toContain('<html lang="en"')
  })

  it('is among the ways its service owes its steps by, or this page alone', async () => {
    const code = await receives(hub, 'P-2', { service: 'passeport' })
    const { body } = await opens(hub, `/suivi/${code}`)
    const ways = [...body.matchAll(/<option[^>]* value="(\w+)"/g)].map(([, way]) => way)
    expect(ways.slice(-3)).toEqual(['page', 'email', 'sms'])
    for (const [language, channel] of [
      ['fr', 'post'],
      ['fr', 'pigeon'],
      ['xx', 'sms'],
      ['', ''],
    ] as const) {
      const refused = await choose(code, language, channel)
      expect(refused.statusCode).toBe(422)
      expect(textOf(refused)).toContain('Choisissez une langue et un moyen')
    }
    expect(await preferred('P-2')).toEqual({ locale: 'fr' })
  })

  it('may be another code: the old one stops at once, and the new one opens the same', async () => {
    const code = await receives(hub, 'P-3')
    const asked = await opens(hub, `/suivi/${code}/code?locale=fr`)
    expect(textOf(asked)).toContain('L’ancien code ne marchera plus')
    const offer = /name="offer" value="([^"]+)"/.exec(asked.body)?.[1] ?? ''
    const renewed = await posts(hub, `/suivi/${code}/code?locale=fr`, { offer })
    expect(renewed.statusCode).toBe(303)
    const shown = await opens(hub, String(renewed.headers.location))
    expect(textOf(shown)).toContain('Voici votre nouveau code.')
    expect(textOf(shown)).toContain('Référence P-3')
    const fresh = /\/suivi\/([^?]+)/.exec(String(renewed.headers.location))?.[1] ?? ''
    expect(fresh).not.toBe(code)
    expect((await opens(hub, `/suivi/${code}`)).statusCode).toBe(404)
    // Pressed twice, or sent again because no answer came: one change, and the code is not lost.
    const again = await posts(hub, `/suivi/${code}/code?locale=fr`, { offer })
    expect(again.headers.location).toBe(renewed.headers.location)
    // Whoever has only the old code is given nothing.
    const other = await posts(hub, `/suivi/${code}/code?locale=fr`, { offer: `${fresh}.x` })
    expect(other.statusCode).toBe(404)
  })

  it('is never a code of their own making', async () => {
    const code = await receives(hub, 'P-4')
    for (const offer of ['', 'AAAA-AAAA-AAAA-AAAA', 'AAAA-AAAA-AAAA-AAAA.seal']) {
      const refused = await posts(hub, `/suivi/${code}/code?locale=fr`, { offer })
      expect(refused.statusCode).toBe(422)
      expect(textOf(refused)).toContain('Changer de code de suivi')
    }
    expect((await opens(hub, `/suivi/${code}`)).statusCode).toBe(200)
  })

  it('may be made for them by their request’s own system, given once', async () => {
    const code = await receives(hub, 'P-5')
    const made = await hub.withKey('POST', '/v1/requests/P-5/code')
    expect(made.statusCode).toBe(201)
    const { tracking_code, tracking_url } = made.json()
    expect(tracking_url).toBe(`${town.hub}/suivi/${tracking_code}`)
    expect((await opens(hub, `/suivi/${tracking_code}`)).statusCode).toBe(200)
    expect((await opens(hub, `/suivi/${code}`)).statusCode).toBe(404)
    const none = await hub.withKey('POST', '/v1/requests/P-none/code')
    expect(none.json().code).toBe('unknown_request')
    const keyless = await hub.send({ method: 'POST', url: '/v1/requests/P-5/code' })
    expect(keyless.statusCode).toBe(401)
  })

  it('leads back to the page when a form’s address is opened by itself', async () => {
    const code = await receives(hub, 'P-6')
    for (const form of ['rappel', 'preferences']) {
      const back = await opens(hub, `/suivi/${code}/${form}?locale=en`)
      expect(back.headers.location).toBe(`/suivi/${code}?locale=en`)
    }
  })
})
