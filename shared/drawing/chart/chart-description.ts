import type { Cell } from '../../text/csv.ts'

/**
 * All that stands around the drawing of a chart. It is one thing: no drawing is shown, saved or
 * printed without what one may say of it, and without what the other world says.
 */
export interface ChartDescription {
  /** Names its files and its parts: lower-case letters and dashes. */
  id: string
  /** The question it answers. */
  title: string
  /** What one may say. */
  sentence: string
  /** What an indicator of the other world says of the same; both worlds, where the chart holds both. */
  beside: string
  /** What must be read with it. */
  notes?: readonly string[]
  /** How it is made, for whoever wants to check it: folded away, and saved with the rest. */
  made?: readonly string[]
  table: ChartTable
}

/** The figures of a chart, for whoever reads rather than looks. */
export interface ChartTable {
  columns: readonly string[]
  /** The first cell of a row names it. */
  rows: readonly (readonly Cell[])[]
}
