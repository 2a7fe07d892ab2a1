import type { AnswerValue } from '../contract/feedback.ts'
import type { Localised } from '../text/locale.ts'

/** The dimensions of perceived quality; `overall` sums them up, `civic` is equality's twin. */
type Dimension =
  | 'overall'
  | 'reliability'
  | 'responsiveness'
  | 'assurance'
  | 'empathy'
  | 'tangibles'
  | 'civic'

/** One answer a scale offers. */
export interface Answer {
  value: AnswerValue
  label: Localised
}

/** A scale: its points in order, and the answers that are not points, which no mean ever counts. */
export interface Scale {
  answers: readonly Answer[]
  aside: readonly Answer[]
}

/** One statement of a questionnaire. */
export interface Item {
  dimension: Dimension
  aspect: 'perceived' | 'compared'
  scale: Scale
  wording: Localised
}

/** A questionnaire. When a wording changes the version does too, and the series is cut. */
export interface Instrument {
  id: string
  version: number
  /** The item asked first, of everybody. */
  opening: string
  /** Values of the opening item that count as satisfied. */
  satisfied: readonly AnswerValue[]
  items: Readonly<Record<string, Item>>
  /** Items one of which is drawn for second place, each with what follows it. */
  drawn: readonly { item: string; third: string }[]
}

/** Every answer an item takes. */
export function answersOf(item: Item): readonly Answer[] {
  return [...item.scale.answers, ...item.scale.aside]
}
