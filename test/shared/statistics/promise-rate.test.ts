import { describe, expect, it } from 'vitest'
import { promiseRate } from '#shared/statistics/promise-rate.ts'
import { shareOfRegister } from '#shared/statistics/share.ts'
import reference from '../../fixtures/reference-values.json' with { type: 'json' }
import { expectClose } from '../../world/expect-close.ts'

const { promise } = reference

describe('Promises kept', () => {
  const early = [0, -1, -3, 0, -2, -0.5, 0, -7, -1]

  it('are as worked out with R, with the days by which the others were late', () => {
    expectClose(promiseRate([...early, ...promise.late_days]), {
      kept: { told: 'register', x: promise.kept, n: promise.due, estimate: promise.rate },
      meanLate: promise.mean_late,
    })
  })

  it('say nothing of lateness when all were kept, and nothing at all of too few', () => {
    expect(promiseRate(early)).toMatchObject({ kept: { x: 9, n: 9 }, meanLate: null })
    expect(promiseRate([0, 1])).toEqual({ kept: { told: 'nothing' }, meanLate: 1 })
    expect(promiseRate([])).toEqual({ kept: { told: 'nothing' }, meanLate: null })
  })

  it('are told from days', () => {
    for (const wrong of [Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => promiseRate([0, wrong])).toThrow(RangeError)
  })
})

describe('Proofs sent', () => {
  it('are a share of a register as any other', () => {
    const found = shareOfRegister(promise.proof_steps_sent, promise.proof_steps_due)
    expectClose(found, { told: 'register', estimate: promise.proof_rate })
  })
})
