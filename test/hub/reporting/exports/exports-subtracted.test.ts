import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Indicators, indicators } from '#shared/contract/reporting/indicators.ts'
import { upsertCounters } from '../../../../hub/feedback/intake/counters-sql.ts'
import { townAgents } from '../../../world/agents.ts'
import { answerMany } from '../../../world/answers.ts'
import { newId } from '../../../world/feedback.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { putRequest } from '../../../world/requests.ts'
import { stores } from '../../../world/stores.ts'
import { town } from '../../../world/town.ts'

/** Days before the day of the tests that are in the middle of a month. */
const daysAgo = { july: 133, august: 102, september: 71 } as const

describe('A sequence of exports, by month and then by quarter', () => {
  let hub: TestHub
  beforeAll(async () => {
    hub = await startHub(await (stores[0]?.open ?? Promise.reject)())
    const alsoDrawn = { item: 'EMP', answers: { overall: 5, EMP: 5 } }
    await answerMany(hub, { good: 3, daysAgo: daysAgo.july }, alsoDrawn)
    await answerMany(hub, { good: 30, daysAgo: daysAgo.august }, alsoDrawn)
    await answerMany(hub, { good: 40, daysAgo: daysAgo.september }, alsoDrawn)
    for (const [month, good] of [
      ['july', 3],
      ['august', 30],
      ['september', 40],
    ] as const)
      await answerMany(hub, { good, daysAgo: daysAgo[month] }, { stream: 'open' })
    for (const [month, nord, sud] of [
      ['july', 15, 30],
      ['august', 12, 25],
      ['september', 3, 20],
    ] as const)
      for (const [territory, good] of [
        ['nord', nord],
        ['sud', sud],
        ['centre', 26],
      ] as const)
        await answerMany(
          hub,
          { good, daysAgo: daysAgo[month] },
          { service: 'etat-civil', territory },
        )
    for (const [month, answered] of [
      ['07', 3],
      ['08', 30],
      ['09', 40],
    ] as const) {
      const counted = { ended: 200, shown: 100, opened: 60, answered }
      const of = { organisation: town.organisation, site: town.site, service: 'voirie' }
      const row = { ...of, stream: 'open' as const, day: `2026-${month}-15`, ...counted }
      await upsertCounters(hub.database, [row])
      for (const service of ['voirie', 'etat-civil']) await keepsDates(service, month)
    }
  })
  afterAll(() => hub.close())

  /** Enough dates of a month are kept for its answers not to stand alone. */
  async function keepsDates(service: string, month: string) {
    const day = (of: number) => `2026-${month}-${String(of).padStart(2, '0')}T08:00:00Z`
    for (let nth = 1; nth <= 6; nth += 1) {
      const reference = `${service}-${month}-${nth}`
      const promise = { from: day(2), to: day(20), zone: town.zone, basis: 'norm' }
      await putRequest(hub, reference, { service, received_at: day(1), promise })
      const proof = { id: newId(), kind: 'decided', at: day(15) }
      await hub.withKey('POST', `/v1/requests/${reference}/proofs`, proof)
    }
  }

  const read = async (period: string, service: string) => {
    const url = `/v1/export/indicators.json?period=${period}`
    const sent = await hub.as(townAgents.quality, 'GET', url)
    expect(sent.statusCode, sent.body).toBe(200)
    const report: Indicators = indicators.parse(sent.json())
    const found = report.services.find((one) => one.service === service)
    const figures = (found?.pairs ?? []).flatMap(({ usager, commun }) =>
      [usager, commun].flatMap((half) => ('figure' in half ? [half.figure] : [])),
    )
    return { body: sent.body, unheard: found?.unheard, figures }
  }
  const satisfied = async (period: string) =>
    (await read(period, 'voirie')).figures.find((one) => one.indicator === 'satisfied')?.shares[0]

  it('tells no month by whose side another would be worked out', async () => {
    expect((await satisfied('2026-Q3'))?.share).toMatchObject({ x: 73, n: 73 })
    expect((await satisfied('2026-09'))?.share).toMatchObject({ x: 40, n: 40 })
    expect(await satisfied('2026-08')).toBeUndefined()
    expect(await satisfied('2026-07')).toBeUndefined()
  })

  it('tells none in the past of a later month, nor in what moved since', async () => {
    const { series, change } = (await satisfied('2026-09')) ?? {}
    expect(series?.flatMap(({ points }) => points.map(({ share }) => share.told))).toEqual([
      'nothing',
      'nothing',
      'share',
    ])
    expect(change).toMatchObject({ told: 'nothing', because: 'early' })
    const { body } = await read('2026-09', 'voirie')
    expect(body).not.toMatch(/"(n|answered)": 30\b/)
  })

  it('counts who answered only where their answers are told', async () => {
    const answered = async (period: string) =>
      (await read(period, 'voirie')).unheard?.streams.map((one) => one.answered)
    expect(await answered('2026-07')).toEqual([null])
    expect(await answered('2026-08')).toEqual([null])
    expect(await answered('2026-09')).toEqual([40])
  })

  it('tells no territory in a month that the quarter would take from another', async () => {
    const told = async (period: string) =>
      (await read(period, 'etat-civil')).figures
        .flatMap(({ places }) => places?.territories ?? [])
        .filter(({ share }) => share.told === 'share')
        .map(({ territory }) => territory)
        .sort()
    expect(await told('2026-Q3')).toEqual(['centre', 'nord', 'sud'])
    // September hides the three answers of « nord » with the twenty of « sud », and each of them
    // needs another month hidden.
    expect(await told('2026-09')).toEqual(['centre'])
    expect(await told('2026-08')).toEqual(['centre'])
    expect(await told('2026-07')).toEqual(['centre', 'nord', 'sud'])
  })
})
