import type { Change } from '#shared/contract/change.ts'
import type { Stream } from '#shared/contract/feedback.ts'
import { lengthOf, periodOf } from '#shared/report/period.ts'
import { fewestShown } from '#shared/statistics/disclosure.ts'
import { kitagawa } from '#shared/statistics/kitagawa.ts'
import type { Counted } from '#shared/statistics/newcombe.ts'
import { type Criterion, nameOf } from './criterion.ts'
import type { Known } from './known.ts'
import { toThousandth } from './round.ts'

type Effects = Extract<Change, { told: 'chart' }>['effects']

interface Sides {
  norm: readonly (Counted & { period: string })[]
  last: Counted & { period: string }
}

interface Group {
  before: Counted
  after: Counted
}

/**
 * Kitagawa's two effects between the reference of a chart and its last period, by the territories that
 * have enough answers on both sides; what no such territory answered is a group of its own.
 * @returns `null` outside the house, and where all is one group
 */
export function splitChange(
  known: Known,
  stream: Stream,
  criterion: Criterion,
  { norm, last }: Sides,
): Effects {
  if (known.audience === 'public') return null
  const length = lengthOf(last.period)
  const isOfNorm = new Set(norm.map(({ period }) => period))
  const found = new Map<string, Group>()
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
  const whole = { before: addUp(norm), after: last }
  const rest = {
    before: less(whole.before, addUp(named.map(({ before }) => before))),
    after: less(whole.after, addUp(named.map(({ after }) => after))),
  }
  const sides = [...named, rest]
  // Answers may arrive between what was read of all and what was read of territories.
  if (sides.some(({ before, after }) => Math.min(before.n, after.n, before.x, after.x) < 0))
    return null
  const groups = sides.filter(({ before, after }) => before.n + after.n > 0)
  if (groups.length < 2) return null
  const rateOf = ({ x, n }: Counted) => ({ share: n, rate: n === 0 ? null : x / n })
  const effects = kitagawa(
    groups.map(({ before, after }) => ({ before: rateOf(before), after: rateOf(after) })),
  )
  return (
    effects && {
      rate: toThousandth(effects.rate),
      mix: toThousandth(effects.mix),
      groups: groups.length,
    }
  )
}

const none: Counted = { x: 0, n: 0 }

function addUp(counts: readonly Counted[]): Counted {
  return counts.reduce((all, { x, n }) => ({ x: all.x + x, n: all.n + n }), none)
}

function less(one: Counted, other: Counted): Counted {
  return { x: one.x - other.x, n: one.n - other.n }
}
