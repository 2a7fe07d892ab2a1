import type { Share } from '#shared/contract/figures/share.ts'
import type { CrossedComparison } from '#shared/contract/reporting/crossed.ts'
import { suppress } from '#shared/statistics/complementary-suppression.ts'
import type { Counted } from '#shared/statistics/newcombe.ts'
import { shareOfAnswers } from '#shared/statistics/share.ts'
import type { Criterion } from '../figures/criterion.ts'
import { type Compared, compareAll } from './compare.ts'
import { countWell } from './perception.ts'
import type { CrossedTally } from './sql.ts'

/** One class of a fact, with its usagers' answers. */
export interface ClassRow<Class extends string> {
  class: Class
  share: Share
  compared: CrossedComparison | null
}

/** A fact with its classes, and the class of a row of the roll-up. */
export interface Classes<Class extends string> {
  classes: readonly Class[]
  criterion: Criterion
  tallies: readonly CrossedTally[]
  classOf(tally: CrossedTally): string
}

/**
 * Describes several facts together, class by class: the share of good answers, and its difference
 * from the first class shown. It suppresses small cells, and others that would give them back.
 */
export function describeClasses<Class extends string>(
  facts: readonly Classes<Class>[],
): ClassRow<Class>[][] {
  const told = facts.map((fact) => {
    const counts = countClasses(fact)
    const [shown = []] = suppress([counts.map(({ n }) => (n === 0 ? null : n))])
    return counts.map((counted, at) => ({ counted, share: shareIn(counted, shown[at] ?? null) }))
  })
  const pairs = told.flatMap((rows) => {
    const first = rows.find(({ share }) => share.told === 'share')
    return rows.map(({ counted, share }, at): Compared | null =>
      first !== undefined && share.told === 'share' && rows[at] !== first
        ? { one: counted, reference: first.counted }
        : null,
    )
  })
  const compared = compareAll(pairs).values()
  return facts.map(({ classes }, fact) =>
    classes.map((name, at) => ({
      class: name,
      share: told[fact]?.[at]?.share ?? { told: 'nothing' },
      compared: compared.next().value ?? null,
    })),
  )
}

/** Counts the good answers of each class, in order. */
function countClasses<Class extends string>(fact: Classes<Class>): Counted[] {
  const { classes, criterion, tallies, classOf } = fact
  return classes.map((name) =>
    countWell(
      tallies.filter((tally) => classOf(tally) === name),
      criterion,
    ),
  )
}

function shareIn({ x, n }: Counted, shown: number | null): Share {
  const share = shareOfAnswers(x, n)
  return shown === null && share.told !== 'nothing' ? { told: 'nothing', protects: true } : share
}
