import type { Comparison } from '#shared/contract/reporting/comparison.ts'
import type { WebStream } from '#shared/contract/stream.ts'
import { veilOf } from '#shared/statistics/disclosure.ts'
import type { Counted } from '#shared/statistics/newcombe.ts'
import { newcombe } from '#shared/statistics/newcombe.ts'
import { answersTo, isOf, ofStream } from '../figures/answers-to.ts'
import { countGood } from '../figures/count-good.ts'
import type { Criterion, FindCriterion } from '../figures/criterion.ts'
import { fewestFor } from '../figures/fewest.ts'
import { type Known, versionOf } from '../figures/known.ts'
import { shownTerritories } from '../figures/shown-territories.ts'
import { type BeforeAfter, splitByGroups } from '../figures/split-by-groups.ts'

/**
 * Tests the difference between two periods chosen beforehand, and separates better service from a
 * different mix of usagers. It tests one decision and raises no alert.
 * @returns `null` while the later period is not over
 */
export function comparePeriods(
  known: Known,
  stream: WebStream,
  find: FindCriterion,
): Comparison | null {
  if (known.compared === null) return null
  const { before: from, after: to } = known.compared
  const before = countIn(known, stream, find, from)
  const after = countIn(known, stream, find, to)
  const nothing = { told: 'nothing' as const, from, to }
  if (before.isOther || after.isOther) return { ...nothing, because: 'cut' }
  const difference = newcombe(after, before)
  const isVeiled = ({ x, n }: Counted) => n < fewestFor(known) || veilOf(x, n) !== null
  if (difference === null || [before, after].some(isVeiled))
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
    effects: criterion && effectsOf(known, stream, criterion, { before, after }, known.compared),
  }
}

/** Counts a period, and returns whether another question was answered in it. */
function countIn(known: Known, stream: WebStream, find: FindCriterion, period: string) {
  const counted: Counted & { isOther: boolean } = { x: 0, n: 0, isOther: false }
  for (const instrument of known.instruments.values()) {
    const criterion = find(instrument)
    if (criterion === null) continue
    const answers = answersTo(known, instrument, criterion, ofStream(stream))
    const found = countGood(
      answers.filter((one) => isOf(period, one)),
      criterion,
    )
    if (versionOf(instrument) === versionOf(known.asked)) Object.assign(counted, found)
    else if (found.n > 0) counted.isOther = true
  }
  return counted
}

/**
 * Splits the change with the Kitagawa decomposition, by the territories shown in both periods. All
 * other answers form one group.
 */
function effectsOf(
  known: Known,
  stream: WebStream,
  criterion: Criterion,
  whole: BeforeAfter,
  compared: { before: string; after: string },
) {
  const shownIn = (period: string) => {
    const { shown } = shownTerritories(known, stream, criterion, period)
    return new Map(shown.map((one) => [one.territory, one]))
  }
  const [earlier, later] = [shownIn(compared.before), shownIn(compared.after)]
  const named = [...earlier].flatMap(([territory, before]) => {
    const after = later.get(territory)
    return after ? [{ before, after }] : []
  })
  return splitByGroups(named, whole)
}
