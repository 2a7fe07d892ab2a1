import type { OverviewService } from '#shared/contract/reporting/overview.ts'

/**
 * Orders services by how far they are from their commitment: missed ones first, then those under it
 * that too few answers decide, then the others. Without a commitment they stay in declared order.
 */
export function rankServices(services: readonly OverviewService[]): OverviewService[] {
  return services.toSorted(
    (one, other) => isMissed(other) - isMissed(one) || gapOf(other) - gapOf(one),
  )
}

const isMissed = ({ usager }: OverviewService) => Number(usager.verdict === 'missed')

function gapOf({ usager: { commitment, share } }: OverviewService): number {
  return commitment === null || share === null ? -1 : commitment - share.estimate
}
