import type { Change, Series } from '#shared/contract/change.ts'
import type { Stream } from '#shared/contract/feedback.ts'
import { daysOf } from '#shared/report/period.ts'
import { fewestShown, veilOf } from '#shared/statistics/disclosure.ts'
import { kitagawa } from '#shared/statistics/kitagawa.ts'
import type { Counted } from '#shared/statistics/newcombe.ts'
import { newcombe } from '#shared/statistics/newcombe.ts'
import { addUp } from './by-territory.ts'
import { countGood } from './count-good.ts'
import type { Criterion, FindCriterion } from './criterion.ts'
import { type Known, versionOf } from './known.ts'
import { toThousandth } from './round.ts'

/**
 * What moved in a stream between two periods, and whether people are better served or others.
 * @param series the same stream period by period: what it hides is not told here either
 * @returns `null` while the later period is not over
 */
export function tellChange(
  known: Known,
  stream: Stream,
  find: FindCriterion,
  series: Series,
): Change | null {
  if (known.compared === null) return null
  const { before: from, after: to } = known.compared
  const before = countIn(known, stream, find, from)
  const after = countIn(known, stream, find, to)
  const nothing = { told: 'nothing' as const, from, to }
  if (before.isOther || after.isOther) return { ...nothing, because: 'cut' }
  const difference = newcombe(after, before)
  if (difference === null || [before, after].some(isVeiled) || [from, to].some(isHidden(series)))
    return { ...nothing, because: 'too_few' }
  const { low, high } = difference
  const criterion = find(known.asked)
  return {
    told: 'change',
    from,
    to,
    before: { n: before.n, estimate: before.x / before.n },
    after: { n: after.n, estimate: after.x / after.n },
    difference: difference.difference,
    low,
    high,
    direction: low > 0 ? 'up' : high < 0 ? 'down' : 'unclear',
    effects: criterion && effectsOf(known, stream, criterion, { before, after }),
  }
}

/** Too few, or so few all alike that the share would tell what each of them said. */
const isVeiled = ({ x, n }: Counted) => n < fewestShown || veilOf(x, n) !== null

const isHidden = (series: Series) => (period: string) =>
  series.some(({ points }) =>
    points.some((point) => point.period === period && point.share.told === 'nothing'),
  )

/** Counts a period, and says whether another question was answered in it. */
function countIn(known: Known, stream: Stream, find: FindCriterion, period: string) {
  const { from, until } = daysOf(period)
  const asked = versionOf(known.asked)
  const counted: Counted & { isOther: boolean } = { x: 0, n: 0, isOther: false }
  const answers = known.months.filter(
    ({ channel, stream: of, month }) =>
      channel === 'web' && of === stream && `${month}-01` >= from && `${month}-01` < until,
  )
  for (const [version, instrument] of known.instruments) {
    const criterion = find(instrument)
    if (criterion === null) continue
    const own = answers.filter(
      (one) => versionOf({ id: one.instrument, version: one.version }) === version,
    )
    const { x, n } = countGood(own, criterion)
    if (version === asked) Object.assign(counted, { x, n })
    else if (n > 0) counted.isOther = true
  }
  return counted
}

/** Kitagawa's two effects by territory; answers that name none are a group of their own. */
function effectsOf(known: Known, stream: Stream, criterion: Criterion, whole: Sides) {
  const countSlot = (slot: 'before' | 'after') =>
    addUp(known, stream, criterion.item, (one) => one.slot === slot)
  const [before, after] = [countSlot('before'), countSlot('after')]
  const nobody = { x: 0, n: 0 }
  const named = [...new Set([...before.keys(), ...after.keys()])].map((territory) => ({
    before: before.get(territory) ?? nobody,
    after: after.get(territory) ?? nobody,
  }))
  const sides = [
    ...named,
    { before: restOf(named, whole, 'before'), after: restOf(named, whole, 'after') },
  ]
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

interface Sides {
  before: Counted
  after: Counted
}

/** What of the whole no territory named. */
function restOf(named: readonly Sides[], whole: Sides, side: keyof Sides): Counted {
  const sum = (of: (one: Counted) => number) => named.reduce((all, one) => all + of(one[side]), 0)
  return { x: whole[side].x - sum(({ x }) => x), n: whole[side].n - sum(({ n }) => n) }
}
