import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Figure, Half } from '#shared/contract/reporting/indicators.ts'
import type { Offers } from '#shared/contract/reporting/offers.ts'
import { formatHalf } from '#shared/report/format-half.ts'
import { indicatorList } from '../../../../hub/reporting/indicators/list.ts'
import { townAgents } from '../../../world/agents.ts'
import { answerMany } from '../../../world/answers.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { readDelays, readPerception } from '../../../world/service-figures.ts'
import { keepPromises, readReport } from '../../../world/shares.ts'
import { anyStore } from '../../../world/stores.ts'

const { quality } = townAgents

/** Names of bounds anywhere in what the hub tells. */
function boundsIn(told: unknown): string[] {
  if (typeof told !== 'object' || told === null) return []
  return Object.entries(told).flatMap(([name, one]) => [
    ...(['low', 'high', 'interval'].includes(name) && one !== null ? [name] : []),
    ...boundsIn(one),
  ])
}

describe('Every indicator', () => {
  it('says whether it counts a sample or a complete register', () => {
    const on = (basis: string) =>
      indicatorList.filter((one) => one.basis === basis).map(({ id }) => id)
    expect(on('register')).toEqual([
      'promises_kept',
      'delays',
      'hours_kept',
      'next_slot',
      'uptime',
      'offers',
      'other_ways',
    ])
    expect(on('answers')).toEqual([
      'satisfied',
      'compared',
      'equal_quality',
      'responsive',
      'own_situation',
      'same_treatment',
      'under_floor',
      'beliefs',
    ])
  })
})

describe.each(anyStore)('A complete register, on $store', ({ open }) => {
  let hub: TestHub
  beforeEach(async () => {
    hub = await startHub(await open())
    await keepPromises(hub, 'voirie')
    await answerMany(hub, { good: 20, bad: 10 })
  })
  afterEach(() => hub.close())

  const halves = async (): Promise<Half[]> =>
    (await readReport(hub)).services.flatMap(({ pairs }) =>
      pairs.flatMap(({ usager, commun }) => [usager, commun]),
    )
  const told = (all: readonly Half[], id: string): { half: Half; figure: Figure } => {
    const half = all.find((one) => one.told === 'figure' && one.figure.indicator === id)
    if (half?.told !== 'figure') throw new Error(`${id} is not told`)
    return { half, figure: half.figure }
  }

  it('has no interval in the report, whose sentence says that it is complete', async () => {
    const all = await halves()
    const { half, figure } = told(all, 'promises_kept')
    expect(figure.shares).toEqual([{ share: { told: 'register', x: 5, n: 5, estimate: 1 } }])
    for (const [locale, sentence] of [
      ['fr', '5 dates annoncées sur 5 sont tenues, registre complet.'],
      ['en', '5 announced dates out of 5 were kept, complete register.'],
    ] as const)
      expect(formatHalf(half, half, locale).lines).toMatchObject([
        { sentence, low: null, high: null },
      ])
    for (const { id } of indicatorList.filter(({ basis }) => basis === 'register'))
      for (const one of all)
        if (one.told === 'figure' && one.figure.indicator === id)
          expect(boundsIn(one.figure), id).toEqual([])
    // Who answers is a sample.
    expect(boundsIn(told(all, 'satisfied').figure)).toContain('low')
  })

  it('has none where delays, months and what is offered are told', async () => {
    const { waits } = await readDelays(hub)
    if (waits.told !== 'figures') throw new Error('No delay is told')
    expect(boundsIn(waits.whole)).toEqual([])
    const { months } = await readPerception(hub)
    if (months.told !== 'figures') throw new Error('No month is told')
    for (const { indicator, runs } of months.panels)
      expect(boundsIn(runs).length > 0, indicator).toBe(indicator === 'satisfied')
    const offered: Offers = (await hub.as(quality, 'GET', '/v1/offers')).json()
    for (const { measures } of offered.services)
      for (const { rows } of measures) expect(boundsIn(rows)).toEqual([])
  })

  it('has none beside what it is crossed with', async () => {
    const crossed = await hub.as(quality, 'GET', '/v1/services/voirie/crossed')
    const { register, proofs } = crossed.json()
    expect(boundsIn([register, proofs.map((one: { on_time: unknown }) => one.on_time)])).toEqual([])
  })
})
