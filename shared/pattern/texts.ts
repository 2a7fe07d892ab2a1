/** Texts that a pattern is run on. */
export interface Texts {
  /** Longest of them, in UTF-16 units. */
  length: number
  /** Most steps that a pattern may need on one of them; a browser makes some fifty in a microsecond. */
  steps: number
}

/** Parts of an address, and texts of fields. */
export const fields: Texts = { length: 254, steps: 6_000_000 }

/** Pieces of the lines of a whole page, of which there may be many. */
export const lines: Texts = { length: 2_000, steps: 250_000 }
