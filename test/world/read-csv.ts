import { readRecords } from '#shared/results/read-records.ts'

/** Parses a table of ours. */
export function readTable(written: string, delimiter: string): string[][] {
  return [...readRecords(written, delimiter)].map(({ cells }) => cells)
}

/** Returns whether a spreadsheet would read a cell as a formula. */
export const isFormula = (cell: string) => /^\s*[=+\-@\t\r]/.test(cell) && !isFigure(cell)

/** Returns whether a cell is a number, maybe negative. */
const isFigure = (cell: string) => /^-?\d+(?:[.,]\d+)?$/.test(cell)
