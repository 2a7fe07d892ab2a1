import { lengthOf, periodOf } from '#shared/calendar/period.ts'
import type { Change } from '#shared/contract/figures/change.ts'
import type { WebStream } from '#shared/contract/stream.ts'
import { addUp } from '#shared/statistics/change-chart.ts'
import { fewestShown } from '#shared/statistics/disclosure.ts'
import type { Counted } from '#shared/statistics/newcombe.ts'
import { type Criterion, nameOf } from './criterion.ts'
import type { Known } from './known.ts'
import { type BeforeAfter, splitByGroups } from './split-by-groups.ts'

type Effects = Extract<Change, { told: 'chart' }>['effects']

interface Sides {
  norm: readonly (Counted & { period: string })[]
  last: Counted & { period: string }
}

/**
 * Splits the change between the reference of a chart and its last period (Kitagawa decomposition),
 * by territories with enough answers on both sides. All other answers form one group.
 * @returns `null` for the public, and where all is one group
 */
export function splitChange(
  known: Known,
  stream: WebStream,
  criterion: Criterion,
  { norm, last }: Sides,
): Effects {
  if (known.audience === 'public') return null
  const length = lengthOf(last.period)
  const isOfNorm = new Set(norm.map(({ period }) => period))
  const found = new Map<string, BeforeAfter>()
  for (const { territory, month, x, n, ...one } of known.territoryMonths) {
    if (one.criterion !== nameOf(criterion) || one.stream !== stream) continue
    const period = periodOf(month, length)
    const side = period === last.period ? 'after' : isOfNorm.has(period) ? 'before' : null
    if (side === null) continue
    const group = found.get(territory) ?? { before: none, after: none }
    found.set(territory, { ...group, [side]: { x: group[side].x + x, n: group[side].n + n } })
  }
  const named = [...found.values()].filter(
    ({ before, after }) => Math.min(before.n, after.n) >= fewestShown,
  )
  return splitByGroups(named, { before: addUp(norm), after: last })
}

const none: Counted = { x: 0, n: 0 }
