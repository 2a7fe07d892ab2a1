import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Identity } from '#shared/contract/catalogue/identity.ts'
import { findLetterIdentity } from '../../../../hub/catalogue/identity/letter-identity.ts'
import { findMessageCrest } from '../../../../hub/catalogue/identity/sql.ts'
import { townAgents } from '../../../world/agents.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { blackPng } from '../../../world/png.ts'
import { anyStore } from '../../../world/stores.ts'
import { town } from '../../../world/town.ts'

const pngOf = (width: number, height: number) => blackPng(width, height).toString('base64')
const { admin, quality, claire } = townAgents
const valmont = {
  name: 'Ville de Valmont',
  accent: '#1B5E3B',
  contact: {
    name: 'Mairie de Valmont',
    phone: '+33 1 99 00 20 20',
    address: '1 place de la République, 99000 Valmont',
  },
  legal: 'Commune de Valmont, collectivité territoriale',
}
const nothing = { name: null, accent: null, contact: null, legal: null }

describe.each(anyStore)('The identity of an organisation, on $store', ({ open }) => {
  let hub: TestHub
  beforeAll(async () => {
    hub = await startHub(await open())
  })
  afterAll(() => hub.close())

  const path = '/v1/organisation/identity'
  const read = async (): Promise<Identity> => (await hub.as(quality, 'GET', path)).json()
  /** Over the version that is in use, or over another that was read. */
  const put = async (sent: object, as = admin, over?: number) =>
    hub.as(as, 'PUT', path, sent, { 'if-match': `"${over ?? (await read()).version}"` })
  const served = async () =>
    (await hub.send({ method: 'GET', url: `/v1/sites/${town.site}` })).json().identity

  it('is none until somebody who administers declares it', async () => {
    expect(await read()).toEqual({
      ...{ organisation: town.name, zone: town.zone },
      ...{ version: 0, identity: null },
    })
    for (const agent of [quality, claire]) expect((await put(valmont, agent)).statusCode).toBe(403)
    expect((await read()).identity).toBeNull()
    expect(await served()).toBeUndefined()
  })

  it('is kept with author and date, and with an accent for dark pages', async () => {
    const kept = await put(valmont)
    expect(kept.statusCode, kept.body).toBe(200)
    expect((await read()).identity).toEqual({
      ...valmont,
      crest: null,
      crest_in_messages: false,
      accent: '#1b5e3b',
      accent_dark: expect.stringMatching(/^#[0-9a-f]{6}$/),
      author: 'Paul',
      at: '2026-11-24T10:00:00.000Z',
    })
  })

  it('is served to the widget, on the site of the organisation', async () => {
    hub.clock.now = new Date(hub.clock.now.getTime() + 6_000)
    expect(await served()).toEqual({
      name: valmont.name,
      accent: '#1b5e3b',
      accent_dark: expect.stringMatching(/^#[0-9a-f]{6}$/),
    })
  })

  it('is replaced as a whole', async () => {
    await put({ ...nothing, name: 'Valmont' })
    expect((await read()).identity).toMatchObject({
      ...nothing,
      name: 'Valmont',
      accent_dark: null,
    })
  })

  it('is changed over the version that was read: of two at once the second is told', async () => {
    const { version } = await read()
    const [first, second] = [await put(valmont, admin, version), await put(nothing, admin, version)]
    expect(first.json()).toMatchObject({ version: version + 1, identity: { name: valmont.name } })
    expect([second.statusCode, second.json().code]).toEqual([409, 'identity_changed'])
    expect(await read()).toEqual(first.json())
    const blind = await hub.as(admin, 'PUT', path, nothing)
    expect(blind.json().code).toBe('identity_changed')
  })

  it('refuses an accent without contrast, and suggests the nearest that has', async () => {
    const refused = await put({ ...valmont, accent: '#ffd700' })
    expect(refused.statusCode).toBe(422)
    const [fault] = refused.json().errors
    expect(fault).toMatchObject({ path: '/accent', code: 'accent_contrast' })
    expect(fault.detail).toContain(fault.suggested)
    expect((await put({ ...valmont, accent: fault.suggested })).statusCode).toBe(200)
  })

  it('has its crest at its own URL, for ever under its digest, where nothing may run', async () => {
    const file = '<svg viewBox="0 0 9 9" onload="alert(1)"><script/><path d="M0 0h9v9z"/></svg>'
    const kept = await put({ ...valmont, crest: Buffer.from(file).toString('base64') })
    expect(kept.statusCode, kept.body).toBe(200)
    const url = kept.json().identity.crest
    expect(url).toMatch(/^\/identite\/bourg\/crest\.svg\?[0-9a-f]{16}$/)
    const { headers, body } = await hub.send({ method: 'GET', url })
    expect(body).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"></path></svg>',
    )
    expect(headers).toMatchObject({
      'content-type': 'image/svg+xml',
      'cache-control': 'public, max-age=31536000, immutable',
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'cross-origin',
    })
    const old = await hub.send({ method: 'GET', url: url.replace(/.{16}$/, 'f'.repeat(16)) })
    expect(old.headers['cache-control']).toBe('public, max-age=60')
    const others = ['/identite/bourg/crest.png', '/identite/ailleurs/crest.svg']
    for (const url of others) expect((await hub.send({ method: 'GET', url })).statusCode).toBe(404)
    hub.clock.now = new Date(hub.clock.now.getTime() + 6_000)
    expect(await served()).toMatchObject({ crest_url: `${town.hub}${url}` })
  })

  it('keeps its crest where none is sent, and loses it where none is meant', async () => {
    const before = (await read()).identity?.crest
    expect(before).toContain('/crest.svg?')
    await put(valmont)
    expect((await read()).identity?.crest).toBe(before)
    await put({ ...valmont, crest: null })
    expect((await read()).identity?.crest).toBeNull()
  })

  it('has its crest in messages where a PNG comes with it', async () => {
    const svg = Buffer.from('<svg viewBox="0 0 9 9"><path d="M0 0h9"/></svg>').toString('base64')
    const sent = async (more: object) => {
      const kept = await put({ ...valmont, ...more })
      expect(kept.statusCode, kept.body).toBe(200)
      const crest = await findMessageCrest(hub.database, town.organisation)
      expect(kept.json().identity.crest_in_messages).toBe(crest !== null)
      return crest?.toString('base64') ?? null
    }
    const [small, large] = [pngOf(37, 44), pngOf(512, 512)]
    expect(await sent({ crest: svg })).toBeNull()
    expect(await sent({ crest: svg, crest_png: small })).toBe(small)
    expect(await sent({})).toBe(small)
    expect(await sent({ crest: large })).toBe(large)
    expect(await sent({ crest_png: small })).toBe(small)
    const letter = await findLetterIdentity(hub.database, town.organisation)
    expect(letter?.crest).toMatchObject({ width: 37, height: 44 })
    expect(await sent({ crest_png: pngOf(200, 20) })).not.toBeNull()
    const wide = await findLetterIdentity(hub.database, town.organisation)
    expect(wide?.crest).toMatchObject({ width: 132, height: 13 })
    expect(await sent({ crest: null, crest_png: small })).toBeNull()
    expect(await sent({ crest_png: small })).toBeNull()
    const refused = await put({ ...valmont, crest: svg, crest_png: pngOf(265, 44) })
    expect(refused.json().errors).toEqual([
      expect.objectContaining({ path: '/crest_png', code: 'crest_too_many_pixels' }),
    ])
    const drawing = await put({ ...valmont, crest: svg, crest_png: svg })
    expect(drawing.json().errors[0].code).toBe('crest_not_png')
  })

  it('is shown before it is kept', async () => {
    const before = await read()
    const file = Buffer.from('<svg viewBox="0 0 9 9"><path d="M0 0"/></svg>').toString('base64')
    const shown = await hub.as(admin, 'POST', '/v1/organisation/identity/preview', {
      ...{ accent: valmont.accent, crest: file },
    })
    expect(shown.json()).toEqual({
      crest: expect.stringMatching(/^data:image\/svg\+xml;base64,/),
      accent: '#1b5e3b',
      accent_dark: expect.stringMatching(/^#[0-9a-f]{6}$/),
    })
    expect(await read()).toEqual(before)
  })

  it('refuses a crest of 5 MB before it is read, and says each fault of one that is', async () => {
    const long = await put({ ...valmont, crest: Buffer.alloc(5_000_000).toString('base64') })
    expect([long.statusCode, long.json().code]).toEqual([413, 'body_too_large'])
    const some = await put({
      ...{ ...valmont, accent: '#ffffff' },
      crest: Buffer.from('GIF89a').toString('base64'),
    })
    expect(some.json().errors.map(({ code }: { code: string }) => code)).toEqual([
      'crest_not_image',
      'accent_contrast',
    ])
  })

  it.each([
    [{ ...valmont, crest: 'é' }, '/crest', 'not_base64'],
    [{ ...valmont, accent: 'green' }, '/accent', 'not_a_colour'],
    [{ ...valmont, name: '' }, '/name', 'empty'],
    [{ ...valmont, name: 'Valmont \u202e' }, '/name', 'direction_override'],
    [{ ...valmont, name: 'x'.repeat(400) }, '/name', 'too_long'],
    [{ ...valmont, name: '   ' }, '/name', 'empty'],
    [{ ...valmont, crest: '' }, '/crest', 'crest_not_image'],
    [{ ...valmont, legal: 'x'.repeat(301) }, '/legal', 'too_long'],
    [{ ...valmont, contact: { name: 'Mairie', phone: 'zéro' } }, '/contact/phone', 'not_a_phone'],
    [{ ...valmont, font: 'Comic Sans' }, '/font', 'unknown_field'],
  ])('refuses %j', async (sent, path, code) => {
    const before = await read()
    const refused = await put(sent)
    const [fault, ...others] = refused.json().errors
    expect([fault, others]).toEqual([expect.objectContaining({ path, code }), []])
    expect(fault.detail).toMatch(/^[A-ZÀÉ].+\.$/)
    expect(await read()).toEqual(before)
  })
})
