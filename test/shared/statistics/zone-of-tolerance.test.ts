import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seededRandom } from '#shared/statistics/seeded-random.ts'
import { type Levels, zoneOfTolerance } from '#shared/statistics/zone-of-tolerance.ts'
import reference from '../../fixtures/reference-values.json' with { type: 'json' }
import { expectClose } from '../../world/expect-close.ts'

const { zone_tolerance: expected } = reference
const five = expected.adequate.map((minimum, at) => ({
  minimum,
  desired: expected.desired[at] ?? 0,
  perceived: expected.perceived[at] ?? 0,
}))
const point = fc.integer({ min: 1, max: 9 })
const anyLevels = fc.record({ minimum: point, desired: point, perceived: point })

describe('The zone of tolerance', () => {
  it('is as worked out with R', () => {
    const { perceived, contradicted, zone } = zoneOfTolerance(five) ?? expect.fail()
    expect(contradicted).toBe(0)
    expectClose(
      {
        MSA: zone?.adequacy.mean,
        MSS: zone?.superiority.mean,
        width: zone?.width.mean,
        position: zone?.position?.estimate,
      },
      {
        MSA: expected.MSA,
        MSS: expected.MSS,
        width: expected.zot_width,
        position: expected.position_of_means,
      },
    )
    expect(zone?.below).toEqual({ x: 5 * expected.share_below, n: 5 })
    expect(zone?.within).toEqual({ x: 5 * expected.share_in, n: 5 })
    expect(zone?.above).toEqual({ x: 5 * expected.share_above, n: 5 })
    // t.test of each difference, and Fieller's interval of the ratio.
    expectClose(zone?.adequacy.test?.interval, { low: -0.483076688348, high: 3.283076688348 })
    expectClose(zone?.superiority.test?.interval, { low: -2.418931784709, high: 0.818931784709 })
    expectClose(zone?.width.test?.interval, { low: 1.64471097896, high: 2.75528902104 })
    expectClose(zone?.position?.interval, { low: -0.2598239190677, high: 1.3469802422009 })
    expectClose(perceived.test?.interval, { low: 4.184285223018, high: 7.015714776982 })
  })

  it('leaves out who wishes for less than they accept, but for what they lived', () => {
    const odd = { minimum: 8, desired: 3, perceived: 9 }
    const found = zoneOfTolerance([...five, odd])
    const without = zoneOfTolerance(five)
    expect(found?.contradicted).toBe(1)
    expect(found?.zone).toEqual(without?.zone)
    expect(found?.perceived).toMatchObject({ n: 6, mean: 37 / 6 })
    expect(zoneOfTolerance([odd])).toMatchObject({ contradicted: 1, zone: null })
  })

  it('has no position of who accepts exactly what they wish', () => {
    const same = { minimum: 5, desired: 5, perceived: 4 }
    const found = zoneOfTolerance([...five, same])
    expect(found?.zone?.position).toEqual(zoneOfTolerance(five)?.zone?.position)
    expect(found?.zone?.adequacy.n).toBe(6)
    expect(found?.zone?.below).toEqual({ x: 2, n: 6 })
    expect(zoneOfTolerance([same, same])?.zone?.position).toBeNull()
  })

  it('has no interval of one person, nor of a position where the width may be none', () => {
    const [one] = five
    const alone = zoneOfTolerance(one ? [one] : [])
    expect(alone?.zone?.position).toEqual({ n: 1, estimate: 0.5, interval: null })
    expect(alone?.zone?.adequacy.test).toBeNull()
    const wide = zoneOfTolerance([
      { minimum: 1, desired: 2, perceived: 2 },
      { minimum: 1, desired: 9, perceived: 3 },
    ])
    expect(wide?.zone?.position?.interval).toBeNull()
    expect(zoneOfTolerance([])).toBeNull()
  })

  it('is split in three shares that add up, and mirrors when the scale is turned', () => {
    fc.assert(
      fc.property(fc.array(anyLevels, { minLength: 1, maxLength: 20 }), (all) => {
        const found = zoneOfTolerance(all) ?? expect.fail()
        const turn = ({ minimum, desired, perceived }: Levels) => ({
          minimum: 10 - desired,
          desired: 10 - minimum,
          perceived: 10 - perceived,
        })
        const turned = zoneOfTolerance(all.map(turn))
        const { zone } = found
        if (zone === null) return
        expect(zone.below.x + zone.within.x + zone.above.x).toBe(all.length - found.contradicted)
        expect(turned?.zone?.above).toEqual(zone.below)
        expectClose(turned?.zone?.superiority.mean, -zone.adequacy.mean)
        if (zone.position) expectClose(turned?.zone?.position?.estimate, 1 - zone.position.estimate)
      }),
    )
  })

  it('covers a known truth in 92 to 98 % of samples of forty', () => {
    const random = seededRandom(4)
    const near = (middle: number) =>
      Math.min(9, Math.max(1, Math.round(middle + 2.5 * (random() + random() - 1))))
    const draw = () => ({ minimum: near(5), desired: near(8), perceived: near(6) })
    const truth = zoneOfTolerance(Array.from({ length: 200_000 }, draw))?.zone ?? expect.fail()
    const samples = Array.from(
      { length: 1500 },
      () => zoneOfTolerance(Array.from({ length: 40 }, draw))?.zone ?? expect.fail(),
    )
    type Zone = (typeof samples)[number]
    const share = (of: (zone: Zone) => { low: number; high: number } | null, value: number) =>
      samples.filter((zone) => {
        const interval = of(zone)
        return interval !== null && interval.low <= value && value <= interval.high
      }).length / samples.length
    const shares = [
      share(({ adequacy }) => adequacy.test?.interval ?? null, truth.adequacy.mean),
      share(({ width }) => width.test?.interval ?? null, truth.width.mean),
      share(({ position }) => position?.interval ?? null, truth.position?.estimate ?? 0),
    ]
    for (const one of shares) {
      expect(one).toBeGreaterThan(0.92)
      expect(one).toBeLessThan(0.98)
    }
  })
})
