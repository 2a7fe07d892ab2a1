/** Formats a table for a terminal: one line a row, columns aligned. */
export function writeTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) =>
    Math.max(...rows.map((row) => lengthOf(row[at] ?? ''))),
  )
  const line = (row: readonly string[]) =>
    row
      .map((cell, at) => cell + ' '.repeat((widths[at] ?? 0) - lengthOf(cell)))
      .join('  ')
      .trimEnd()
  return rows.map((row) => `${line(row)}\n`).join('')
}

/** Counts grapheme clusters, the characters people see. */
function lengthOf(cell: string): number {
  return [...new Intl.Segmenter().segment(cell)].length
}
