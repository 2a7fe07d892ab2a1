/** A territory merged into another, which shows its answers. */
export interface Followed {
  territory: string
  into: string
  /** Name of the other territory. */
  name: string
  /** First day of the merger, as declared; `null` when it comes from INSEE. */
  since: string | null
}
