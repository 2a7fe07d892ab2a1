import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findPromises } from '../../hub/store/promises.ts'
import { startHub, type TestHub } from '../world/hub.ts'
import { declares, putRequest, reads, receives, says } from '../world/requests.ts'
import { sharesOf } from '../world/shares.ts'
import { stores } from '../world/stores.ts'
import { town } from '../world/town.ts'

const missing = { fr: 'un justificatif de domicile', en: 'a proof of address' }

describe.each(stores)('A promise, on $store', ({ open }) => {
  let hub: TestHub
  beforeAll(async () => {
    hub = await startHub(await open())
    await declares(hub, {
      service: 'etat-civil',
      norm: {
        delay: 10,
        unit: 'working',
        sentence: { fr: 'Dix jours ouvrés.', en: 'Ten working days.' },
      },
      opening: [
        {
          days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
          from: '08:30',
          to: '17:30',
        },
      ],
    })
  })
  afterAll(() => hub.close())

  const ends = async (reference: string) =>
    (await findPromises(hub.database, { ...town, reference })).map(
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
