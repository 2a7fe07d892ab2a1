/** A territory whose answers are read under another. */
export interface Followed {
  territory: string
  into: string
  /** Of the one it is read under. */
  name: string
  /** First day of that one, as somebody declared it; `null` where INSEE says so. */
  since: string | null
}
