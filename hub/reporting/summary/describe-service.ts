import type { Indicators, ServiceIndicators } from '#shared/contract/reporting/indicators.ts'
import type { SummaryService } from '#shared/contract/reporting/summary.ts'
import { describeCommun } from './describe-commun.ts'
import { fallOf } from './describe-moved.ts'
import { describeUsager } from './describe-usager.ts'

/** Describes one service for a sentence: what usagers say, what became of the same offer for all. */
export function describeService(
  one: ServiceIndicators,
  period: string,
  declarations: Indicators['declarations'],
): SummaryService {
  const usager = describeUsager(one, period, declarations)
  const { told: commun, underFloor } = describeCommun(one)
  const { verdict, commitment, share, satisfaction } = usager
  const gaps = [
    verdict === 'missed' ? (commitment ?? 0) - (share?.estimate ?? 0) : 0,
    commun.below[0]?.gap ?? 0,
    underFloor,
    ...[satisfaction, commun.equality, commun.kept?.moved, commun.within?.moved].map((moved) =>
      fallOf(moved ?? null),
    ),
  ]
  return { service: one.service, name: one.name, gap: Math.max(...gaps), usager, commun }
}
