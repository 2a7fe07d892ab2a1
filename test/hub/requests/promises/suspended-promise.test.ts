import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Service } from '#shared/contract/catalogue/service.ts'
import { upsertOrganisation } from '../../../../hub/catalogue/sites/declare-sql.ts'
import { listPromises } from '../../../../hub/requests/promises/promises-sql.ts'
import { newId } from '../../../world/feedback.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { declares, putRequest, reads, receives, says } from '../../../world/requests.ts'
import { sharesOf } from '../../../world/shares.ts'
import { anyStore } from '../../../world/stores.ts'
import { town } from '../../../world/town.ts'

const missing = { fr: 'un justificatif de domicile', en: 'a proof of address' }

describe.each(anyStore)('A promise, on $store', ({ open }) => {
  let hub: TestHub
  beforeAll(async () => {
    hub = await startHub(await open())
    await declares(hub, civil)
  })
  afterAll(() => hub.close())

  const civil = {
    service: 'etat-civil',
    norm: {
      delay: 10,
      unit: 'working' as const,
      sentence: { fr: 'Dix jours ouvrés.', en: 'Ten working days.' },
    },
    opening: [
      {
        days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
        from: '08:30',
        to: '17:30',
      },
    ],
  } satisfies Partial<Service>

  const ends = async (reference: string) =>
    (await listPromises(hub.database, { ...town, reference })).map(
      ({ window_to, because, stands_for }) => [window_to.toISOString(), because, stands_for],
    )

  it('by the norm ends when the service closes on its last working day', async () => {
    await putRequest(hub, 'P-1', { promise: 'norm', received_at: '2026-11-24T09:00:00Z' })
    expect(await ends('P-1')).toEqual([['2026-12-08T16:30:00.000Z', 'made', 1]])
  })

  it('knows the holidays and the time of the commune it is about', async () => {
    const received_at = '2027-12-17T09:00:00Z'
    hub.clock.now = new Date('2027-12-17T10:00:00Z')
    await declares(hub, {
      service: 'voirie',
      norm: { delay: 1, unit: 'working', sentence: { fr: 'Un jour.', en: 'One day.' } },
    })
    const put = (reference: string, territory: string) =>
      putRequest(hub, reference, { service: 'voirie', promise: 'norm', received_at, territory })
    await put('P-2', '69123')
    await put('P-3', '97411')
    expect(await ends('P-2')).toEqual([['2027-12-20T22:59:59.000Z', 'made', 1]])
    expect(await ends('P-3')).toEqual([['2027-12-21T19:59:59.000Z', 'made', 1]])
    hub.clock.now = new Date('2026-11-24T10:00:00Z')
  })

  it('keeps the time of its organisation where five figures are no commune', async () => {
    hub.clock.now = new Date('2027-12-17T10:00:00Z')
    await upsertOrganisation(hub.database, town.organisation, town.name, 'America/New_York')
    await putRequest(hub, 'P-6', {
      service: 'voirie',
      promise: 'norm',
      received_at: '2027-12-17T09:00:00Z',
      territory: '02108',
    })
    expect(await ends('P-6')).toEqual([['2027-12-21T04:59:59.000Z', 'made', 1]])
    await upsertOrganisation(hub.database, town.organisation, town.name, town.zone)
    hub.clock.now = new Date('2026-11-24T10:00:00Z')
  })

  it('stands still while papers are missing, and ends as many working days later', async () => {
    hub.clock.now = new Date('2026-12-20T10:00:00Z')
    const code = await receives(hub, 'P-4', {
      promise: 'norm',
      received_at: '2026-11-24T09:00:00Z',
    })
    await says(hub, 'P-4', { kind: 'waiting_usager', at: '2026-12-01T09:00:00Z', missing })
    const waiting = await reads(hub, code)
    expect(waiting.stones.some(({ status }) => status === 'late')).toBe(false)
    await says(hub, 'P-4', { kind: 'assigned', at: '2026-12-14T09:00:00Z', team: 'Accueil' })
    // Nine working days from 1 to 14 December; nine more after the 8th is the 21st.
    expect(await ends('P-4')).toEqual([
      ['2026-12-08T16:30:00.000Z', 'made', 1],
      ['2026-12-21T16:30:00.000Z', 'resumed', 1],
    ])
    expect((await reads(hub, code)).promise?.window).toBe('au plus tard lundi 21 décembre')
    hub.clock.now = new Date('2026-11-24T10:00:00Z')
  })

  it('stands still from the first time papers were asked for, however often they are', async () => {
    hub.clock.now = new Date('2026-12-20T10:00:00Z')
    const code = await receives(hub, 'R-1', {
      promise: 'norm',
      received_at: '2026-11-24T09:00:00Z',
    })
    for (const at of ['2026-12-01T09:00:00Z', '2026-12-07T09:00:00Z', '2026-12-11T09:00:00Z'])
      await says(hub, 'R-1', { kind: 'waiting_usager', at, missing })
    expect((await reads(hub, code)).promise?.note).toMatch(/en pause/)
    await says(hub, 'R-1', { kind: 'assigned', at: '2026-12-14T09:00:00Z', team: 'Accueil' })
    expect((await ends('R-1')).at(-1)).toEqual(['2026-12-21T16:30:00.000Z', 'resumed', 1])
    hub.clock.now = new Date('2026-11-24T10:00:00Z')
  })

  it('is put off by the same wait, in any order of reports', async () => {
    hub.clock.now = new Date('2026-12-20T10:00:00Z')
    const steps = [
      { kind: 'waiting_usager', at: '2026-12-01T09:00:00Z', missing },
      { kind: 'assigned', at: '2026-12-14T09:00:00Z', team: 'Accueil' },
      { kind: 'done', at: '2026-12-15T09:00:00Z' },
    ].map((step) => ({ id: newId(), ...step }))
    const item = {
      reference: 'R-2',
      service: 'etat-civil',
      channel: 'web',
      locale: 'fr',
      received_at: '2026-11-24T09:00:00Z',
      promise: 'norm',
      state: 'closed',
      observed_at: '2026-12-15T09:00:00Z',
      proofs: steps,
    }
    const sent = await hub.withKey('POST', '/v1/requests:batch', { requests: [item] })
    expect(sent.json().results[0].status, sent.body).toBe('created')
    expect((await ends('R-2')).at(-1)).toEqual(['2026-12-21T16:30:00.000Z', 'resumed', 1])
    hub.clock.now = new Date('2026-11-24T10:00:00Z')
  })

  it('of a request that is said to wait from now on is put off from now', async () => {
    hub.clock.now = new Date('2026-12-03T10:00:00Z')
    const waiting = { promise: 'norm', received_at: '2026-11-24T09:00:00Z' }
    await putRequest(hub, 'R-3', { ...waiting, state: 'waiting_usager' })
    await putRequest(hub, 'R-3', { ...waiting, state: 'in_progress' })
    expect(await ends('R-3')).toEqual([['2026-12-08T16:30:00.000Z', 'made', 1]])
    hub.clock.now = new Date('2026-11-24T10:00:00Z')
  })

  it('by the norm is worked out once: said again, it is the same, whatever the norm is by then', async () => {
    const { norm } = civil
    const by = { promise: 'norm', received_at: '2026-11-24T09:00:00Z' }
    await putRequest(hub, 'R-4', by)
    await declares(hub, { service: 'etat-civil', norm: { ...norm, delay: 30 } })
    await putRequest(hub, 'R-4', by)
    expect(await ends('R-4')).toHaveLength(1)
    await declares(hub, civil)
  })

  it('does not change once it was kept, and is told as kept', async () => {
    hub.clock.now = new Date('2026-12-20T10:00:00Z')
    const by = { received_at: '2026-11-24T09:00:00Z' }
    const window = { from: by.received_at, zone: 'Europe/Paris', basis: 'agent' }
    const promise = { ...window, to: '2026-12-08T17:00:00Z' }
    await putRequest(hub, 'R-5', { ...by, promise })
    await says(hub, 'R-5', { kind: 'done', at: '2026-12-02T09:00:00Z' })
    await putRequest(hub, 'R-5', { ...by, promise })
    const later = { ...promise, to: '2027-01-08T17:00:00Z' }
    const put = { service: 'etat-civil', channel: 'web', locale: 'fr', ...by, promise: later }
    const refused = await hub.withKey('PUT', '/v1/requests/R-5', put)
    expect([refused.statusCode, refused.json().code]).toEqual([409, 'request_over'])
    await putRequest(hub, 'R-5', { ...put, state: 'closed', observed_at: '2026-12-19T09:00:00Z' })
    expect(await ends('R-5')).toEqual([['2026-12-08T17:00:00.000Z', 'made', 1]])
    hub.clock.now = new Date('2026-11-24T10:00:00Z')
  })

  it('may go back to an earlier date by a step, and is not moved by a note for agents', async () => {
    hub.clock.now = new Date('2026-12-01T10:00:00Z')
    await putRequest(hub, 'R-6', { received_at: '2026-11-24T09:00:00Z' })
    const window = { from: '2026-11-24T09:00:00Z', zone: 'Europe/Paris', basis: 'agent' }
    const near = { ...window, to: '2026-12-10T17:00:00Z' }
    const far = { ...window, to: '2027-03-10T17:00:00Z' }
    const dates = [near, far, near]
    for (const [day, promise] of dates.entries())
      await says(hub, 'R-6', { kind: 'promised', at: `2026-11-2${5 + day}T09:00:00Z`, promise })
    expect((await ends('R-6')).map(([to]) => to)).toEqual([
      '2026-12-10T17:00:00.000Z',
      '2027-03-10T17:00:00.000Z',
      '2026-12-10T17:00:00.000Z',
    ])
    const note = { kind: 'promised', audience: 'agent', at: '2026-11-29T09:00:00Z', promise: far }
    const refused = await says(hub, 'R-6', note)
    expect(refused.json().errors[0]).toMatchObject({ path: '/promise', code: 'promise_for_agents' })
    hub.clock.now = new Date('2026-11-24T10:00:00Z')
  })

  it('that was broken before the wait stays broken', async () => {
    hub.clock.now = new Date('2026-12-20T10:00:00Z')
    await putRequest(hub, 'P-5', { promise: 'norm', received_at: '2026-11-24T09:00:00Z' })
    await says(hub, 'P-5', { kind: 'waiting_usager', at: '2026-12-10T09:00:00Z', missing })
    await says(hub, 'P-5', { kind: 'decided', at: '2026-12-11T09:00:00Z' })
    expect(await ends('P-5')).toEqual([['2026-12-08T16:30:00.000Z', 'made', 1]])
    hub.clock.now = new Date('2026-11-24T10:00:00Z')
  })

  it('that was put off is kept by the later date, and counts as the one promise it is', async () => {
    hub.clock.now = new Date('2026-11-24T10:00:00Z')
    for (const overall of [5, 4, 4, 2, 1]) await hub.answer({ answers: { overall } })
    hub.clock.now = new Date('2027-02-20T10:00:00Z')
    const promised = { service: 'voirie', received_at: '2027-01-04T09:00:00Z' }
    const window = { from: '2027-01-04T09:00:00Z', to: '2027-01-15T17:00:00Z' }
    const promise = { ...window, zone: 'Europe/Paris', basis: 'agent' }
    for (const reference of ['Q-1', 'Q-2', 'Q-3', 'Q-4', 'Q-5']) {
      await putRequest(hub, reference, { ...promised, promise })
      await says(hub, reference, { kind: 'waiting_usager', at: '2027-01-06T09:00:00Z', missing })
      await says(hub, reference, { kind: 'decided', at: '2027-01-20T09:00:00Z' })
    }
    const answered = { service: 'voirie', answers: { overall: 4 } }
    for (let n = 0; n < 5; n++) await hub.answer(answered)
    const kept = sharesOf(await hub.indicators(), 'voirie', 'promises_kept')[0]
    expect(kept?.share).toMatchObject({ x: 5, n: 5 })
  })
})
