/** What a method is timed on. */
export interface Trial {
  /** The numbers R is given too, each under its name there. */
  columns: Readonly<Record<string, Float64Array>>
  /** The method as the product calls it, on numbers that lie ready. */
  here: () => unknown
}

/** One method, timed here and in R. */
export interface Contest {
  method: string
  /** How many of what. */
  size: string
  /** Makes the numbers: always the same for the same source of chance. */
  prepare: (random: () => number) => Trial
  /** The same in R on the same columns, base R and `survival` only; `null` where R has nothing. */
  inR: string | null
}
