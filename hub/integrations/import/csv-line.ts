/** Writes cells as a CSV line (RFC 4180). */
export function writeCsvLine(cells: readonly string[], delimiter = ','): string {
  return `${cells.map((cell) => quote(cell, delimiter)).join(delimiter)}\r\n`
}

function quote(cell: string, delimiter: string): string {
  const isPlain = !cell.includes(delimiter) && !/["\r\n]/.test(cell)
  return isPlain ? cell : `"${cell.replaceAll('"', '""')}"`
}
