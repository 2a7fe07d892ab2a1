import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fisherExact, type TwoByTwo } from '#shared/statistics/fisher-exact.ts'
import reference from '../../fixtures/reference-values.json' with { type: 'json' }
import { expectClose } from '../../world/expect-close.ts'

const { cross } = reference

describe('Fisher’s exact test', () => {
  it('is as fisher.test in R', () => {
    const [[a = 0, b = 0] = [], [c = 0, d = 0] = []] = cross.table
    expectClose(
      fisherExact([
        [a, b],
        [c, d],
      ]),
      cross.fisher_p,
    )
  })

  it('is right for the lady who tastes tea', () => {
    const tea = (right: number) =>
      fisherExact([
        [right, 4 - right],
        [4 - right, right],
      ])
    expectClose(tea(4), 2 / 70, 1e-14)
    expectClose(tea(3), 34 / 70, 1e-14)
    expectClose(tea(2), 1, 1e-14)
    expectClose(tea(1), 34 / 70, 1e-14)
    expectClose(tea(0), 2 / 70, 1e-14)
  })

  it('takes the tables of the other side that are no more probable', () => {
    // Of 2 draws among 3 and 7: none 21/45, one 21/45, two 3/45.
    const drawn = (x: number) =>
      fisherExact([
        [x, 2 - x],
        [3 - x, 5 + x],
      ])
    expectClose(drawn(0), 1, 1e-14)
    expectClose(drawn(1), 1, 1e-14)
    expectClose(drawn(2), 3 / 45, 1e-14)
  })

  it('is certain when one margin is nothing, and nothing when all are', () => {
    expect(
      fisherExact([
        [0, 0],
        [3, 4],
      ]),
    ).toBe(1)
    expect(
      fisherExact([
        [3, 0],
        [4, 0],
      ]),
    ).toBe(1)
    expect(
      fisherExact([
        [0, 0],
        [0, 0],
      ]),
    ).toBeNull()
  })

  it('is worked out for as many files as a town has', () => {
    const found = fisherExact([
      [50_000, 50_000],
      [49_700, 50_300],
    ])
    expectClose(found, 0.181165485445141)
    expect(
      fisherExact([
        [90_000, 10_000],
        [10_000, 90_000],
      ]),
    ).toBeLessThan(1e-300)
  })

  it('is the same whichever way the table is turned', () => {
    const count = fc.nat(25)
    fc.assert(
      fc.property(count, count, count, count, (a, b, c, d) => {
        const table: TwoByTwo = [
          [a, b],
          [c, d],
        ]
        const found = fisherExact(table)
        const turned: TwoByTwo[] = [
          [
            [c, d],
            [a, b],
          ],
          [
            [b, a],
            [d, c],
          ],
          [
            [a, c],
            [b, d],
          ],
        ]
        for (const other of turned) expectClose(fisherExact(other), found, 1e-9)
        if (found !== null) expect(found).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('counts in whole numbers', () => {
    for (const wrong of [-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      const tables: TwoByTwo[] = [
        [
          [wrong, 9],
          [9, 9],
        ],
        [
          [9, wrong],
          [9, 9],
        ],
        [
          [9, 9],
          [wrong, 9],
        ],
        [
          [9, 9],
          [9, wrong],
        ],
      ]
      for (const table of tables) expect(() => fisherExact(table)).toThrow(RangeError)
    }
  })
})
