/** What of this GLPI is otherwise than elsewhere. */
export interface GlpiWays {
  /** Added to the numbers of all columns, as extensions and versions do. */
  shift?: number
  /** Its server answers every error with this status. */
  errorsAs?: number
  appToken?: string
  /** It never remembers a session. */
  forgetsAll?: boolean
  /** It passes over what was filtered for. */
  ignoresFilters?: boolean
  /** It passes over the order that was asked for. */
  ignoresOrder?: boolean
  /** It does not escape `_`, a sign that stands for any in its database. */
  hasLooseSigns?: boolean
  /** Times its pages of names encode signs of HTML. */
  encodes?: 0 | 1 | 2
  /** It gives one line less than there are, and counts them all. */
  losesLines?: boolean
  /** The profile may not search accounts. */
  hidesAccounts?: boolean
}
