import type { Indicators, ServiceIndicators } from '#shared/contract/reporting/indicators.ts'

/**
 * Services whose figures differ between two readings of the same period; one that was just declared
 * is no change.
 */
export function changedServices(before: Indicators, after: Indicators): ServiceIndicators[] {
  if (before.period !== after.period) return []
  const known = new Map(before.services.map(({ service, pairs }) => [service, figuresOf(pairs)]))
  return after.services.filter(({ service, pairs }) => {
    const previous = known.get(service)
    return previous !== undefined && previous !== figuresOf(pairs)
  })
}

function figuresOf(pairs: ServiceIndicators['pairs']): string {
  return JSON.stringify(pairs)
}
