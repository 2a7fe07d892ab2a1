import { readRecords } from '#shared/results/read-records.ts'

/** The cells of a table we wrote, in the language of its spreadsheet. */
export function readTable(written: string, delimiter: string): string[][] {
  return [...readRecords(written, delimiter)].map(({ cells }) => cells)
}

/** A cell as a spreadsheet would start a formula with it. */
export const isFormula = (cell: string) => /^\s*[=+\-@\t\r]/.test(cell) && !isFigure(cell)

/** A number as our tables write one: it may be below zero. */
const isFigure = (cell: string) => /^-?\d+(?:[.,]\d+)?$/.test(cell)
