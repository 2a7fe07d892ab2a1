import { periodOf } from '#shared/calendar/period.ts'
import type { Share } from '#shared/contract/figures/share.ts'
import type { ByOutcome, OutcomeClass } from '#shared/contract/reporting/outcomes.ts'
import type { Counted } from '#shared/statistics/newcombe.ts'
import { shareOfAnswers } from '#shared/statistics/share.ts'
import { standardisedShare } from '#shared/statistics/standardised-share.ts'
import { countGood } from './count-good.ts'
import type { Criterion } from './criterion.ts'
import { toThousandth } from './to-thousandth.ts'

/** Answers of one month to one item, with the outcome of their requests. */
interface OutcomeAnswers {
  /** `YYYY-MM`. */
  month: string
  outcome: OutcomeClass
  item: string
  value: string
  n: number
}

/** Outcomes that are counted together. */
type Stratum = readonly OutcomeClass[]

/** What may be merged, in this order, while an outcome has too few answers: into the nearest. */
const merges = [
  ['partly', 'refused'],
  ['none', 'granted'],
] as const

/**
 * Describes the good answers to one question by outcome, in total, and standardised on the outcome:
 * each outcome weighs as in the standard population, so that a period with more refusals is not
 * judged by them. Outcomes are merged until each has a share that may be shown in every quarter;
 * none is hidden then, so that no subtraction gives one back.
 * @param quarters oldest first
 * @param population requests of the standard population, by outcome
 */
export function describeByOutcome(
  answers: readonly OutcomeAnswers[],
  criterion: Criterion | null,
  quarters: readonly string[],
  population: ReadonlyMap<OutcomeClass, number>,
): ByOutcome {
  if (criterion === null) return { told: 'nothing', because: 'absent' }
  const own = answers.filter(
    ({ item, value }) => item === criterion.item && criterion.points.has(value),
  )
  const count = (quarter: string, stratum: Stratum): Counted =>
    countGood(
      own.filter(
        ({ month, outcome }) => periodOf(month, 'quarter') === quarter && stratum.includes(outcome),
      ),
      criterion,
    )
  const weigh = (stratum: Stratum) =>
    stratum.reduce((all, outcome) => all + (population.get(outcome) ?? 0), 0)
  const isTold = (stratum: Stratum) =>
    weigh(stratum) > 0 && quarters.every((one) => shareOf(count(one, stratum)).told === 'share')
  const isThere = (stratum: Stratum) =>
    weigh(stratum) > 0 || quarters.some((one) => count(one, stratum).n > 0)

  const each = (['granted', 'partly', 'refused', 'none'] as const).map((one) => [one])
  const strata = mergeUntil(isTold, each.filter(isThere))
  if (strata === null) return { told: 'nothing', because: 'too_few' }
  const whole = weigh(strata.flat())
  return {
    told: 'figures',
    rows: strata.map((stratum) => ({
      outcomes: [...stratum],
      weight: toThousandth(weigh(stratum) / whole),
      shares: quarters.map((one) => shareOf(count(one, stratum))),
    })),
    whole: quarters.map((one) => shareOf(count(one, strata.flat()))),
    standardised: quarters.map((one) =>
      standardisedShare(
        strata.map((stratum) => ({ ...count(one, stratum), weight: weigh(stratum) })),
      ),
    ),
  }
}

/** @returns `null` when fewer than two strata can be told apart */
function mergeUntil(isTold: (stratum: Stratum) => boolean, first: readonly Stratum[]) {
  let strata = first
  for (const [from, into] of merges) {
    if (strata.every(isTold)) break
    const [one, other] = [from, into].map((name) => strata.find((some) => some.includes(name)))
    if (!one || !other || (isTold(one) && isTold(other))) continue
    strata = [...strata.filter((some) => some !== one && some !== other), [...other, ...one]]
  }
  return strata.length > 1 && strata.every(isTold) ? strata : null
}

const shareOf = ({ x, n }: Counted): Share => shareOfAnswers(x, n)
