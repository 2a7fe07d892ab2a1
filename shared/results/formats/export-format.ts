import type { ResultInstrument } from '../../quality/result-scales.ts'

/** Parsed answers, or that a cell is unknown. */
export type ReadAnswers = readonly { item: string; value: string }[] | 'unknown'

/** One column, with all names it has had. */
interface ExportColumn {
  /** Name of the column. */
  column: string
  /** Folded by `fold`. */
  names: readonly string[]
  /** Parses a cell; nothing for an empty one. */
  read(cell: string): ReadAnswers
}

/**
 * The export format of an instrument, by column names: in any order, and all optional except the
 * date and the first question. It ignores every other column: names, addresses and texts of usagers
 * are not even parsed.
 */
export interface ExportFormat {
  instrument: ResultInstrument
  date: readonly string[]
  id: readonly string[]
  /** The first one is required in an export of this instrument. */
  columns: readonly [ExportColumn, ...ExportColumn[]]
}
