/** One line of a report, the same on a page, in a spreadsheet and in a picture. */
export interface Line {
  /** Key of the line in its half. */
  key: string
  /** Its subject. */
  label: string
  /** The conclusion, with its interval. */
  sentence: string
  /** From a complete register: it has no interval, and says so. */
  isRegister: boolean
  /** Its base, if visible. */
  n: number | null
  /** A proportion, days, or points of a scale. */
  value: number | null
  /** `null` without an interval. */
  low: number | null
  high: number | null
  unit: 'share' | 'days' | 'points'
  /** The two means of a difference, on the scale of their question. */
  means?: FormattedMeans
  /** The question of its answers; none of a register. */
  asked?: FormattedAsked
  /** Notes on reading it. */
  notes: string[]
  /** What its chart says, each with its icon; none without a chart. */
  icons?: FormattedIcon[]
  /** Few answers: shown in grey, with a warning. */
  isFaint: boolean
  /** Whether it shows a figure. */
  isTold: boolean
  /** Whether it is about one of several territories. */
  isTerritory: boolean
  /** The same by period; empty for a single period. */
  series: FormattedSeries[]
}

/** A question, the share of each answer, and how it was asked. */
export interface FormattedAsked {
  wording: string
  /** Questionnaire and version. */
  version: string
  /** In the order of the scale; `null` where they are hidden. */
  answers: { label: string; good: boolean; n: number; share: number }[] | null
  /** Answers that no rate counts; `null` where they are hidden. */
  aside: { label: string; n: number }[] | null
  design: string
  weights: string
}

/** An icon of a chart: variation, or assurance against the commitment, and the words beside it. */
export interface FormattedIcon {
  icon: 'up' | 'down' | 'none' | 'always' | 'sometimes' | 'never'
  said: string
}

/** A rate by period, as long as the question stays the same. */
export interface FormattedSeries {
  key: string
  /** Why it does not continue the previous series; `null` for the first. */
  cut: string | null
  points: { period: string; sentence: string }[]
}

/** Two means on one scale, for a chart. */
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
  /** Few answers: drawn in grey. */
  isFaint: boolean
}
