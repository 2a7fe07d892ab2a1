import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type GroupChange, kitagawa } from '#shared/statistics/kitagawa.ts'
import reference from '../../fixtures/reference-values.json' with { type: 'json' }
import { expectClose } from '../../world/expect-close.ts'

const { share0, rate0, share1, rate1, total0, total1, delta, rate_effect, mix_effect } =
  reference.kitagawa

const change = (s0: number, r0: number | null, s1: number, r1: number | null): GroupChange => ({
  before: { share: s0, rate: r0 },
  after: { share: s1, rate: r1 },
})
const group = (at: number, unit: number) =>
  change((share0[at] ?? 0) * unit, rate0[at] ?? 0, (share1[at] ?? 0) * unit, rate1[at] ?? 0)

const anyRate = fc.double({ min: 0, max: 1, noNaN: true })
const anyGroup = fc
  .tuple(fc.nat(50), anyRate, fc.nat(50), anyRate)
  .map(([n0, r0, n1, r1]) => change(n0, n0 === 0 ? null : r0, n1, n1 === 0 ? null : r1))
const anyGroups = fc
  .array(anyGroup, { maxLength: 8 })
  .map((groups) => [...groups, change(1, 0.5, 1, 0.75)])

describe('Why a rate moved', () => {
  it('is as worked out, from shares as from counts', () => {
    const expected = {
      before: total0,
      after: total1,
      delta,
      rate: rate_effect,
      mix: mix_effect,
    }
    expectClose(kitagawa([group(0, 1), group(1, 1)]), expected)
    expectClose(kitagawa([group(0, 400), group(1, 400)]), expected)
  })

  it('is the rates alone when the groups keep their shares', () => {
    const found = kitagawa([change(1, 0.5, 10, 0.7), change(3, 0.2, 30, 0.2)])
    expectClose(found, { before: 0.275, after: 0.325, delta: 0.05, rate: 0.05, mix: 0 })
  })

  it('is the groups alone when one appears and one vanishes', () => {
    const found = kitagawa([
      change(1, 0.5, 1, 0.5),
      change(0, null, 1, 0.9),
      change(1, 0.3, 0, null),
    ])
    expectClose(found, { before: 0.4, after: 0.7, delta: 0.3, rate: 0, mix: 0.3 })
  })

  it('is not moved by a group that was never there', () => {
    const known = [change(1, 0.5, 2, 0.6), change(1, 0.7, 1, 0.4)]
    expect(kitagawa([...known, change(0, null, 0, null)])).toEqual(kitagawa(known))
  })

  it('counts both of two rates that are known, even where nobody is left', () => {
    expectClose(kitagawa([change(1, 0.5, 0, 0.7), change(1, 0.5, 1, 0.5)]), {
      delta: 0,
      rate: 0.05,
      mix: -0.05,
    })
  })

  it('is null when one side is empty', () => {
    expect(kitagawa([])).toBeNull()
    expect(kitagawa([change(0, null, 3, 0.5)])).toBeNull()
    expect(kitagawa([change(3, 0.5, 0, null)])).toBeNull()
  })

  it('adds up', () => {
    fc.assert(
      fc.property(anyGroups, (groups) => {
        const found = kitagawa(groups)
        expect((found?.rate ?? 0) + (found?.mix ?? 0)).toBeCloseTo(found?.delta ?? 9, 9)
        expect((found?.after ?? 0) - (found?.before ?? 0)).toBeCloseTo(found?.delta ?? 9, 9)
      }),
    )
  })

  it('has the opposite sign backwards', () => {
    fc.assert(
      fc.property(anyGroups, (groups) => {
        const back = kitagawa(groups.map(({ before, after }) => ({ before: after, after: before })))
        const there = kitagawa(groups)
        expect(back?.rate).toBeCloseTo(-(there?.rate ?? 9), 9)
        expect(back?.mix).toBeCloseTo(-(there?.mix ?? 9), 9)
      }),
    )
  })

  it('is not told of shares or rates that are none', () => {
    const shares = new RangeError('A share is not below zero')
    for (const share of [-1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => kitagawa([change(share, 0.5, 1, 0.5)])).toThrow(shares)
      expect(() => kitagawa([change(1, 0.5, share, 0.5)])).toThrow(shares)
    }
    const missing = new RangeError('A group that counts somebody has a rate')
    expect(() => kitagawa([change(1, null, 1, 0.5)])).toThrow(missing)
    expect(() => kitagawa([change(1, 0.5, 1, null)])).toThrow(missing)
    for (const rate of [Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => kitagawa([change(1, 0.5, 1, rate)])).toThrow(
        new RangeError('A rate is a finite number'),
      )
  })
})
