import type { Locale } from './locale.ts'

/** What spreadsheets of a language expect between cells, and before decimals. */
const habits = { fr: { cell: ';', point: ',' }, en: { cell: ',', point: '.' } } as const

/** A cell: text, a figure, or nothing. */
export type Cell = string | number | null

/** Where a spreadsheet would begin a formula at the start of a cell, full width as well. */
const formula = /^\s*[=+\-@\t\r＝＋－＠]/u

/**
 * What stands before what a spreadsheet would take for a formula after what parts cells in another
 * language, for which a quote inside a line opens nothing. Whole, so that a long one is read once.
 */
const between = /(?<![;,\t\r\n"'\p{Zs}])[;,\t\r\n"'\p{Zs}]+(?=[=+\-@＝＋－＠])/gu

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
  const harmless = (formula.test(cell) ? "'" : '') + cell.replace(between, harmlessAfter)
  return /[",;\t\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

/** A cell begins after the last sign that parts any, and after each tab that follows it. */
function harmlessAfter(signs: string): string {
  const end = Math.max(...[';', ',', '\r', '\n'].map((sign) => signs.lastIndexOf(sign))) + 1
  const rest = signs.slice(end).replaceAll('\t', "\t'")
  return `${signs.slice(0, end)}${end > 0 ? "'" : ''}${rest}`
}
