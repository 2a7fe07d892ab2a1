import type { Places } from '#shared/contract/reporting/places.ts'
import { shrinkRates } from '#shared/statistics/beta-binomial-shrinkage.ts'
import { addUp } from '#shared/statistics/change-chart.ts'
import { equalEverywhere } from '#shared/statistics/equal-everywhere.ts'
import { proportionScore } from '#shared/statistics/funnel-scores.ts'
import { overdispersion } from '#shared/statistics/overdispersion.ts'
import { shareOfAnswers, shareOfRegister } from '#shared/statistics/share.ts'
import { type TerritoryCount, untestedOf } from './by-territory.ts'
import type { Criterion } from './criterion.ts'
import { commitmentOf, marginOf } from './declared-for-service.ts'
import { describeGap } from './describe-gap.ts'
import { describeSampleSize, monthsOfReport } from './describe-sample-size.ts'
import { detectableGap } from './detectable-gap.ts'
import type { Known } from './known.ts'
import { shownTerritories } from './shown-territories.ts'
import { toThousandth } from './to-thousandth.ts'

type Territory = Places['territories'][number]

/** Most named territories without an answer; beyond, they are only counted. */
const mostNamed = 200

/** Fewest territories for the word « everywhere » without a target. */
const fewestTerritories = 2

/**
 * Judges whether quality is equivalent in each territory, against the target or, without one,
 * against the shown territories together. It gives no verdict where the reference is too low for
 * the tolerance.
 * @returns `null` where no answer names a territory
 */
export function describePlaces(known: Known, criterion: Criterion): Places | null {
  const { stream, answered, shown } = shownTerritories(known, known.proven, criterion)
  const found = settle(known, answered, shown, {
    commitment: commitmentOf(known),
    shareOf: shareOfAnswers,
  })
  return found && { stream, ...found }
}

/**
 * Judges requests against the shown territories together: a target concerns answers only.
 * @param located all that came from a territory; `shown` the disclosable ones
 */
export function describeRequestPlaces(
  known: Known,
  counts: 'dates' | 'requests',
  { located, shown }: { located: readonly TerritoryCount[]; shown: readonly TerritoryCount[] },
): Places | null {
  const found = settle(known, located, shown, {
    commitment: null,
    shareOf: shareOfRegister,
  })
  return found && { counts, ...found }
}

/** The reference of a share, and its label. */
interface Settled {
  commitment: number | null
  shareOf(x: number, n: number): Territory['share']
}

function settle(
  known: Known,
  answered: readonly TerritoryCount[],
  shown: readonly TerritoryCount[],
  { commitment, shareOf }: Settled,
): Places | null {
  if (answered.length === 0) return null
  const untested = untestedOf(known, answered)
  const whole = addUp(shown)
  const margin = marginOf(known)
  const reference = commitment ?? (whole.n === 0 ? 0 : toThousandth(whole.x / whole.n))
  const told = describeGap(
    judge(shown, { reference, margin: margin.value, months: monthsOfReport(known) }, shareOf),
  )
  const isBelow = told.some(({ verdict }) => verdict === 'below')
  const tested = new Set(told.map(({ territory }) => territory))
  const hidden = answered.filter(({ territory }) => !tested.has(territory))
  const silent = untested.length <= mostNamed ? untested : []
  const isDeclared = known.population.territories.size > 0
  return {
    reference: { value: reference, declared: commitment !== null },
    margin,
    everywhere: isBelow
      ? 'below'
      : isDeclared &&
          untested.length + hidden.length === 0 &&
          (commitment !== null || told.length >= fewestTerritories) &&
          told.every(({ verdict }) => verdict === 'equivalent')
        ? 'equivalent'
        : 'unknown',
    untested: untested.length,
    spread: spreadOf(shown),
    visible: isBelow
      ? null
      : detectableGap(
          told.flatMap(({ share }) => (isExact(share) ? [share.n] : [])),
          reference,
          margin.value,
        ),
    territories: [
      ...told,
      ...hidden.map((one) => untold(one, 'hidden')),
      ...silent.map((one) => untold(one, 'untested')),
    ].sort((one, other) => names.compare(one.name, other.name)),
  }
}

const names = new Intl.Collator('fr')

/** Judges each shown territory. It says *below* only where that word is disclosable. */
function judge(
  shown: readonly TerritoryCount[],
  { reference, margin, months }: { reference: number; margin: number; months: number },
  shareOf: Settled['shareOf'],
): Territory[] {
  const counts = shown.map(({ territory, x, n }) => ({ id: territory, x, n }))
  const judged = reference <= margin ? null : equalEverywhere(counts, reference, margin)
  const shrunk = shrinkRates(shown)
  return shown.map(({ territory, name, population, x, n }, at) => {
    const place = judged?.places[at]
    const drawn = shrunk?.places[at] ?? null
    const told = shareOf(x, n)
    const verdict =
      place?.verdict === 'equivalent' ? 'equivalent' : place?.named ? 'below' : 'unknown'
    const isUndecided = judged !== null && verdict === 'unknown' && isExact(told)
    return {
      territory,
      name,
      population,
      share: told,
      shrunk:
        drawn === null || told.told !== 'share'
          ? null
          : {
              estimate: toThousandth(drawn.shrunk),
              low: toThousandth(drawn.low),
              high: toThousandth(drawn.high),
            },
      verdict,
      would_take: isUndecided
        ? describeSampleSize({ rate: x / n, n, bound: reference - margin, reference, months })
        : null,
      behind: null,
    }
  })
}

const isExact = (
  share: Territory['share'],
): share is Extract<Territory['share'], { told: 'share' | 'register' }> =>
  share.told === 'share' || share.told === 'register'

function untold(
  { territory, name, population }: TerritoryCount,
  verdict: 'hidden' | 'untested',
): Territory {
  return {
    territory,
    name,
    population,
    share: { told: 'nothing' },
    shrunk: null,
    verdict,
    would_take: null,
    behind: null,
  }
}

/**
 * Computes the standard deviation between territories, net of sampling noise; `null` for fewer than
 * ten.
 */
function spreadOf(shown: readonly TerritoryCount[]): number | null {
  const whole = addUp(shown)
  if (whole.n === 0) return null
  const scores = shown.map((one) => proportionScore(one, whole.x / whole.n))
  const found = overdispersion(scores.filter((score) => score !== null))
  if (found === null) return null
  // Below the threshold, the remaining τ² may be chance alone.
  return found.isOverdispersed ? toThousandth(Math.sqrt(found.tau2)) : 0
}
