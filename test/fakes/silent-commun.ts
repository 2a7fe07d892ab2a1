import type { SummaryService } from '#shared/contract/reporting/summary.ts'

/** What is due to all, of a service of which nothing is known. */
export const silentCommun: SummaryService['commun'] = {
  equality: null,
  below: [],
  reference: null,
  under_floor: null,
  kept: null,
  within: null,
}
