import type { Indicators, ServiceIndicators } from '#shared/contract/reporting/indicators.ts'
import type { SummaryService } from '#shared/contract/reporting/summary.ts'

/** Each service with what the summary tells of it, in the order of the summary: the worst first. */
export function toldServices({
  services,
  summary,
}: Indicators): { service: ServiceIndicators; told: SummaryService }[] {
  if (summary === null) return []
  const told = [...summary.sentences.flatMap((one) => one.services), ...summary.others]
  return told.flatMap((one) => {
    const service = services.find((other) => other.service === one.service)
    return service ? [{ service, told: one }] : []
  })
}
