import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { zoneOf } from '#shared/quality/zone-of-tolerance.ts'
import { toleranceZone } from '#shared/statistics/tolerance-zone.ts'
import { wilson } from '#shared/statistics/wilson.ts'
import reference from '../../fixtures/reference-values.json' with { type: 'json' }
import { expectClose } from '../../world/expect-close.ts'

const sides = (minimum: number, desired: number, perceived: number) => ({
  minimum,
  desired,
  perceived,
})

describe('The zone of tolerance of a service', () => {
  const { adequate, desired, perceived, MSA, MSS, zot_width, ...told } = reference.zone_tolerance
  const answers = adequate.map((minimum, at) =>
    sides(minimum, desired[at] ?? 0, perceived[at] ?? 0),
  )

  it('is that of the reference, figure by figure', () => {
    expectClose(toleranceZone(answers), {
      n: 5,
      inconsistent: 0,
      msa: MSA,
      mss: MSS,
      width: zot_width,
      positions: told.position_each,
      positionOfMeans: told.position_of_means,
      below: { x: 1, estimate: told.share_below, ...wilson(1, 5) },
      within: { x: 4, estimate: told.share_in, ...wilson(4, 5) },
      above: { x: 0, estimate: told.share_above, ...wilson(0, 5) },
    })
    expect(answers.map((one) => zoneOf(one).position)).toEqual(told.position_each)
  })

  it('of nobody, or of answers that are no points, is nothing', () => {
    expect(toleranceZone([])).toBeNull()
    const none = { minimum: undefined, desired: 'dont_know', perceived: 4 } as const
    expect(toleranceZone([none])).toBeNull()
  })

  it('gives no position where the minimum is the wish, and still a zone', () => {
    expect(toleranceZone([sides(5, 5, 4), sides(5, 5, 5)])).toMatchObject({
      n: 2,
      msa: -0.5,
      mss: -0.5,
      width: 0,
      positions: [],
      positionOfMeans: null,
      below: { x: 1 },
      within: { x: 1 },
      above: { x: 0 },
    })
    expect(toleranceZone([sides(5, 5, 6)])).toMatchObject({ above: { x: 1 }, below: { x: 0 } })
  })

  it('sets apart who wishes less than the minimum, and keeps what was lived', () => {
    expect(toleranceZone([sides(6, 4, 5), sides(4, 6, 5)])).toMatchObject({
      n: 2,
      inconsistent: 1,
      msa: 0,
      mss: 0,
      width: 2,
      positions: [0.5],
      positionOfMeans: 0.5,
      below: { x: 0, estimate: 0 },
      within: { x: 1, estimate: 1 },
    })
    expect(toleranceZone([sides(6, 4, 5)])).toEqual({
      n: 1,
      inconsistent: 1,
      msa: -1,
      mss: 1,
      width: null,
      positions: [],
      positionOfMeans: null,
      below: null,
      within: null,
      above: null,
    })
  })

  it('takes each figure from who has it', () => {
    const found = toleranceZone([
      { minimum: 4, desired: undefined, perceived: 6 },
      { minimum: undefined, desired: 7, perceived: 6 },
      { minimum: 2, desired: 6, perceived: 'dont_know' },
      sides(4, 6, 5),
    ])
    expect(found).toMatchObject({
      n: 4,
      inconsistent: 0,
      msa: 1.5,
      mss: -1,
      width: 3,
      positions: [0.5],
      positionOfMeans: 0.5,
      within: { x: 1, estimate: 1 },
    })
  })

  it('keeps who gave one figure alone', () => {
    const one = (given: object) =>
      toleranceZone([{ minimum: undefined, desired: undefined, perceived: undefined, ...given }])
    expect(one({ minimum: 4, perceived: 6 })).toMatchObject({
      n: 1,
      msa: 2,
      mss: null,
      width: null,
    })
    expect(one({ desired: 4, perceived: 6 })).toMatchObject({ n: 1, msa: null, mss: 2 })
    expect(one({ minimum: 4, desired: 6 })).toMatchObject({ n: 1, width: 2, within: null })
    expect(one({ minimum: 4, desired: 6 })?.positionOfMeans).toBeNull()
  })

  it('has a width that is adequacy less superiority', () => {
    const mark = fc.integer({ min: 1, max: 9 })
    fc.assert(
      fc.property(fc.array(fc.tuple(mark, mark, mark), { minLength: 1 }), (given) => {
        const consistent = given.map(([a, b, p]) => sides(Math.min(a, b), Math.max(a, b), p))
        const found = toleranceZone(consistent)
        expect(found?.width).toBeCloseTo((found?.msa ?? 0) - (found?.mss ?? 0), 9)
        const parts = [found?.below, found?.within, found?.above].map((part) => part?.x ?? 0)
        expect(parts.reduce((all, one) => all + one, 0)).toBe(consistent.length)
      }),
    )
  })
})
