import type { ZodType } from 'zod'
import type { Locale } from '#shared/text/locale.ts'
import type { BuiltIndicators } from '../report/report.ts'

/** One way a report leaves the house. */
export interface Export {
  /** As it stands at the end of the address. */
  format: string
  type: string
  /** What it holds, as the contract tells it. */
  holds: ZodType
  /** Both worlds of every service, in words and figures. */
  write(report: BuiltIndicators, locale: Locale): string
}
