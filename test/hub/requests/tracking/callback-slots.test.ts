import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Service } from '#shared/contract/catalogue/service.ts'
import { townAgents } from '../../../world/agents.ts'
import { opens, posts } from '../../../world/forms.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { textOf } from '../../../world/page-text.ts'
import { declares, reads, receives } from '../../../world/requests.ts'
import { stores } from '../../../world/stores.ts'
import { town } from '../../../world/town.ts'

/** Tuesday 24 November 2026, 11:00 in Paris. */
const tuesday = new Date('2026-11-24T10:00:00Z')

const callbacks: Service['callbacks'] = {
  slots: [
    { days: ['tuesday', 'thursday'], from: '10:00', to: '12:00', places: 1 },
    { days: ['tuesday'], from: '14:00', to: '16:00', places: 2 },
  ],
}

describe.each(stores)('A usager who chooses when to be called, on $store', ({ open }) => {
  let hub: TestHub
  beforeAll(async () => {
    hub = await startHub(await open())
    await declares(hub, { service: 'etat-civil', callbacks })
  })
  beforeEach(async () => {
    hub.clock.now = tuesday
    await hub.database.query('delete from callback')
  })
  afterAll(() => hub.close())

  /** Returns the slots of a page, by their hours. */
  const slotsOf = (body: string) =>
    [...body.matchAll(/name="slot" value="([^"]+)"/g)].map(([, name]) => String(name))
  const offered = async (code: string) =>
    slotsOf((await opens(hub, `/suivi/${code}?locale=fr`)).body)
  const ask = (code: string, slot: string, phone = '06 98 76 54 32', wish = '') =>
    posts(hub, `/suivi/${code}/rappel?locale=fr`, { phone, wish, slot })
  const list = async (reference: string) =>
    (await hub.withKey('GET', `/v1/requests/${reference}/callbacks`)).json().callbacks

  it('is offered the next slots, by day, from one hour ahead', async () => {
    const code = await receives(hub, 'S-1')
    expect(await offered(code)).toEqual([
      '2026-11-24T13:00:00.000Z/2026-11-24T15:00:00.000Z',
      '2026-11-26T09:00:00.000Z/2026-11-26T11:00:00.000Z',
      '2026-12-01T09:00:00.000Z/2026-12-01T11:00:00.000Z',
      '2026-12-01T13:00:00.000Z/2026-12-01T15:00:00.000Z',
      '2026-12-03T09:00:00.000Z/2026-12-03T11:00:00.000Z',
      '2026-12-08T09:00:00.000Z/2026-12-08T11:00:00.000Z',
      '2026-12-08T13:00:00.000Z/2026-12-08T15:00:00.000Z',
    ])
    const page = textOf(await opens(hub, `/suivi/${code}?locale=fr`))
    expect(page).toContain('jeudi 26 novembre')
    expect(page).toContain('de 14 h à 16 h')
    hub.clock.now = new Date('2026-11-24T12:00:01Z')
    expect((await offered(code))[0]).toBe('2026-11-26T09:00:00.000Z/2026-11-26T11:00:00.000Z')
  })

  it('reads the slot as a date, and so do the agent and the system that calls', async () => {
    const code = await receives(hub, 'S-2')
    const [slot = ''] = await offered(code)
    const sent = await ask(code, slot)
    expect(sent.statusCode).toBe(303)
    expect(textOf(await opens(hub, String(sent.headers.location)))).toMatch(
      /Nous vous appelons\s+mardi 24 novembre, entre 14 h et 16 h/,
    )
    const { call, stones } = await reads(hub, code)
    expect(call).toMatchObject({
      title: 'Nous vous appelons',
      window: 'mardi 24 novembre, entre 14 h et 16 h',
      stands: 'ahead',
    })
    expect(stones.find(({ kind }) => kind === 'message')?.text).toBe(
      'Nous vous appelons mardi 24 novembre, entre 14 h et 16 h.',
    )
    expect(await list('S-2')).toMatchObject([
      {
        phone: '+33698765432',
        window: {
          from: '2026-11-24T13:00:00.000Z',
          to: '2026-11-24T15:00:00.000Z',
          zone: 'Europe/Paris',
        },
      },
    ])
    const look = await hub.as(townAgents.claire, 'POST', '/v1/context', {
      identifier: { kind: 'reference', value: 'S-2' },
      purpose: 'instruct',
      level: 1,
    })
    expect(look.json().request?.callback).toBe(
      'Appelez l’usager mardi 24 novembre, entre 14 h et 16 h.',
    )
  })

  it('holds a signed slot that anyone checks, and that says whether it was kept', async () => {
    const code = await receives(hub, 'S-3')
    const [slot = ''] = await offered(code)
    await ask(code, slot)
    const { body } = await opens(hub, `/suivi/${code}/appel.jws`)
    const check = async () => textOf(await posts(hub, '/promesse?locale=fr', { jws: body }))
    const first = await check()
    expect(first).toContain('Appel annoncé par')
    expect(first).toContain('Cette date tient toujours.')
    const [{ callback }] = await list('S-3')
    hub.clock.now = new Date('2026-11-24T14:00:00Z')
    await hub.withKey('POST', `/v1/requests/S-3/callbacks/${callback}/done`)
    expect(await check()).toContain('Cette date a été tenue.')
  })

  it('finds the slot in the calendar of the request', async () => {
    const code = await receives(hub, 'S-4')
    const [slot = ''] = await offered(code)
    await ask(code, slot)
    const { body } = await opens(hub, `/suivi/${code}/rendez-vous.ics?locale=fr`)
    expect(body).toContain('DTSTART:20261124T130000Z')
    expect(body.replace(/\r\n /g, '')).toMatch(/SUMMARY:.*appel/)
  })

  it('who takes the last place at the same time as another keeps what was typed, and is offered the others', async () => {
    const codes = await Promise.all(['S-5', 'S-6', 'S-7'].map((one) => receives(hub, one)))
    const slot = '2026-11-26T09:00:00.000Z/2026-11-26T11:00:00.000Z'
    const sent = await Promise.all(codes.map((code) => ask(code, slot, '0698765432', 'un acte')))
    expect(sent.map(({ statusCode }) => statusCode).sort()).toEqual([303, 422, 422])
    for (const refused of sent.filter(({ statusCode }) => statusCode === 422)) {
      expect(textOf(refused)).toContain('Ce créneau vient d’être pris.')
      expect(refused.body).toContain('value="0698765432"')
      expect(refused.body).toContain('un acte')
      expect(slotsOf(refused.body)).not.toContain(slot)
    }
    const [row] = await hub.database.query(
      `select count(*)::int as n from callback where window_from = '2026-11-26T09:00:00Z'`,
    )
    expect(row).toEqual({ n: 1 })
  })

  it('is not booked twice by two presses, nor in a second slot', async () => {
    const code = await receives(hub, 'S-8')
    const [one = '', two = ''] = await offered(code)
    const presses = await Promise.all([ask(code, one), ask(code, one)])
    expect(presses.map(({ statusCode }) => statusCode)).toEqual([303, 303])
    const other = await ask(code, two)
    expect(other.statusCode).toBe(422)
    expect(textOf(other)).toContain('Nous avons déjà prévu de vous appeler.')
    expect(await list('S-8')).toHaveLength(1)
  })

  it.each([
    ['a slot of yesterday', '2026-11-23T13:00:00.000Z/2026-11-23T15:00:00.000Z', 'est passé'],
    ['an hour nobody declared', '2026-11-26T06:00:00.000Z/2026-11-26T07:00:00.000Z', 'Choisissez'],
    ['a wider window', '2026-11-24T13:00:00.000Z/2026-11-24T18:00:00.000Z', 'Choisissez'],
    ['a day in three months', '2027-02-23T13:00:00.000Z/2027-02-23T15:00:00.000Z', 'Choisissez'],
    ['no slot', '', 'Choisissez un créneau'],
    ['words', 'demain', 'Choisissez un créneau'],
  ])('who sends %s is told, and nothing is stored', async (what, slot, sentence) => {
    const reference = `S-bad-${what.length}`
    const code = await receives(hub, reference)
    const refused = await ask(code, slot, '0612345678', 'le <b>matin</b>')
    expect(refused.statusCode).toBe(422)
    expect(textOf(refused)).toContain(sentence)
    expect(refused.body).toContain('le &lt;b>matin&lt;/b>')
    expect(await list(reference)).toEqual([])
  })

  it('cancels, which frees the place and deletes the number', async () => {
    const [code, other] = [await receives(hub, 'S-9'), await receives(hub, 'S-10')]
    const slot = '2026-11-26T09:00:00.000Z/2026-11-26T11:00:00.000Z'
    await ask(code, slot)
    expect(await offered(other)).not.toContain(slot)
    const [{ callback }] = await list('S-9')
    const gone = await posts(hub, `/suivi/${code}/rappel/annuler?locale=fr`, { callback })
    expect(textOf(await opens(hub, String(gone.headers.location)))).toContain('L’appel est annulé.')
    expect(await list('S-9')).toEqual([])
    expect(await offered(other)).toContain(slot)
    // Another request's code cancels nothing here.
    await ask(other, slot)
    const [{ callback: theirs }] = await list('S-10')
    await posts(hub, `/suivi/${code}/rappel/annuler?locale=fr`, { callback: theirs })
    expect(await list('S-10')).toHaveLength(1)
  })

  it('is told of a missed call with an apology, and chooses again', async () => {
    const code = await receives(hub, 'S-11')
    const [slot = ''] = await offered(code)
    await ask(code, slot)
    hub.clock.now = new Date('2026-11-24T15:00:01Z')
    const { call } = await reads(hub, code)
    expect(call).toMatchObject({ title: 'Nous devions vous appeler', stands: 'missed' })
    expect(call?.note).toContain('Nous en sommes désolés.')
    const [next = ''] = await offered(code)
    expect((await ask(code, next)).statusCode).toBe(303)
    expect((await reads(hub, code)).call?.stands).toBe('ahead')
  })

  it('is offered no slot on a public holiday, nor in an hour that a clock change swallows', async () => {
    const code = await receives(hub, 'S-12')
    await declares(hub, {
      service: 'etat-civil',
      callbacks: {
        slots: [
          { days: ['friday', 'saturday'], from: '10:00', to: '12:00', places: 1 },
          { days: ['sunday'], from: '02:15', to: '03:15', places: 1 },
        ],
      },
    })
    // Friday 25 December 2026 is closed.
    hub.clock.now = new Date('2026-12-21T10:00:00Z')
    expect((await offered(code)).map((name) => name.slice(0, 10))).toEqual(
      expect.not.arrayContaining(['2026-12-25']),
    )
    // At 2:00 on 28 March 2027 clocks go to 3:00: there is no 2:15.
    hub.clock.now = new Date('2027-03-24T10:00:00Z')
    const spring = await offered(code)
    expect(spring).toContain('2027-03-27T09:00:00.000Z/2027-03-27T11:00:00.000Z')
    expect(spring.filter((name) => name.startsWith('2027-03-28'))).toEqual([])
    expect(spring).toContain('2027-04-02T08:00:00.000Z/2027-04-02T10:00:00.000Z')
    await declares(hub, { service: 'etat-civil', callbacks })
  })

  it('is told of to other systems with the window and without the number', async () => {
    await hub.database.query(
      `insert into webhook (organisation, webhook, url, types, sealed, created_at)
       values ($1, 'w', 'https://office.example', array['org.parvis.request.callback.v1'], '', now())`,
      [town.organisation],
    )
    const code = await receives(hub, 'S-13')
    const [slot = ''] = await offered(code)
    await ask(code, slot)
    const events = await hub.database.query<{ content: object }>(
      `select content from event where content->>'reference' = 'S-13' and content ? 'callback'`,
    )
    expect(events).toEqual([
      {
        content: {
          source: 'guichet',
          reference: 'S-13',
          callback: expect.any(String),
          state: 'awaited',
          window: {
            from: '2026-11-24T13:00:00.000Z',
            to: '2026-11-24T15:00:00.000Z',
            zone: 'Europe/Paris',
          },
        },
      },
    ])
  })
  it('is offered no slot during a strike of the service', async () => {
    const code = await receives(hub, 'S-14')
    await hub.database.query(
      `with said as (
         insert into circumstance_version (organisation, circumstance, version, stands, kind, label,
           first_day, last_day, services, territories, author, entered_at)
         values ($1, '0190a000-0000-7000-8000-000000000001', 1, true, 'strike', 'Grève',
           '2026-11-26', '2026-11-26', '{etat-civil}', '{}', 'x', now()) returning *)
       insert into circumstance select organisation, circumstance, version from said`,
      [town.organisation],
    )
    expect((await offered(code)).filter((name) => name.startsWith('2026-11-26'))).toEqual([])
    expect(await offered(code)).toHaveLength(6)
  })
})
