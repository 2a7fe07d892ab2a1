import ICAL from 'ical.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { upsertService } from '../../../../hub/catalogue/sites/declare-sql.ts'
import { opens } from '../../../world/forms.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { textOf } from '../../../world/page-text.ts'
import { photographs } from '../../../world/photographs.ts'
import { receives, says } from '../../../world/requests.ts'
import { anyStore } from '../../../world/stores.ts'
import { town } from '../../../world/town.ts'
import { wholeService } from '../../../world/whole-service.ts'

const paris = 'Europe/Paris'
const window = { from: '2026-11-20T09:00:00Z', to: '2026-12-08T17:00:00Z', zone: paris }

describe.each(anyStore)('What a usager takes along, on $store', ({ open }) => {
  let hub: TestHub
  beforeAll(async () => {
    hub = await startHub(await open())
    const name = {
      ...wholeService.name,
      // Turned about by a sign that nobody sees.
      fr: 'Passeport, \u202Ecarte d’identité ; état civil – '.repeat(3).trim(),
    }
    await upsertService(hub.database, town.organisation, { ...wholeService, name })
  })
  afterAll(() => hub.close())

  const asks = (reference: string, change: object = {}) =>
    receives(hub, reference, { service: 'passeport', ...change })
  const calendar = async (code: string, locale = 'fr') => {
    const answer = await opens(hub, `/suivi/${code}/rendez-vous.ics?locale=${locale}`)
    expect(answer.statusCode).toBe(200)
    expect(answer.headers['content-type']).toBe('text/calendar; charset=utf-8')
    for (const line of answer.body.split('\r\n'))
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    const read = new ICAL.Component(ICAL.parse(answer.body))
    return read.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))
  }

  it('is a day, where the whole is promised by a day', async () => {
    const code = await asks('I-1', { promise: { ...window, basis: 'norm' } })
    const [event, ...more] = await calendar(code)
    expect(more).toEqual([])
    expect(event?.startDate).toMatchObject({ isDate: true, year: 2026, month: 12, day: 8 })
    expect(event?.summary).toMatch(
      /^Passeport, carte d’identité ; état civil.*\u00a0: date annoncée$/,
    )
    expect(event?.description).toContain('Référence I-1')
    // A calendar is shared: the code is not in it.
    expect(JSON.stringify(event?.component.toJSON())).not.toContain(code)
  })

  it('is the day where the service is, though it is another in UTC', async () => {
    const late = { ...window, to: '2026-12-08T23:30:00Z', basis: 'norm' }
    const code = await asks('I-2', { promise: late })
    expect((await calendar(code))[0]?.startDate).toMatchObject({ isDate: true, day: 9 })
  })

  it('is an hour at its place, right in any zone, and the same entry when it changes', async () => {
    const code = await asks('I-3')
    const from = '2026-12-08T08:00:00Z'
    const promise = { from, to: '2026-12-08T08:30:00Z', zone: paris, basis: 'agent' }
    const place = 'Mairie, guichet 3 ; 1er étage'
    await says(hub, 'I-3', { kind: 'promised', at: '2026-11-23T09:00:00Z', promise, place })
    const [event] = await calendar(code)
    expect(event?.startDate.toJSDate().toISOString()).toBe('2026-12-08T08:00:00.000Z')
    expect(event?.endDate.toJSDate().toISOString()).toBe('2026-12-08T08:30:00.000Z')
    expect(event?.location).toBe(place)
    const moved = { ...promise, from: '2026-12-09T08:00:00Z', to: '2026-12-09T08:30:00Z' }
    await says(hub, 'I-3', { kind: 'promised', at: '2026-11-24T09:00:00Z', promise: moved })
    const [after] = await calendar(code, 'en')
    expect(after?.uid).toBe(event?.uid)
    expect(after?.sequence).toBeGreaterThan(event?.sequence ?? 0)
    expect(after?.startDate.toJSDate().toISOString()).toBe('2026-12-09T08:00:00.000Z')
  })

  it('is what they must do while their request waits, and not the date that stands still', async () => {
    const code = await asks('I-4', { promise: { ...window, basis: 'norm' } })
    await says(hub, 'I-4', {
      kind: 'waiting_usager',
      at: '2026-11-23T09:00:00Z',
      missing: { fr: 'une photo', en: 'a photograph' },
      by: '2026-12-01T12:00:00Z',
    })
    const events = await calendar(code, 'en')
    expect(events.map(({ summary }) => summary)).toEqual(['Passport: what you need to do'])
    expect(events[0]?.startDate).toMatchObject({ isDate: true, month: 12, day: 1 })
  })

  it('is nothing, said in words, where no date is announced', async () => {
    const code = await asks('I-5')
    const answer = await opens(hub, `/suivi/${code}/rendez-vous.ics?locale=fr`)
    expect(answer.statusCode).toBe(404)
    expect(textOf(answer)).toContain('Aucune date n’est annoncée')
    expect((await opens(hub, `/suivi/${code}`)).body).not.toContain('rendez-vous.ics')
  })

  it('is a square that a phone reads, for a counter to print', async () => {
    const code = await asks('I-6')
    const answer = await opens(hub, `/suivi/${code}/qr.svg`)
    expect(answer.headers['content-type']).toBe('image/svg+xml; charset=utf-8')
    expect(photographs(answer.body)).toBe(`${town.hub}/suivi/${code}`)
  })
})
