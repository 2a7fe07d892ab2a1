import type { ResultInstrument } from '../../quality/result-scales.ts'

/** An answer, or that what stands there is none that is known. */
export type ReadAnswers = readonly { item: string; value: string }[] | 'unknown'

/** One column that is read, by any of the names it has had. */
interface ExportColumn {
  /** Names it among the others. */
  column: string
  /** As `fold` leaves them. */
  names: readonly string[]
  /** What a cell says; nothing where it is empty. */
  read(cell: string): ReadAnswers
}

/**
 * What the export of an instrument looks like, by the names of its columns: any order, and any may be
 * missing but the date and the first question. Every other column is left where it is: names,
 * addresses and texts of usagers are not even read.
 */
export interface ExportFormat {
  instrument: ResultInstrument
  date: readonly string[]
  id: readonly string[]
  /** The first is the one without which it is no export of this instrument. */
  columns: readonly [ExportColumn, ...ExportColumn[]]
}
