import type { ComponentType } from 'preact'
import type { Identity } from '#shared/contract/catalogue/identity.ts'
import type { Circumstance } from '#shared/contract/reporting/circumstance.ts'
import type { Closings } from '#shared/contract/reporting/closing.ts'
import type { Finding } from '#shared/contract/reporting/finding.ts'
import type { Indicators } from '#shared/contract/reporting/indicators.ts'
import type { Results } from '#shared/contract/reporting/results.ts'

/** All that a report on paper is made of, as readers outside are told it. */
export interface ReportRead {
  report: Indicators
  /** The four quarters of a year, those that are over; empty for a month or a quarter. */
  quarters: readonly Indicators[]
  /** What the State's instruments say of the same period. */
  results: Results
  /** Which months are closed, and what is published of them. */
  closings: Closings
  /** What happened meanwhile. */
  circumstances: readonly Circumstance[]
  /** What was decided in the twelve months that end with the period, the newest first. */
  decisions: readonly Finding[]
  /** How the organisation shows itself; `null` where it declared nothing. */
  identity: Identity['identity']
}

/** What every part of the sheet is given. */
export interface BlockProps extends ReportRead {
  /** Whom to write to, as somebody typed it; empty for the organisation alone. */
  contact: string
}

/** One part of the sheet. */
export interface Block {
  /** Names it in the sheet: lower-case letters and dashes. */
  id: string
  Show: ComponentType<BlockProps>
}
