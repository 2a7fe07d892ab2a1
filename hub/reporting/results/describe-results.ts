import type { Results, ResultsResponse } from '#shared/contract/reporting/results.ts'
import { type ResultInstrument, resultInstruments, themes } from '#shared/quality/result-scales.ts'
import type { BuiltIndicators } from '../report/report.ts'
import { pairWithGuard } from './pair-with-guard.ts'
import { fewestOf, type ResultsContext, shareOfResults } from './share-of-results.ts'
import type { ResultTally } from './sql.ts'

/** The overall question of each instrument, and its good answer. */
const openings: Readonly<
  Record<ResultInstrument, { indicator: string; item: string; good: string }>
> = {
  jdma: { indicator: 'jdma_satisfied', item: 'satisfaction', good: '3' },
  'services-publics-plus': { indicator: 'spp_positive', item: 'feeling', good: 'positive' },
}

/**
 * Describes the results of the State's instruments for each service, beside the general interest.
 * It never adds them to the hub's own answers: they come from other people elsewhere.
 */
export function describeResults(
  report: BuiltIndicators,
  tallies: readonly ResultTally[],
  telling: ResultsContext,
): Results {
  return {
    zone: report.zone,
    period: telling.period,
    fewest: fewestOf(telling),
    services: report.services.flatMap(({ service, name, pairs }) => {
      const own = tallies.filter((one) => one.service === service)
      if (own.length === 0) return []
      const ours = pairs[0] ?? null
      return [{ service, name, ours, instruments: describeEach(own, pairs, telling) }]
    }),
  }
}

function describeEach(
  tallies: readonly ResultTally[],
  pairs: BuiltIndicators['services'][number]['pairs'],
  telling: ResultsContext,
): ResultsResponse[] {
  return resultInstruments.flatMap((instrument) => {
    const own = tallies.filter((one) => one.instrument === instrument)
    if (own.length === 0) return []
    const { indicator, item, good } = openings[instrument]
    const share = shareOfResults(
      own.filter((one) => one.item === item),
      good,
      telling,
    )
    const pair = pairWithGuard({ indicator, shares: [{ share }] }, pairs)
    const isTold = pair.usager.told === 'figure'
    return [{ instrument, pair, themes: isTold ? describeResultThemes(own, telling) : [] }]
  })
}

function describeResultThemes(
  tallies: readonly ResultTally[],
  telling: ResultsContext,
): ResultsResponse['themes'] {
  return themes.flatMap((theme) => {
    const answers = tallies.filter(({ item }) => item === theme)
    const share = shareOfResults(answers, 'positive', telling)
    return share.told === 'nothing' ? [] : [{ theme, share }]
  })
}
