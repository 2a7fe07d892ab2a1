import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readCode } from '#shared/identifier/code.ts'
import { newId } from '../../../world/feedback.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { sharesOf } from '../../../world/shares.ts'
import { stores } from '../../../world/stores.ts'

const request = (change: object = {}) => ({
  service: 'voirie',
  channel: 'web',
  locale: 'fr',
  received_at: '2026-11-20T08:00:00Z',
  promise: {
    from: '2026-11-20T08:00:00Z',
    to: '2026-12-08T17:00:00Z',
    zone: 'Europe/Paris',
    basis: 'norm',
  },
  ...change,
})

describe.each(stores)('A request, on $store', ({ open }) => {
  let hub: TestHub
  beforeAll(async () => {
    hub = await startHub(await open())
  })
  afterAll(() => hub.close())

  const put = (reference: string, change?: object) =>
    hub.withKey('PUT', `/v1/requests/${reference}`, request(change))
  const prove = (reference: string, proof: object) =>
    hub.withKey('POST', `/v1/requests/${reference}/proofs`, { id: newId(), ...proof })
  const track = async (code: string, locale = 'fr') =>
    hub.send({
      method: 'GET',
      url: `/v1/tracking?locale=${locale}`,
      headers: { 'parvis-tracking': code },
    })

  it('gets its tracking code once, when it is new', async () => {
    const made = await put('V-1')
    expect(made.statusCode).toBe(201)
    const { tracking_code: code, tracking_url: url } = made.json()
    expect(code).toMatch(/^S-/)
    expect(readCode(code, 'tracking')).toBe(code)
    expect(url).toBe(`https://hub.example/suivi/${code}`)
    const again = await put('V-1')
    expect(again.statusCode).toBe(200)
    expect(again.json()).toEqual({
      reference: 'V-1',
      state: 'received',
      promise: made.json().promise,
    })
  })

  it('tells its usager what is done, what comes next and by when', async () => {
    const { tracking_code: code } = (await put('V-2')).json()
    expect((await track(code)).json()).toMatchObject({
      headline: 'Votre demande est bien arrivée.',
      next: { what: 'Prise en charge' },
      promise: { window: 'au plus tard mardi 8 décembre' },
      stones: [
        { kind: 'acknowledged', status: 'done', when: 'vendredi 20 novembre' },
        { kind: 'assigned', status: 'now' },
        { kind: 'decided', status: 'later' },
      ],
    })
    await prove('V-2', { kind: 'assigned', at: '2026-11-23T09:00:00Z', team: 'Équipe voirie nord' })
    const after = (await track(code.toLowerCase().replaceAll('-', ' '), 'en')).json()
    expect(after).toMatchObject({
      headline: 'We are handling your request.',
      next: { what: 'Answer sent' },
      promise: { window: 'by Tuesday 8 December' },
    })
    expect(after.stones[1]).toMatchObject({ status: 'done', text: 'By: Équipe voirie nord' })
  })

  it('says what is missing, and by when, when it waits for its usager', async () => {
    const { tracking_code: code } = (await put('V-3')).json()
    await prove('V-3', {
      kind: 'waiting_usager',
      at: '2026-11-23T09:00:00Z',
      missing: { fr: 'une photo du trou', en: 'a photograph of the hole' },
      by: '2026-12-01T12:00:00Z',
    })
    expect((await track(code)).json()).toMatchObject({
      state: 'waiting_usager',
      next: { what: 'une photo du trou', by: 'au plus tard mardi 1er décembre' },
    })
  })

  it('says it is late when the date has passed, and done when it is', async () => {
    const to = '2026-11-22T17:00:00Z'
    const late = { ...request().promise, to }
    const { tracking_code: code } = (await put('V-4', { promise: late })).json()
    const told = (await track(code)).json()
    expect(told.stones.at(-2)).toMatchObject({ kind: 'assigned', status: 'late' })
    expect(told.promise.note).toMatch(/pas tenu la date annoncée/)
    await prove('V-4', { kind: 'done', at: '2026-11-24T09:00:00Z' })
    const over = (await track(code)).json()
    expect(over.state).toBe('closed')
    expect([over.next, over.promise]).toEqual([undefined, undefined])
    expect(over.stones.every((stone: { status: string }) => stone.status === 'done')).toBe(true)
  })

  it('takes a proof twice as one, and another under its id not at all', async () => {
    await put('V-5')
    const proof = { id: newId(), kind: 'decided', at: '2026-11-23T09:00:00Z' }
    expect((await prove('V-5', proof)).statusCode).toBe(201)
    expect((await prove('V-5', proof)).statusCode).toBe(200)
    const other = await prove('V-5', { ...proof, at: '2026-11-22T09:00:00Z' })
    expect(other.statusCode).toBe(409)
    expect(other.json().code).toBe('proof_contradiction')
  })

  it('does not go back when an older step is reported late', async () => {
    await put('V-6')
    await prove('V-6', { kind: 'decided', at: '2026-11-23T09:00:00Z' })
    await prove('V-6', { kind: 'assigned', at: '2026-11-21T09:00:00Z', team: 'Voirie' })
    expect((await put('V-6')).json().state).toBe('decided')
  })

  it('said again changes nothing of what came after', async () => {
    const { tracking_code: code } = (await put('V-12', { state: 'received' })).json()
    const later = { ...request().promise, to: '2026-12-15T17:00:00Z' }
    const why = { fr: 'Un chantier voisin', en: 'Works nearby' }
    await prove('V-12', { kind: 'late', at: '2026-11-23T09:00:00Z', why, promise: later })
    await prove('V-12', { kind: 'assigned', at: '2026-11-23T10:00:00Z', team: 'Voirie' })
    expect((await put('V-12', { state: 'received' })).json().state).toBe('in_progress')
    expect((await track(code)).json().promise.window).toBe('au plus tard mardi 15 décembre')
  })

  it('cannot become another request under the same reference', async () => {
    await put('V-7')
    expect((await put('V-7', { service: 'etat-civil' })).json().code).toBe('request_contradiction')
  })

  it.each([
    [
      'a receipt in the future',
      { received_at: '2026-11-24T10:30:00Z' },
      'future_date',
      '/received_at',
    ],
    [
      'a window that ends before it begins',
      { promise: { ...request().promise, to: '2026-01-01T00:00:00Z' } },
      'invalid',
      '/promise/to',
    ],
    [
      'a zone that does not exist',
      { promise: { ...request().promise, zone: 'Europe/Valmont' } },
      'invalid',
      '/promise/zone',
    ],
    [
      'a day that does not exist',
      { received_at: '2026-02-30T08:00:00Z' },
      'invalid',
      '/received_at',
    ],
    [
      'a date without its offset',
      { received_at: '2026-11-20T08:00:00' },
      'invalid',
      '/received_at',
    ],
  ])('%s is refused at its place', async (_, change, code, path) => {
    const refused = (await put('V-8', change)).json()
    expect(refused.code).toBe(code)
    expect(refused.errors[0].path).toBe(path)
  })

  it('is not found for an unknown service, an unknown reference, an unknown code', async () => {
    expect((await put('V-9', { service: 'piscine' })).json().code).toBe('unknown_service')
    const proof = { kind: 'done', at: '2026-11-23T09:00:00Z' }
    expect((await prove('V-404', proof)).json().code).toBe('unknown_request')
    expect((await track('0000-0000-0000-0000')).json().code).toBe('unknown_code')
  })

  it('asks for a key, and for the right one', async () => {
    const url = '/v1/requests/V-10'
    const bare = await hub.send({ method: 'PUT', url, payload: request() })
    expect([bare.statusCode, bare.json().code]).toEqual([401, 'key_missing'])
    for (const key of ['nonsense', 'parvis_bourg_0123456789abcdefghijklmnoX']) {
      const headers = { authorization: `Bearer ${key}` }
      const refused = await hub.send({ method: 'PUT', url, headers, payload: request() })
      expect([refused.statusCode, refused.json().code]).toEqual([401, 'key_unknown'])
    }
  })

  it('counts as a promise kept, broken, or not yet due, on the date first announced', async () => {
    for (const overall of [5, 4, 4, 2, 1]) await hub.answer({ answers: { overall } })
    const kept = async () => sharesOf(await hub.indicators(), 'etat-civil', 'promises_kept')[0]
    const early = { ...request().promise, to: '2026-11-21T17:00:00Z' }
    for (const reference of ['E-1', 'E-2', 'E-3']) {
      await put(reference, { service: 'etat-civil', promise: early })
      await prove(reference, { kind: 'decided', at: '2026-11-21T09:00:00Z' })
    }
    await put('E-4', { service: 'etat-civil', promise: early })
    expect(await kept()).toBeUndefined()
    await put('E-5', { service: 'etat-civil', promise: early })
    await put('E-5', { service: 'etat-civil' })
    await prove('E-5', { kind: 'decided', at: '2026-11-23T09:00:00Z' })
    await put('E-6', { service: 'etat-civil' })
    await put('E-7', { service: 'etat-civil', promise: early, state: 'withdrawn' })
    expect((await kept())?.share).toMatchObject({ told: 'register', x: 3, n: 5 })
  })

  it('has a page anyone with the code can read without script', async () => {
    const { tracking_code: code } = (await put('V-11')).json()
    const page = await hub.send({ method: 'GET', url: `/suivi/${code}` })
    expect(page.statusCode).toBe(200)
    expect(page.body).toContain('au plus tard mardi 8 décembre')
    expect(page.headers['cache-control']).toBe('no-store')
    const typed = await hub.send({ method: 'GET', url: `/suivi?code=${code.toLowerCase()}` })
    expect(typed.headers.location).toBe(`/suivi/${code}?locale=fr`)
    const wrong = await hub.send({ method: 'GET', url: '/suivi?code=%3Cb%3Ex' })
    expect(wrong.statusCode).toBe(422)
    expect(wrong.body).toContain('&lt;b>x')
  })
})
