import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Places } from '#shared/contract/reporting/places.ts'
import type {
  TerritoriesResponse,
  TerritoryResponse,
} from '#shared/contract/reporting/territories.ts'
import { townAgents } from '../../../world/agents.ts'
import { answerMany, declareInTown } from '../../../world/answers.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { anyStore } from '../../../world/stores.ts'

const { quality } = townAgents

describe.each(anyStore)('A comparison of requests by territory, on $store', ({ open }) => {
  let hub: TestHub
  let received = 0
  beforeEach(async () => {
    hub = await startHub(await open())
    await answerMany(hub, { good: 20, bad: 5 }, { territory: 'nord' })
  })
  afterEach(() => hub.close())

  /** As many requests of a territory, received one day; closed on another, or still open. */
  const receive = async (n: number, from: string, until: string | null, more: object = {}) => {
    const requests = Array.from({ length: n }, () => ({
      reference: `R-${received++}`,
      service: 'voirie',
      channel: 'web',
      locale: 'fr',
      received_at: `${from}T09:00:00Z`,
      ...(until && { state: 'closed', observed_at: `${until}T09:00:00Z` }),
      ...more,
    }))
    const sent = await hub.withKey('POST', '/v1/requests:batch', { requests })
    expect(sent.json()).toMatchObject({ results: requests.map(() => ({ status: 'created' })) })
  }
  const promised = {
    promise: {
      from: '2026-10-20T08:00:00Z',
      to: '2026-10-23T17:00:00Z',
      zone: 'Europe/Paris',
      basis: 'norm',
    },
  }
  const read = async <T>(url: string): Promise<T> => {
    const said = await hub.as(quality, 'GET', url)
    expect(said.statusCode, said.body).toBe(200)
    return said.json()
  }
  const by = (criterion: string, more = '') =>
    read<TerritoriesResponse>(`/v1/territories?service=voirie&criterion=${criterion}${more}`)
  const placesOf = ({ pair }: Pick<TerritoriesResponse, 'pair'>): Places | null =>
    (pair?.commun.told === 'figure' && pair.commun.figure.places) || null

  it('is where announced dates were kept, each held against all, beside satisfaction', async () => {
    await declareInTown(hub, quality, { kind: 'commitment', value: 0.9 })
    await receive(24, '2026-10-01', '2026-10-22', { ...promised, territory: 'nord' })
    await receive(10, '2026-10-01', '2026-10-22', { ...promised, place: 'sud' })
    await receive(14, '2026-10-01', '2026-10-29', { ...promised, territory: 'sud' })
    await receive(9, '2026-10-01', null, {
      ...promised,
      ...{ territory: 'nord', state: 'withdrawn', observed_at: '2026-10-02T09:00:00Z' },
    })
    const told = await by('promises_kept')
    expect(told.pair?.usager).toMatchObject({ figure: { indicator: 'satisfied' } })
    expect(placesOf(told)).toMatchObject({
      counts: 'dates',
      reference: { value: 0.708, declared: false },
      everywhere: 'below',
      territories: [
        { territory: 'nord', verdict: 'equivalent', share: { x: 24, n: 24 } },
        { territory: 'sud', verdict: 'below', share: { x: 10, n: 24 } },
      ],
    })
    expect(told.declarations).toEqual([])
    expect(told.funnel?.beyond).toEqual(['nord', 'sud'])
    expect(placesOf(await by('promises_kept', '&period=2026-09'))).toBeNull()
    const south = await read<TerritoryResponse>('/v1/territories/sud?service=voirie')
    const kept = south.criteria.find(({ criterion }) => criterion === 'promises_kept')
    expect(kept && placesOf(kept)?.territories).toMatchObject([{ territory: 'sud' }])
  })

  it('hides a territory of few, and another that would give it back', async () => {
    await receive(24, '2026-10-01', '2026-10-22', { ...promised, territory: 'nord' })
    await receive(12, '2026-10-01', '2026-10-22', { ...promised, territory: 'sud' })
    await receive(3, '2026-10-01', '2026-10-22', { ...promised, territory: 'est' })
    const verdicts = async () =>
      placesOf(await by('promises_kept'))?.territories.map(({ name, verdict }) => [name, verdict])
    expect(await verdicts()).toEqual([
      ['est', 'hidden'],
      ['nord', expect.not.stringMatching('hidden')],
      ['sud', 'hidden'],
    ])
    const since = '2026-01-01'
    const merged = { territory: 'est', into: 'sud', name: 'Sud-Est', since }
    await hub.as(quality, 'PUT', '/v1/successions', { successions: [merged] })
    expect(await verdicts()).toEqual([
      ['nord', expect.not.stringMatching('hidden')],
      ['Sud-Est', expect.not.stringMatching('hidden')],
    ])
  })

  it('is what was answered within the norm, of months that all had the time of it', async () => {
    await receive(24, '2026-09-10', '2026-09-20', { territory: 'nord' })
    await receive(8, '2026-09-10', '2026-09-20', { territory: 'sud' })
    await receive(7, '2026-09-10', '2026-09-21', { territory: 'sud' })
    await receive(9, '2026-09-10', null, { territory: 'sud' })
    const withdrawn = { state: 'withdrawn', observed_at: '2026-09-12T09:00:00Z' }
    await receive(6, '2026-09-10', null, { territory: 'sud', ...withdrawn })
    // Of this month the quick are known and the slow are not.
    await receive(30, '2026-11-20', '2026-11-21', { territory: 'sud' })
    const told = await by('within_norm')
    expect(told.pair?.usager.told).toBe('figure')
    expect(placesOf(told)).toMatchObject({
      counts: 'requests',
      territories: [
        { territory: 'nord', verdict: 'equivalent', share: { x: 24, n: 24 } },
        { territory: 'sud', verdict: 'below', share: { x: 8, n: 24 } },
      ],
    })
    hub.clock.now = new Date('2026-12-10T09:00:00Z')
    expect(placesOf(await by('within_norm', '&period=2026-11'))).toBeNull()
    // Eleven days after its end all of it has had ten.
    hub.clock.now = new Date('2026-12-11T09:00:00Z')
    const later = placesOf(await by('within_norm', '&period=2026-11'))
    expect(later?.territories).toMatchObject([{ territory: 'sud', share: { x: 30, n: 30 } }])
  })
})
