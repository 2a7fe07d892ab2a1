import type { Indicators } from '../contract/reporting/indicators.ts'
import type { SummaryService } from '../contract/reporting/summary.ts'

/** Each service with what the summary tells of it, in the order of the summary: the worst first. */
export function toldServices<Service extends { service: string }>({
  services,
  summary,
}: { services: readonly Service[] } & Pick<Indicators, 'summary'>): {
  service: Service
  told: SummaryService
}[] {
  if (summary === null) return []
  const told = [...summary.sentences.flatMap((one) => one.services), ...summary.others]
  return told.flatMap((one) => {
    const service = services.find((other) => other.service === one.service)
    return service ? [{ service, told: one }] : []
  })
}
