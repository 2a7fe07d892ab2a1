import type { Change } from '#shared/contract/figures/change.ts'
import type { EqualityMoved } from '#shared/contract/reporting/equality.ts'
import type { SummaryMoved } from '#shared/contract/reporting/summary.ts'

type Told = Change | EqualityMoved

/** Describes what a chart says of its last period; its level only where it signals. */
export function describeMoved(told: Told): SummaryMoved {
  const { at } = told
  const nothing = { estimate: null, before: null, since: null, needed: null }
  if (told.told === 'nothing') {
    const { because, speaks, pace } = told
    const way = because === 'rare' ? 'too_few' : because
    const since = because === 'early' ? speaks : null
    return { ...nothing, way, at, since, needed: pace?.needed ?? null }
  }
  const way = told.signal
  return { ...nothing, way, at, ...(way === 'none' ? {} : levelsOf(told)) }
}

/** Returns how far two levels lie apart: what a fall cost. */
export function fallOf(moved: SummaryMoved | null): number {
  if (moved?.way !== 'down') return 0
  return Math.abs((moved.before ?? 0) - (moved.estimate ?? 0))
}

function levelsOf(
  told: Extract<Told, { told: 'chart' }>,
): Pick<SummaryMoved, 'estimate' | 'before'> {
  if ('spread' in told)
    return {
      estimate: told.spread?.after.estimate ?? null,
      before: told.spread?.before.estimate ?? null,
    }
  return { estimate: told.figures?.estimate ?? null, before: told.figures?.centre ?? null }
}
