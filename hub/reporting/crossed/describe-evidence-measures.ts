import {
  type Crossed,
  crossedMeasures,
  measureClasses,
} from '#shared/contract/reporting/crossed.ts'
import type { WebStream } from '#shared/contract/stream.ts'
import { shareOfAnswers } from '#shared/statistics/share.ts'
import type { Criterion } from '../figures/criterion.ts'
import { type Classes, describeClasses } from './describe-classes.ts'
import type { CrossedTally } from './sql.ts'

/** Describes measured facts class by class, with perception; all measures are tested together. */
export function describeEvidenceMeasures(
  stream: WebStream,
  tallies: readonly CrossedTally[],
  criterion: Criterion,
): Crossed['evidence'][number] {
  const own = tallies.filter((one) => one.stream === stream)
  const measured = crossedMeasures.filter((measure) => own.some(({ fact }) => fact === measure))
  const facts = measured.map(
    (measure): Classes<string> => ({
      classes: measureClasses[measure],
      criterion,
      tallies: own.filter(({ fact }) => fact === measure),
      classOf: (tally) => tally.class,
    }),
  )
  const told = describeClasses(facts)
  return {
    stream,
    measures: measured.map((measure, at) => ({
      measure,
      good: bestOf(facts[at], told[at]),
      rows: told[at] ?? [],
    })),
  }
}

/** Returns the share of measured visits in the best class; hidden when any class is. */
function bestOf(
  fact: Classes<string> | undefined,
  rows: ReturnType<typeof describeClasses<string>>[number] | undefined,
) {
  const [best] = fact?.classes ?? []
  const isHidden = rows?.some(({ share }) => share.told === 'nothing' && share.protects)
  if (!fact || isHidden) return { told: 'nothing' } as const
  const sum = (some: readonly CrossedTally[]) => some.reduce((all, { n }) => all + n, 0)
  const all = fact.tallies.filter(({ value }) => fact.criterion.points.has(value))
  return shareOfAnswers(sum(all.filter((one) => one.class === best)), sum(all))
}
