import { describe, expect, it } from 'vitest'
import { sigmaOfMoves } from '#shared/statistics/laney.ts'
import reference from '../../fixtures/reference-values.json' with { type: 'json' }
import { expectClose } from '../../world/expect-close.ts'

const { control } = reference

describe('Laney’s σ_z', () => {
  it('is as worked out with R', () => {
    const centre = control.pbar
    const z = control.n.slice(0, 12).map((n, at) => {
      const share = (control.bad[at] ?? 0) / n
      return (share - centre) / Math.sqrt((centre * (1 - centre)) / n)
    })
    expectClose(sigmaOfMoves(z), control.laney_sigma_z)
  })

  it('takes two deviations', () => {
    expect(sigmaOfMoves([])).toBeNull()
    expect(sigmaOfMoves([1])).toBeNull()
    expect(sigmaOfMoves([1, 3])).toBeCloseTo(Math.sqrt(Math.PI), 12)
  })
})
