import { describe, expect, it } from 'vitest'
import { z90 } from '#shared/statistics/reach.ts'
import {
  answersBetween,
  describeSampleSize,
} from '../../../../hub/reporting/figures/describe-sample-size.ts'

describe('What an undecided rate would take', () => {
  it('is as many answers as the published rate and bound ask for, at the pace they come', () => {
    const undecided = { rate: 0.82, n: 50, bound: 0.8, reference: 0.85, months: 1 }
    expect(describeSampleSize(undecided)).toEqual({ answers: 2408, months: 49 })
    expect(describeSampleSize({ ...undecided, rate: 0.78 })).toEqual({
      answers: null,
      months: null,
    })
  })

  it('is no number where its bound is published as none or all, or as the rate itself', () => {
    expect(answersBetween(0.002, 0.0003, z90)).toBeNull()
    expect(answersBetween(0, 0, z90)).toBeNull()
    expect(answersBetween(0.998, 0.9996, z90)).toBeNull()
    expect(answersBetween(0.8001, 0.8004, z90)).toBeNull()
  })
})
