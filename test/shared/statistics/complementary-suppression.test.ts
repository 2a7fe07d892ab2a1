import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { suppress } from '#shared/statistics/complementary-suppression.ts'

const tables = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(fc.nat(20), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  )
const turned = <Cell>(table: readonly (readonly Cell[])[]): Cell[][] =>
  (table[0] ?? []).map((_, column) => table.flatMap((row) => row.slice(column, column + 1)))

describe('A table whose totals are published', () => {
  it('hides another cell beside the one that is too small', () => {
    expect(suppress([[60, 50, 30, 3]])).toEqual([[60, 50, null, null]])
    expect(suppress([[60], [50], [30], [3]])).toEqual([[60], [50], [null], [null]])
  })

  it('hides no more when two are too small already, or none is', () => {
    expect(suppress([[60, 2, 30, 3]])).toEqual([[60, null, 30, null]])
    expect(suppress([[60, 5, 30]])).toEqual([[60, 5, 30]])
    expect(suppress([[4, 0]])).toEqual([[null, null]])
  })

  it('is protected in rows and in columns', () => {
    expect(
      suppress([
        [3, 20, 30],
        [40, 50, 60],
        [70, 80, 90],
      ]),
    ).toEqual([
      [null, null, 30],
      [null, null, 60],
      [70, 80, 90],
    ])
  })

  it('is looked at again until nothing changes', () => {
    expect(
      suppress([
        [3, 20, 30],
        [40, 50, 4],
        [70, 80, 90],
      ]),
    ).toEqual([
      [null, null, null],
      [null, null, null],
      [70, 80, 90],
    ])
  })

  it('hides the first of equal cells', () => {
    expect(suppress([[9, 7, 7, 3]])).toEqual([[9, null, 7, null]])
  })

  it('accepts another threshold', () => {
    expect(suppress([[60, 50, 30, 10]], 11)).toEqual([[60, 50, null, null]])
    expect(suppress([[60, 50, 30, 10]], 10)).toEqual([[60, 50, 30, 10]])
    expect(suppress([[2, 9]], 1)).toEqual([[2, 9]])
  })

  it('of one cell, or none, has nothing else to hide', () => {
    expect(suppress([[3]])).toEqual([[null]])
    expect(suppress([[8]])).toEqual([[8]])
    expect(suppress([[]])).toEqual([[]])
    expect(suppress([])).toEqual([])
  })

  it('stays as it was given', () => {
    const given = [[60, 50, 30, 3]]
    suppress(given)
    expect(given).toEqual([[60, 50, 30, 3]])
  })

  it('is made of counts, every row as long', () => {
    expect(() => suppress([[1, 2], [3]])).toThrow(new RangeError('Every row has the same columns'))
    for (const wrong of [-1, 2.5, Number.NaN])
      expect(() => suppress([[10, wrong]])).toThrow(new RangeError('Answers are counted from zero'))
  })

  it('shows nothing below the threshold, and nothing that it does not hold', () => {
    fc.assert(
      fc.property(tables, (table) => {
        suppress(table).forEach((row, at) => {
          row.forEach((cell, column) => {
            const n = table[at]?.[column]
            if (cell === null) return
            expect(cell).toBe(n)
            expect(cell).toBeGreaterThanOrEqual(5)
          })
        })
      }),
    )
  })

  it('never has exactly one hidden cell in a row or a column of several', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const shown = suppress(table)
        for (const line of [...shown, ...turned(shown)])
          if (line.length > 1) expect(line.filter((cell) => cell === null)).not.toHaveLength(1)
      }),
    )
  })

  it('leaves no line whose hidden cells are too few together, unless all of it is hidden', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const shown = suppress(table)
        const lines = [
          ...table.map((row, at) => row.map((n, column) => ({ n, shown: shown[at]?.[column] }))),
          ...(table[0] ?? []).map((_, column) =>
            table.map((row, at) => ({ n: row[column] ?? 0, shown: shown[at]?.[column] })),
          ),
        ]
        for (const line of lines) {
          const hidden = line.filter((cell) => cell.shown === null)
          if (hidden.length === 0 || hidden.length === line.length) continue
          expect(hidden.length).toBeGreaterThan(1)
          expect(hidden.reduce((all, { n }) => all + n, 0)).toBeGreaterThanOrEqual(5)
        }
      }),
    )
  })

  it('hides a third when two are too few together', () => {
    expect(suppress([[60, 50, 1, 1]])).toEqual([[60, null, null, null]])
    expect(suppress([[60, 50, 3, 2]])).toEqual([[60, 50, null, null]])
    expect(suppress([[1, 2]])).toEqual([[null, null]])
  })

  it('hides nothing when nothing is too small', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const large = table.map((row) => row.map((n) => n + 5))
        expect(suppress(large)).toEqual(large)
      }),
    )
  })
})
