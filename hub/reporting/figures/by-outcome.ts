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

const order = ['granted', 'partly', 'refused', 'none'] as const

/** What may be merged, in this order, while an outcome has too few answers: into the nearest. */
const merges = [
  ['partly', 'refused'],
  ['none', 'granted'],
] as const

/**
 * Describes the good answers to one question by outcome, in total, and standardised on the outcome:
 * each outcome weighs as in the standard population, so that a period with more refusals is not
 * judged by them. Outcomes are merged until each has a share that may be shown in every quarter;
 * none is hidden then, so that no subtraction gives one back. Answers whose outcome was dropped when
 * their month closed are of `none`; where the population has no such request, they are shown and do
 * not weigh.
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
    quarters.every((one) => shareOf(count(one, stratum)).told === 'share')
  const isThere = (stratum: Stratum) =>
    weigh(stratum) > 0 || quarters.some((one) => count(one, stratum).n > 0)

  const each = order.map((one) => [one]).filter(isThere)
  const strata = mergeUntil(isTold, each)
  const weighed = strata.filter((one) => weigh(one) > 0)
  if (weighed.length < 2 || !strata.every(isTold)) return { told: 'nothing', because: 'too_few' }
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
        weighed.map((stratum) => ({ ...count(one, stratum), weight: weigh(stratum) })),
      ),
    ),
  }
}

/** Merges strata, in a fixed order, until each can be told or nothing is left to merge. */
function mergeUntil(isTold: (stratum: Stratum) => boolean, first: readonly Stratum[]) {
  let strata = first
  for (const [from, into] of merges) {
    if (strata.every(isTold)) break
    const [one, other] = [from, into].map((name) => strata.find((some) => some.includes(name)))
    if (!one || !other || (isTold(one) && isTold(other))) continue
    const joined = order.filter((name) => one.includes(name) || other.includes(name))
    strata = strata.flatMap((some) => (some === one || some === other ? [] : [some]))
    strata = [...strata, joined].sort(byFirst)
  }
  return strata
}

const byFirst = ([one = 'none']: Stratum, [other = 'none']: Stratum) =>
  order.indexOf(one) - order.indexOf(other)

const shareOf = ({ x, n }: Counted): Share => shareOfAnswers(x, n)
