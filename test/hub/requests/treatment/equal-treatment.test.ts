import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { UsualDelay } from '#shared/contract/agents/context.ts'
import { findRequest } from '../../../../hub/requests/requests/requests-sql.ts'
import { cacheDelays, type GetDelay } from '../../../../hub/requests/treatment/cache-delays.ts'
import { describeTreatment } from '../../../../hub/requests/treatment/describe-treatment.ts'
import {
  describeOutOfTurn,
  describeQueuePosition,
} from '../../../../hub/requests/treatment/turn.ts'
import {
  countUsualDelay,
  describeUsualDelay,
} from '../../../../hub/requests/treatment/usual-delay.ts'
import reference from '../../../fixtures/reference-values.json' with { type: 'json' }
import { startHub, type TestHub } from '../../../world/hub.ts'
import { putRequest } from '../../../world/requests.ts'
import { anyStore } from '../../../world/stores.ts'
import { town, townServices } from '../../../world/town.ts'

const [civil] = townServices
if (!civil) throw new Error('The town of the tests has services')
const { organisation, source, zone } = town
const day = 86_400_000

describe('A place in the queue, in words', () => {
  it('is a rank among all, as each language counts ranks', () => {
    const say = (rank: number, of: number) =>
      (['fr', 'en'] as const).map((locale) => describeQueuePosition({ rank, of }, locale).words)
    expect(say(5, 31)).toEqual([
      '5e sur 31, par date de réception',
      '5th of 31, by date of receipt',
    ])
    expect(say(1, 2)).toEqual(['1re sur 2, par date de réception', '1st of 2, by date of receipt'])
    expect(say(22, 113)).toEqual([
      '22e sur 113, par date de réception',
      '22nd of 113, by date of receipt',
    ])
    expect(say(1, 1)).toEqual(['Seule demande en attente', 'The only request waiting'])
  })

  it('comes with how many wait since longer, and why one may pass before them', () => {
    expect(describeOutOfTurn({ rank: 1, of: 9 }, 'fr')).toBeNull()
    expect(describeOutOfTurn({ rank: 2, of: 9 }, 'fr')?.words).toBe(
      '1 demande plus ancienne attend.',
    )
    expect(describeOutOfTurn({ rank: 5, of: 9 }, 'en')?.words).toBe('4 older requests wait.')
    expect(describeOutOfTurn({ rank: 5, of: 9 }, 'fr')).toEqual({
      older: 4,
      words: '4 demandes plus anciennes attendent.',
      reasons: [
        { reason: 'urgency', name: 'Urgence' },
        { reason: 'legal_deadline', name: 'Délai fixé par la loi' },
        { reason: 'papers_received', name: 'Pièces attendues reçues' },
        { reason: 'administration_error', name: 'Erreur de l’administration' },
      ],
    })
  })
})

