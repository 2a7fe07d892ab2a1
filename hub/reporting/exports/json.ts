import { indicators } from '#shared/contract/reporting/indicators.ts'
import type { Export } from './export.ts'

/** Exports the report as JSON, for programs. */
export const jsonExport: Export = {
  format: 'json',
  type: 'application/json; charset=utf-8',
  holds: indicators,
  write: (report) => JSON.stringify(report, null, 2),
}
