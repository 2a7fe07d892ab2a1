import type { Locale } from './locale.ts'

/** What spreadsheets of a language expect between cells, and before decimals. */
const habits = { fr: { cell: ';', point: ',' }, en: { cell: ',', point: '.' } } as const

/** A cell: text, a figure, or nothing. */
export type Cell = string | number | null

/**
 * Where a spreadsheet would begin a formula, full width as well: at the start of a cell, and after what
 * parts cells in another language, for which a quote inside a line opens nothing.
 */
const formula = /^(?=\s*[=+\-@\t\r＝＋－＠])|(?<=[;,\t\r\n])(?=["'\t\p{Zs}]*[=+\-@＝＋－＠])/gu

/**
 * A table for any spreadsheet (RFC 4180, with a byte order mark). Figures to the sixth decimal; text
 * that a spreadsheet would take for a formula is kept text.
 */
export function writeCsv(rows: readonly (readonly Cell[])[], locale: Locale): string {
  const lines = rows.map((row) =>
    row.map((cell) => writeCell(cell, locale)).join(habits[locale].cell),
  )
  return `\uFEFF${lines.join('\r\n')}\r\n`
}

function writeCell(cell: Cell, locale: Locale): string {
  if (cell === null) return ''
  if (typeof cell === 'number')
    return String(Number(cell.toFixed(6))).replace('.', habits[locale].point)
  const harmless = cell.replace(formula, "'")
  return /[",;\t\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
