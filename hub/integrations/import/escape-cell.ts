/** What parts cells in some spreadsheet, with spaces and quotes around it, before a sign of formulas. */
const beforeSign = /(?<![;,|\t\r\n"'\p{Zs}])[;,|\t\r\n"'\p{Zs}]*(?=[=+\-@＝＋－＠])/gu

const parts = /[;,|\t\r\n]/

/**
 * Writes a quote before each sign that a spreadsheet of any language would take for the beginning of
 * a formula: at the start of a cell, or after what parts cells elsewhere.
 */
export function escapeCell(cell: string): string {
  return cell.replace(beforeSign, (run, at: number) => (begins(run, at) ? `${run}'` : run))
}

/** Reads a cell of `escapeCell`, as it was. */
export function readCell(cell: string): string {
  return cell.replace(beforeSign, (run, at: number) =>
    begins(run, at) && run.endsWith("'") ? run.slice(0, -1) : run,
  )
}

const begins = (run: string, at: number) => at === 0 || parts.test(run)
