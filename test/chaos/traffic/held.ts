/** What is not as it was acknowledged, one line each. */
export interface Held {
  /** It was acknowledged, and is not there as it was sent. */
  lost: string[]
  /** It is there more than once. */
  doubled: string[]
}
