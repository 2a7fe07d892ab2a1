import type {
  Half,
  Indicators,
  ServiceIndicators as Service,
} from '#shared/contract/reporting/indicators.ts'
import type { SummaryService } from '#shared/contract/reporting/summary.ts'
import { commitmentFor, verdictFor } from '../figures/declared-for-service.ts'
import { describeMoved } from './describe-moved.ts'

type Usager = SummaryService['usager']
type Declarations = Indicators['declarations']

/** Describes satisfaction of the proven stream, its chart, and its commitment. */
export function describeUsager(
  { service, headline, pairs }: Service,
  period: string,
  declarations: Declarations,
): Usager {
  const { stream, satisfied } = headline
  const halves = pairs.map(({ usager }) => usager).filter((half) => idOf(half) === 'satisfied')
  const share = halves
    .flatMap((half) => (half.told === 'figure' ? half.figure.shares : []))
    .find((one) => one.stream === stream)?.share
  const satisfaction = satisfied === null ? silent(period) : describeMoved(satisfied)
  const commitment = commitmentFor(declarations, service)
  const never = satisfied?.told === 'chart' && satisfied.assurance === 'never'
  const said = { stream, satisfaction, commitment }
  if (share?.told !== 'share') {
    const untold = untoldOf(halves, satisfaction, period)
    // The report shows no figure of one world alone: its chart has none either.
    const isAlone = untold === 'alone' && { estimate: null, before: null }
    const moved = { ...satisfaction, ...isAlone }
    return {
      ...said,
      satisfaction: moved,
      share: null,
      untold,
      verdict: null,
      never: never && untold !== 'alone',
    }
  }
  const { x, n, estimate, low, high } = share
  return {
    ...said,
    share: { x, n, estimate, low, high },
    untold: null,
    verdict: never ? 'missed' : verdictFor(share, declarations, service),
    never,
  }
}

/** Says why no share is shown. A chart that read the period proves that it had enough answers. */
function untoldOf(
  halves: readonly Half[],
  { way, at }: Usager['satisfaction'],
  period: string,
): Usager['untold'] {
  if (halves.length === 0 || halves.some(({ told }) => told === 'absent')) return 'absent'
  if (halves.some(({ told }) => told === 'not_alone')) return 'alone'
  return way === 'too_few' || at !== period ? 'too_few' : 'hidden'
}

/** A service whose question has no chart. */
const silent = (at: string): Usager['satisfaction'] => ({
  way: 'too_few',
  at,
  estimate: null,
  before: null,
  since: null,
  needed: null,
})

const idOf = (half: Half) => ('figure' in half ? half.figure.indicator : half.indicator)
