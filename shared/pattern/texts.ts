/** Limits of the texts a pattern runs on. */
export interface Texts {
  /** Longest of them, in UTF-16 units. */
  length: number
  /** Most steps on one of them; a browser runs some fifty per microsecond. */
  steps: number
}

/** Parts of a URL, and texts of fields. */
export const fields: Texts = { length: 254, steps: 6_000_000 }

/** Parts of the lines of a whole page, which may be many. */
export const lines: Texts = { length: 2_000, steps: 250_000 }