describe.each(anyStore)('Equal treatment, on $store', ({ open }) => {
  let hub: TestHub
  let getDelay: GetDelay
  let test = 0
  beforeAll(async () => {
    hub = await startHub(await open())
    getDelay = cacheDelays({ database: hub.database, clock: () => hub.clock.now })
  })
  beforeEach(() => {
    test += 1
  })
  afterAll(() => hub.close())

  /** Each test has requests and a queue of its own. */
  const named = (name: string) => `T${test}-${name}`
  const put = (name: string, more = {}) =>
    putRequest(hub, named(name), { kind: `Acte ${test}`, ...more })

  async function told(name: string, level: 1 | 2 = 1) {
    const key = { organisation, source, reference: named(name) }
    const request = await findRequest(hub.database, key)
    if (!request || !civil) throw new Error('The request is known')
    const reading = { zone, locale: 'fr', now: hub.clock.now, level } as const
    return describeTreatment({ database: hub.database, getDelay }, request, civil, reading)
  }
  const placeOf = async (name: string) => {
    const { turn } = await told(name)
    return turn && [turn.rank, turn.of]
  }
  const received = (date: string, more = {}) => ({ received_at: `${date}T09:00:00Z`, ...more })

  it('goes by date of receipt among the open requests of one service, kind and channel', async () => {
    await put('C', received('2026-11-03'))
    await put('A', received('2026-11-02'))
    await put('B', received('2026-11-02'))
    await put('D', received('2026-11-01', { confidential: true }))
    await put('over', received('2026-11-01', { state: 'decided' }))
    await put('gone', received('2026-11-01', { state: 'withdrawn' }))
    await put('no-kind', received('2026-11-01', { kind: undefined }))
    await put('counter', received('2026-11-01', { channel: 'counter' }))
    await put('roads', received('2026-11-01', { service: 'voirie' }))
    const places = ['D', 'A', 'B', 'C', 'no-kind', 'counter', 'over', 'gone'].map(placeOf)
    expect(await Promise.all(places)).toEqual([
      [1, 4],
      [2, 4],
      [3, 4],
      [4, 4],
      [1, 1],
      [1, 1],
      undefined,
      undefined,
    ])
  })

  it('keeps the place of a request whose usager is waited for', async () => {
    await put('A', received('2026-11-02'))
    await put('B', received('2026-11-03'))
    await put('A', received('2026-11-02', { state: 'waiting_usager' }))
    expect(await placeOf('A')).toEqual([1, 2])
    expect(await placeOf('B')).toEqual([2, 2])
  })

  it('tells an agent who opens one to process it that older ones wait, and nobody else', async () => {
    await put('A', received('2026-11-02'))
    await put('B', received('2026-11-03'))
    expect(await told('B', 1)).not.toHaveProperty('out_of_turn')
    expect(await told('A', 2)).not.toHaveProperty('out_of_turn')
    expect(await told('B', 2)).toMatchObject({
      turn: { rank: 2, of: 2, words: '2e sur 2, par date de réception' },
      out_of_turn: { older: 1, words: '1 demande plus ancienne attend.' },
    })
  })

  async function usual(unit: 'calendar' | 'working' = 'calendar'): Promise<UsualDelay | null> {
    if (!civil) throw new Error('The town of the tests has services')
    const service = { ...civil, norm: { ...civil.norm, unit } }
    const queue = { organisation, service: civil.service, kind: `Acte ${test}`, channel: 'web' }
    const counted = await countUsualDelay(hub.database, queue, service, zone, hub.clock.now)
    return counted && describeUsualDelay(counted, 'fr', hub.clock.now)
  }
  /** A request that took so many days, or has waited for as many. */
  async function waits(name: string, days: number, isAnswered: boolean, more = {}) {
    const { now } = hub.clock
    const begun = new Date(isAnswered ? now.getTime() - 40 * day : now.getTime() - days * day)
    const end = new Date(begun.getTime() + days * day).toISOString()
    await put(name, {
      received_at: begun.toISOString(),
      ...(isAnswered && { state: 'decided', observed_at: end }),
      ...more,
    })
  }

  it('tells how long the same takes for all, those that still wait counted, as survfit in R tells', async () => {
    const { km } = reference
    for (const [at, days] of km.time.entries()) await waits(`K-${at}`, days, km.event[at] === 1)
    // Another queue, and one received before the window, are no part of it.
    await waits('counter', 1, true, { channel: 'counter' })
    await put('old', received('2025-11-23', { state: 'decided' }))
    expect(await usual()).toEqual({
      unit: 'calendar',
      median: km.median,
      nine_in_ten: km.q90,
      n: km.time.length,
      words:
        '8 jours ou moins pour la moitié des demandes, 20 jours ou moins pour 9 sur 10 (15 demandes reçues depuis lundi 24 novembre 2025, celles qui attendent comprises).',
    })
  })

  it('is not shorter for old requests that nobody answers', async () => {
    for (const at of [1, 2, 3]) await waits(`A-${at}`, 2, true)
    for (const at of [1, 2, 3, 4]) await waits(`O-${at}`, 300, false)
    expect(await usual()).toMatchObject({
      median: null,
      nine_in_ten: null,
      n: 7,
      words:
        'Moins de la moitié des demandes ont leur réponse à ce jour (7 demandes reçues depuis lundi 24 novembre 2025, celles qui attendent comprises).',
    })
  })

  it('counts days as the norm of the service counts them', async () => {
    // Received on Thursday 15 October, answered on Monday 19.
    for (const at of [1, 2, 3, 4, 5]) await waits(`A-${at}`, 4, true)
    expect(await usual('working')).toMatchObject({
      unit: 'working',
      median: 2,
      words: expect.stringContaining('2 jours ouvrés ou moins'),
    })
  })

  it('is hidden while it would be of too few', async () => {
    for (const at of [1, 2, 3, 4]) await waits(`A-${at}`, 4, true)
    expect(await usual()).toBeNull()
  })
})
