import { fewestShown } from './disclosure.ts'

/** A cell as published: its count, or `null` when suppressed. */
export type Shown = number | null

/** A cell whose fate was settled before: published, or never to be. */
export type Settled = 'told' | 'hidden' | null

/**
 * Suppresses counts of a table with published totals, so that no subtraction reveals a small one
 * (complementary suppression). It hides counts below the threshold, zero too. Then, in every row
 * and column with one hidden cell, or with several that are too few together, it also hides the
 * smallest visible one (the first of equal ones), until nothing changes. Rows come before columns,
 * so the result is deterministic.
 *
 * A row or a column of a single cell has nothing else to hide: its total is the cell, and is not to
 * be published. A vector is a table of one row. What is hidden cannot be had by one subtraction;
 * that
 * a total tells how many are in the hidden cells together is not hidden.
 *
 * Source: L. H. Cox, "Suppression methodology and statistical disclosure control", JASA 75 (1980),
 * 377-385; A. Hundepool and others, "Statistical Disclosure Control" (2012), 4.4.
 * @param table counts, every row as long; `null` where nobody can be, which has nothing to hide.
 *   @param least the smallest count that may be shown. @param settled cells that stay as they were
 *   published: nothing hides a told one again, so a line may stay unsafe and its total must be hidden.
 * @throws RangeError when rows are not as long, or a cell is no count.
 */
export function suppress(
  table: readonly (readonly (number | null)[])[],
  least: number = fewestShown,
  settled: (row: number, column: number) => Settled = () => null,
): Shown[][] {
  const [first = []] = table
  if (!table.every((row) => row.length === first.length))
    throw new RangeError('Every row has the same columns')
  if (!table.flat().every((n) => n === null || (Number.isInteger(n) && n >= 0)))
    throw new RangeError('Answers are counted from zero')
  const shown: Shown[][] = table.map((row, at) =>
    row.map((n, column) => {
      const known = settled(at, column)
      return n === null || known === 'hidden' || (known === null && n < least) ? null : n
    }),
  )
  const rows = shown.map((row, at) => row.map((_, column) => ({ row: at, column })))
  const columns = first.map((_, column) => shown.map((_, row) => ({ row, column })))
  const lines = [...rows, ...columns].map((line) =>
    line.filter(({ row, column }) => (table[row]?.[column] ?? null) !== null),
  )
  for (let isOver = false; !isOver; ) {
    isOver = true
    for (const line of lines) while (hideBeside(shown, line, table, least, settled)) isOver = false
  }
  return shown
}

interface Place {
  row: number
  column: number
}

/**
 * Suppresses the smallest visible cell of a line with a single suppressed one, or with several that
 * are too few together. @returns whether it did.
 */
function hideBeside(
  shown: Shown[][],
  line: readonly Place[],
  table: readonly (readonly (number | null)[])[],
  least: number,
  settled: (row: number, column: number) => Settled,
): boolean {
  const visible = line.flatMap(({ row, column }) => {
    const n = shown[row]?.[column] ?? null
    return n === null || settled(row, column) === 'told' ? [] : [{ row, column, n }]
  })
  const [first] = visible
  const hidden = line.filter(({ row, column }) => (shown[row]?.[column] ?? null) === null)
  const counts = hidden.map(({ row, column }) => table[row]?.[column] ?? 0)
  if (first === undefined || isProtected(counts, least)) return false
  const smallest = visible.reduce((least, one) => (one.n < least.n ? one : least), first)
  shown[smallest.row]?.splice(smallest.column, 1, null)
  return true
}

/** Returns whether a subtraction from their total gives no hidden cell back: none, or several with enough together. */
export function isProtected(hidden: readonly number[], least: number): boolean {
  const together = hidden.reduce((all, n) => all + n, 0)
  return hidden.length === 0 || (hidden.length > 1 && together >= least)
}
