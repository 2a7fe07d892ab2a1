/** A table as a terminal shows it: one line a row, each column as wide as its widest word. */
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

/** In characters as people count them. */
function lengthOf(cell: string): number {
  return [...new Intl.Segmenter().segment(cell)].length
}
