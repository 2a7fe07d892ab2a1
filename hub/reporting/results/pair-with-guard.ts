import type { Figure, Half, Pair } from '#shared/contract/reporting/indicators.ts'
import { buildReport } from '#shared/report/build-report.ts'
import type { Measured, NonEmpty } from '#shared/report/measured.ts'

/** Possible guards beside the results of a State instrument. */
const guards: NonEmpty<string> = ['promises_kept', 'delays', 'equal_quality', 'same_treatment']

/**
 * Pairs an imported figure with a guard of the general interest; without one it is hidden, as in
 * every report.
 * @param pairs of the service
 */
export function pairWithGuard(figure: Figure, pairs: readonly Pair[]): Pair {
  const commun = guards.map((indicator): Measured<'commun'> => {
    const half = pairs.map((pair) => pair.commun).find((one) => idOf(one) === indicator)
    return { indicator, world: 'commun', guards: [figure.indicator], figure: figureOf(half) }
  })
  const [first, ...more] = commun
  if (!first) throw new RangeError('No report is made of one world')
  const usager = { indicator: figure.indicator, world: 'usager' as const, guards, figure }
  const built = buildReport({ usager: [usager], commun: [first, ...more] })
  const found = built.find((pair) => idOf(pair.usager) === figure.indicator)
  if (!found) throw new RangeError(`${figure.indicator} is in no pair`)
  return found
}

function idOf(half: Half): string {
  return half.told === 'figure' ? half.figure.indicator : half.indicator
}

/** Returns an empty figure where data is insufficient; `null` where none is known. */
function figureOf(half: Half | undefined): Figure | null {
  if (half?.told === 'figure') return half.figure
  return half?.told === 'too_few' ? { indicator: half.indicator, shares: [] } : null
}
