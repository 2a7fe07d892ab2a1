import type { ZodType } from 'zod'
import type { Locale } from '#shared/text/locale.ts'
import type { BuiltIndicators } from '../report/report.ts'

/** One export format of a report. */
export interface Export {
  /** The file extension in the address. */
  format: string
  type: string
  /** Its schema, for the API contract. */
  holds: ZodType
  /** Writes both worlds of every service. */
  write(report: BuiltIndicators, locale: Locale): string
}
