import type { ConsoleText } from '../language/language.tsx'

/** A share in words, by how many of the base it counts. */
export interface ShareSentence {
  none: string
  one: string
  other: string
}

/** How one indicator is told. */
export interface Indicator {
  /** Its name in the answer of the hub. */
  id: string
  name(text: ConsoleText): string
  /** What one may conclude from its share. */
  sentence(text: ConsoleText): ShareSentence
  /** Why nothing may be concluded yet. */
  tooFew(text: ConsoleText): string
  /** What a share without a stream counts. */
  whole(text: ConsoleText): string
}
