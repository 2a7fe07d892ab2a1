import type { Cell } from '../../text/csv.ts'

/**
 * The frame of a chart. Title, conclusion and the other world's figure are required: no chart is
 * shown, saved or printed without them.
 */
export interface ChartDescription {
  /** Name of its files and parts: lower-case letters and dashes. */
  id: string
  /** The question it answers. */
  title: string
  /** The conclusion. */
  sentence: string
  /** The figure of the other world about the same; both worlds, when the chart shows both. */
  beside: string
  /** Notes on reading it. */
  notes?: readonly string[]
  /** The method: collapsed on the page, and saved with the rest. */
  made?: readonly string[]
  table: ChartTable
}

/** The data table of a chart, for screen readers and readers of figures. */
export interface ChartTable {
  columns: readonly string[]
  /** The first cell of a row is its header. */
  rows: readonly (readonly Cell[])[]
}
