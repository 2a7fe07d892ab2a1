import fc from 'fast-check'
import { expect, it } from 'vitest'
import { escapeCell, readCell } from '../../../../hub/integrations/import/escape-cell.ts'

const sign = fc.constantFrom(...'=+-@＝＋－＠;,|\t\r\n"\' \u00A0a')
const cell = fc.array(sign).map((signs) => signs.join(''))

it('A cell of a rejects file begins no formula for any spreadsheet, and is read as it was', () => {
  fc.assert(
    fc.property(cell, (given) => {
      const written = escapeCell(given)
      expect(readCell(written)).toBe(given)
      for (const one of written.split(/[;,|\t\r\n]/))
        expect(one).not.toMatch(/^[\s"]*[=+\-@＝＋－＠]/u)
    }),
    { seed: 7, numRuns: 500 },
  )
})
