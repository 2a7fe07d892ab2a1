import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Tolerance, tolerance } from '#shared/contract/reporting/tolerance.ts'
import { townAgents } from '../../../world/agents.ts'
import { holdCampaign } from '../../../world/campaign.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { anyStore } from '../../../world/stores.ts'

type Columns = readonly [minimum: number, desired: number, perceived: number]

const say = (item: string, [minimum, desired, perceived]: Columns) => ({
  [`${item}_minimum`]: minimum,
  [`${item}_desired`]: desired,
  [item]: perceived,
})

/** As many forms as a zone needs: speed below what is accepted, equality within. */
const thirty = Array.from({ length: 30 }, (_, nth) => ({
  ...say('REA', [5 + (nth % 2), 8, 3 + (nth % 3)]),
  ...say('EGA', [4, 9, 6 + (nth % 2)]),
}))

describe.each(anyStore)('The zone of tolerance of a service, on $store', ({ open }) => {
  let hub: TestHub
  beforeEach(async () => {
    hub = await startHub(await open())
  })
  afterEach(() => hub.close())

  async function read(): Promise<Tolerance['levels']> {
    const said = await hub.as(townAgents.quality, 'GET', '/v1/services/voirie/tolerance')
    expect(said.statusCode, said.body).toBe(200)
    return tolerance.parse(said.json()).levels
  }

  it('is told of thirty whole forms, with equal treatment beside it', async () => {
    expect(await read()).toEqual({ told: 'nothing', because: 'absent', missing: null })
    await holdCampaign(hub, thirty.slice(0, 29))
    expect(await read()).toEqual({ told: 'nothing', because: 'too_few', missing: 1 })
    await holdCampaign(hub, thirty.slice(29))
    const levels = await read()
    if (levels.told !== 'figures') return expect.fail()
    expect(levels.scale).toEqual({ low: 1, high: 9 })
    const speed = levels.usager.find(({ item }) => item === 'REA')
    expect(speed?.asked.en).toBe('How fast are you taken care of?')
    expect(speed?.zone).toMatchObject({
      told: 'zone',
      n: 30,
      contradicted: 0,
      minimum: { mean: 5.5 },
      desired: { mean: 8 },
      perceived: { mean: 4 },
      adequacy: { mean: -1.5 },
      superiority: { mean: -4 },
      width: { mean: 2.5 },
      position: { n: 30, estimate: -0.6 },
      // Who accepts five and lived five is not below.
      below: { told: 'share', x: 25, n: 30 },
      verdict: 'below',
    })
    expect(levels.commun.map(({ item, zone }) => [item, zone.told])).toEqual([['EGA', 'zone']])
    expect(levels.commun[0]?.zone).toMatchObject({ verdict: 'within', adequacy: { mean: 2.5 } })
    const others = levels.usager.filter(({ item }) => item !== 'REA')
    expect(others.map(({ zone }) => zone)).toEqual(Array(6).fill({ told: 'nothing', missing: 30 }))
  })

  it('is told of no world alone', async () => {
    await holdCampaign(
      hub,
      thirty.map(({ EGA: _, ...others }) => others),
    )
    expect(await read()).toEqual({ told: 'nothing', because: 'not_alone', missing: null })
  })

  it('counts no form that lacks a column, nor one that contradicts itself', async () => {
    const lacking = { ...say('REA', [5, 8, 3]), REA_desired: 'dont_know' as unknown as number }
    const odd = say('REA', [9, 2, 4])
    await holdCampaign(hub, [...thirty, lacking, ...Array(6).fill(odd)])
    const levels = await read()
    if (levels.told !== 'figures') return expect.fail()
    const speed = levels.usager.find(({ item }) => item === 'REA')
    expect(speed?.zone).toMatchObject({ n: 30, contradicted: 6, perceived: { mean: 4 } })
  })
})
