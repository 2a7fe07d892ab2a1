/** One thing a report says, the same on a page, in a spreadsheet and in a picture. */
export interface Line {
  /** Tells lines of one half apart. */
  key: string
  /** Of whom or of what. */
  label: string
  /** What may be concluded, with its interval. */
  sentence: string
  /** Counts all that is on record: it has no interval, and says so. */
  isRegister: boolean
  /** Its base, where there is one that may be told. */
  n: number | null
  /** A proportion, days, or points of a scale. */
  value: number | null
  /** `null` where there is no interval. */
  low: number | null
  high: number | null
  unit: 'share' | 'days' | 'points'
  /** Two means of which it tells the difference, on the scale of their question. */
  means?: FormattedMeans
  /** What must be read with it. */
  notes: string[]
  /** Few answers: the figure is there, greyed, and says of itself that it is weak. */
  isFaint: boolean
  /** Whether it says more than that there is too little to say. */
  isTold: boolean
  /** Whether it is about one territory of several. */
  isTerritory: boolean
  /** The same period by period; empty where there is one period alone. */
  series: FormattedSeries[]
}

/** A share period by period, as long as one question was asked. */
export interface FormattedSeries {
  key: string
  /** Why it does not go on with the series before; `null` for the first. */
  cut: string | null
  points: { period: string; sentence: string }[]
}

/** Two means on one scale, as they are drawn. */
export interface FormattedMeans {
  scale: { low: number; high: number }
  rows: readonly SaidMean[]
}

/** One of them, with its interval. */
interface SaidMean {
  of: 'team' | 'usagers'
  name: string
  said: string
  mean: number
  low: number
  high: number
  /** Few answers: drawn without colour. */
  isFaint: boolean
}
