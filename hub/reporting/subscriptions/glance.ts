import type { Half, Pair } from '#shared/contract/reporting/indicators.ts'
import type { BuiltIndicators } from '../report/report.ts'

type Service = BuiltIndicators['services'][number]

/** A service in short: its first pair, without series and territories. */
export type Glance = Pick<Service, 'service' | 'name'> & { pair: Pair | null }

/** Summarises a service from its report. */
export function glanceAt({ service, name, pairs }: Service): Glance {
  const first = pairs.find(isTold) ?? pairs[0]
  return {
    service,
    name,
    pair: first ? { usager: shortened(first.usager), commun: shortened(first.commun) } : null,
  }
}

const isTold = ({ usager, commun }: Pair) => usager.told === 'figure' && commun.told === 'figure'

/** Returns a half without series and single territories. */
function shortened(half: Half): Half {
  if (half.told !== 'figure') return half
  const { figure } = half
  return {
    ...half,
    figure: {
      ...figure,
      shares: figure.shares.map(({ series: _, ...share }) => share),
      ...(figure.places && { places: { ...figure.places, territories: [] } }),
    },
  }
}
