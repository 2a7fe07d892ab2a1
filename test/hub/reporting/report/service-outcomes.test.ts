import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closeInvitations } from '../../../../hub/invitations/close-invitations.ts'
import { feedback } from '../../../world/feedback.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { drawOf } from '../../../world/invitations.ts'
import { declares, putRequest } from '../../../world/requests.ts'
import { readPerception } from '../../../world/service-figures.ts'
import { anyStore } from '../../../world/stores.ts'
import { town } from '../../../world/town.ts'

describe.each(anyStore)('Satisfaction by outcome, on $store', ({ open }) => {
  let hub: TestHub
  const now = new Date('2026-11-24T10:00:00Z')

  /** Requests that end in a month with one outcome; of the invited who answer, so many are satisfied. */
  const served = async (month: string, outcome: string, satisfied: number, others: number) => {
    hub.clock.now = new Date(`${month}-12T09:00:00Z`)
    for (let nth = 0; nth < satisfied + others; nth += 1) {
      const reference = `${month}-${outcome}-${nth}`
      await putRequest(hub, reference, {
        ...{ service: 'voirie', received_at: `${month}-10T09:00:00Z` },
        ...{ state: 'decided', observed_at: `${month}-12T08:00:00Z`, outcome },
        promise: {
          ...{ from: `${month}-10T09:00:00Z`, to: `${month}-20T17:00:00Z` },
          ...{ zone: town.zone, basis: 'norm' },
        },
      })
      const { ticket } = await drawOf(hub, reference)
      const answers = { overall: nth < satisfied ? 5 : 2 }
      const sent = feedback({ ticket, service: 'voirie', stream: 'open', item: undefined, answers })
      const stored = await hub.answer(sent)
      expect(stored.statusCode, stored.body).toBe(201)
    }
  }
  const read = async (query = '') => {
    hub.clock.now = now
    return (await readPerception(hub, query)).outcomes
  }

  beforeAll(async () => {
    hub = await startHub(await open())
    await declares(hub, { service: 'voirie', invitations: { probability: 1, rest_days: 90 } })
    await served('2026-05', 'granted', 16, 4)
    await served('2026-05', 'refused', 2, 4)
    await served('2026-08', 'granted', 8, 2)
    await served('2026-08', 'refused', 4, 8)
  })
  afterAll(() => hub.close())

  it('is told of no quarter whose months are open', async () => {
    expect(await read()).toEqual({ told: 'nothing', because: 'not_closed' })
  })

  describe('once the months are closed', () => {
    beforeAll(async () => {
      for (const month of ['2026-05', '2026-08'])
        await hub.database.transaction((transaction) =>
          closeInvitations(transaction, town.organisation, month, hub.secret),
        )
    })

    it('falls where more was refused, and at equal outcomes it does not', async () => {
      const said = await read()
      if (said.told !== 'figures' || said.satisfied.told !== 'figures')
        throw new Error('It is not told')
      expect(said.periods).toEqual(['2026-Q2', '2026-Q3'])
      const { rows, whole, standardised } = said.satisfied
      expect(whole).toMatchObject([
        { x: 18, n: 26 },
        { x: 12, n: 22 },
      ])
      expect(rows).toMatchObject([
        { outcomes: ['granted'], weight: 0.625, shares: [{ estimate: 0.8 }, { estimate: 0.8 }] },
        {
          outcomes: ['refused'],
          weight: 0.375,
          shares: [
            { x: 2, n: 6 },
            { x: 4, n: 12 },
          ],
        },
      ])
      for (const { estimate } of standardised) expect(estimate).toBeCloseTo(0.625, 9)
      expect(said.same_treatment).toEqual({ told: 'nothing', because: 'too_few' })
      expect(said.beside.indicator).toBe('promises_kept')
    })

    it('is of the quarter at the end of the period', async () => {
      const said = await read('?period=2026-Q2')
      expect(said).toMatchObject({ told: 'figures', periods: ['2026-Q2'] })
      expect(await read('?period=2025')).toEqual({ told: 'nothing', because: 'not_closed' })
    })

    it('has nothing to say of a service whose source tells no outcome', async () => {
      await hub.database.query(`update request set outcome = null where service = 'voirie'`)
      expect(await read()).toEqual({ told: 'nothing', because: 'no_outcome' })
    })
  })
})
