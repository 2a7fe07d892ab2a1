/** Deviations of this GLPI. */
export interface GlpiWays {
  /** Offset of the column numbers, which plugins and versions change. */
  shift?: number
  /** Answers every error with this status. */
  errorsAs?: number
  appToken?: string
  /** Forgets every session. */
  forgetsAll?: boolean
  /** Ignores filters. */
  ignoresFilters?: boolean
  /** Ignores the order. */
  ignoresOrder?: boolean
  /** Does not escape `_`, a wildcard of its database. */
  hasLooseSigns?: boolean
  /** How often it HTML-encodes names. */
  encodes?: 0 | 1 | 2
  /** Returns one row less than it counts. */
  losesLines?: boolean
  /** The profile may not search users. */
  hidesAccounts?: boolean
}
