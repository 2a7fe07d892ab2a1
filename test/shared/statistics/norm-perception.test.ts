import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type NormPerceptionCounts, normPerception } from '#shared/statistics/norm-perception.ts'
import reference from '../../fixtures/reference-values.json' with { type: 'json' }
import { expectClose } from '../../world/expect-close.ts'

const { cross } = reference
const [[a = 0, b = 0] = [], [c = 0, d = 0] = []] = cross.table

const counts = (
  compliantWell: number,
  compliantBadly: number,
  failedWell: number,
  failedBadly: number,
  unanswered = 0,
): NormPerceptionCounts => ({
  compliantWell,
  compliantBadly,
  failedWell,
  failedBadly,
  unanswered,
})

describe('Norm against perception', () => {
  it('is as worked out with R', () => {
    const found = normPerception(counts(a, b, c, d))
    expect(found?.n).toBe(cross.n)
    expectClose(found?.cells.compliantBadly.share, cross.share_conforme_mal_percu_total)
    expectClose(found?.badlyAmongCompliant?.estimate, cross.p_mal_given_conforme)
    const { low, high } = found?.badlyAmongCompliant ?? {}
    expectClose([low, high], cross.wilson)
    expectClose(found?.badlyAmongFailed?.estimate, cross.p_mal_given_non)
    expectClose([found?.badlyAmongFailed?.low, found?.badlyAmongFailed?.high], cross.wilson_non)
    expectClose(found?.difference?.difference, cross.p_mal_given_conforme - cross.p_mal_given_non)
    expectClose([found?.difference?.low, found?.difference?.high], cross.newcombe_diff)
    expectClose(found?.phi, cross.phi)
    expectClose(found?.chiSquare, { statistic: cross.chi2, p: cross.p_chi2 })
    expectClose(found?.oddsRatio, cross.odds_ratio)
    expectClose(found?.haldaneOddsRatio, cross.or_haldane)
    expectClose(found?.fisherP, cross.fisher_p)
    expectClose(found?.mcnemar, cross.mcnemar)
    expectClose(found?.agreement, cross.agreement)
    expectClose(found?.kappa, cross.kappa)
  })

  it('shows the five kinds of files, those without answer too, and hides the rare', () => {
    const found = normPerception(counts(10, 5, 4, 1, 20))
    expect(found?.n).toBe(20)
    expect(found?.cells).toEqual({
      compliantWell: { n: 10, share: 0.5, hidden: false },
      compliantBadly: { n: 5, share: 0.25, hidden: false },
      failedWell: { n: 4, share: 0.2, hidden: true },
      failedBadly: { n: 1, share: 0.05, hidden: true },
      unanswered: { n: 20, share: 0.5, hidden: false },
    })
    expect(found?.badlyAmongCompliant).toMatchObject({ x: 5, n: 15 })
    expect(found?.badlyAmongFailed).toMatchObject({ x: 1, n: 5 })
  })

  it('is nothing when no file was answered', () => {
    expect(normPerception(counts(0, 0, 0, 0, 7))).toBeNull()
  })

  it('does not say what one side alone cannot tell', () => {
    const met = normPerception(counts(6, 2, 0, 0))
    expect(met).toMatchObject({
      badlyAmongFailed: null,
      difference: null,
      phi: null,
      chiSquare: null,
      oddsRatio: null,
      fisherP: 1,
      mcnemar: 2,
      agreement: 0.75,
    })
    expect(met?.badlyAmongCompliant).toMatchObject({ x: 2, n: 8 })
    expectClose(met?.haldaneOddsRatio, (6.5 * 0.5) / (2.5 * 0.5))
    expect(normPerception(counts(0, 0, 3, 5))).toMatchObject({
      badlyAmongCompliant: null,
      difference: null,
      phi: null,
    })
    expect(normPerception(counts(4, 0, 0, 0))).toMatchObject({ kappa: null, mcnemar: null })
  })

  it('is whole where norm and perception always agree, and its reverse where never', () => {
    expect(normPerception(counts(6, 0, 0, 6))).toMatchObject({
      phi: 1,
      chiSquare: { statistic: 12 },
      oddsRatio: null,
      mcnemar: null,
      agreement: 1,
      kappa: 1,
    })
    expect(normPerception(counts(0, 6, 6, 0))).toMatchObject({
      phi: -1,
      oddsRatio: 0,
      mcnemar: 0,
      agreement: 0,
      kappa: -1,
    })
  })

  it('counts in whole numbers', () => {
    for (const wrong of [-1, 1.5, Number.NaN])
      for (const key of Object.keys(counts(1, 1, 1, 1)))
        expect(() => normPerception({ ...counts(9, 9, 9, 9, 9), [key]: wrong })).toThrow(RangeError)
  })

  it('turns its signs, and nothing else, when well and badly change places', () => {
    const count = fc.integer({ min: 1, max: 50 })
    fc.assert(
      fc.property(count, count, count, count, (a, b, c, d) => {
        const found = normPerception(counts(a, b, c, d))
        const turned = normPerception(counts(b, a, d, c))
        expectClose(turned?.phi, -(found?.phi ?? 0), 1e-12)
        expectClose(turned?.chiSquare, found?.chiSquare)
        expectClose(turned?.oddsRatio, 1 / (found?.oddsRatio ?? 0))
        expectClose(turned?.difference?.difference, -(found?.difference?.difference ?? 0))
        expectClose(turned?.fisherP, found?.fisherP)
      }),
    )
  })
})
