import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closeInvitations } from '../../../hub/invitations/close-invitations.ts'
import { startHub, type TestHub } from '../../world/hub.ts'
import { declares, putRequest } from '../../world/requests.ts'
import { type ServedRequest, serve } from '../../world/served.ts'
import { stores } from '../../world/stores.ts'
import { town } from '../../world/town.ts'

/** Requests of three places, among them two that nothing else looks like. */
const served: ServedRequest[] = [
  ...Array.from({ length: 24 }, (_, at) => ({
    territory: at % 2 ? '01' : '02',
    outcome: 'granted',
  })),
  ...Array.from({ length: 9 }, (_, at) => ({ territory: `0${at % 3}`, outcome: 'refused' })),
  { territory: '09', outcome: 'refused' },
  { territory: '08', outcome: 'partly' },
].map((one, at) => ({
  ...one,
  reference: `S-${at}`,
  service: 'etat-civil',
  channel: 'web',
  isKept: one.outcome === 'granted',
}))

interface Row {
  sealed: string | null
  kept: string | null
  outcome: string | null
  territory: string | null
  locale: string | null
  state: string
}

describe.each(stores)('Invitations of a month that closes, on $store', ({ open }) => {
  let hub: TestHub
  beforeAll(async () => {
    hub = await startHub(await open())
    await declares(hub, { service: 'etat-civil', invitations: { probability: 1, rest_days: 0 } })
    await serve(hub, served)
  })
  afterAll(() => hub.close())

  const close = (month: string) =>
    hub.database.transaction((transaction) =>
      closeInvitations(transaction, town.organisation, month, hub.secret),
    )
  const rows = () =>
    hub.database.query<Row>(
      `select sealed, kept, outcome, territory, locale, state from invitation order by ticket_hash`,
    )
  const combinations = (all: readonly Row[]) => {
    const sizes = new Map<string, number>()
    for (const { sealed: _, state, ...facts } of all)
      if (state !== 'taken_back')
        sizes.set(JSON.stringify(facts), (sizes.get(JSON.stringify(facts)) ?? 0) + 1)
    return sizes
  }

  it('tell nothing while it is open, not even with the database in hand', async () => {
    const open = await rows()
    expect(open).toHaveLength(35)
    for (const { sealed, state: _, ...facts } of open) {
      expect(Object.values(facts)).toEqual([null, null, null, null])
      expect(sealed).not.toMatch(/granted|refused|partly|"0/)
    }
    await close('2026-10')
    expect(await rows()).toEqual(open)
  })

  it('keep what five share, and nothing under seal', async () => {
    await close('2026-11')
    const closed = await rows()
    expect(closed.filter(({ sealed }) => sealed !== null)).toEqual([])
    expect(Math.min(...combinations(closed).values())).toBeGreaterThanOrEqual(5)
    // The only one granted in part hides among four that were granted.
    expect(closed.filter(({ kept }) => kept === null)).toHaveLength(5)
    expect(closed.filter(({ outcome }) => outcome === 'granted')).toHaveLength(20)
    expect(closed.filter(({ outcome }) => outcome === 'refused')).toHaveLength(10)
    expect(closed.filter(({ territory }) => territory === '08' || territory === '09')).toEqual([])
    expect(closed.filter(({ outcome }) => outcome === 'partly')).toEqual([])
  })

  it('stay as they are when it is closed again', async () => {
    const before = await rows()
    await close('2026-11')
    expect(await rows()).toEqual(before)
  })

  it('stay shared by five when one more comes after all, and one taken back counts nowhere', async () => {
    await serve(hub, [
      { reference: 'L-1', service: 'etat-civil', channel: 'post', territory: '07', isKept: false },
      { reference: 'L-2', service: 'etat-civil', channel: 'web', territory: '01', isKept: true },
    ])
    await putRequest(hub, 'L-2', {
      territory: '01',
      state: 'in_progress',
      observed_at: hub.clock.now.toISOString(),
      received_at: new Date(hub.clock.now.getTime() - 200 * 3_600_000).toISOString(),
    })
    await close('2026-11')
    const closed = await rows()
    expect(closed.filter(({ sealed }) => sealed !== null)).toEqual([])
    expect(Math.min(...combinations(closed).values())).toBeGreaterThanOrEqual(5)
    const taken = closed.filter(({ state }) => state === 'taken_back')
    expect(taken).toMatchObject([{ kept: null, outcome: null, territory: null, locale: null }])
  })
})
