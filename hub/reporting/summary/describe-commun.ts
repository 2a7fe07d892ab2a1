import type { Figure, ServiceIndicators as Service } from '#shared/contract/reporting/indicators.ts'
import type { SummaryService } from '#shared/contract/reporting/summary.ts'
import { describeFloor } from './describe-floor.ts'
import { describeMoved } from './describe-moved.ts'

type Commun = SummaryService['commun']

/** What became of the same offer for all, and how far its worst territory is under the floor. */
export interface FoundCommun {
  told: Commun
  underFloor: number
}

/** Describes territories, the spread between them, dates kept and delays. */
export function describeCommun({ headline, pairs }: Service): FoundCommun {
  const figures = pairs.flatMap(({ commun }) => (commun.told === 'figure' ? [commun.figure] : []))
  const figureOf = (id: string) => figures.find(({ indicator }) => indicator === id)
  const places = figureOf('equal_quality')?.places
  const floor = describeFloor(places, figureOf('under_floor')?.under_floor)
  const { between } = headline
  return {
    told: {
      equality: between && describeMoved(between),
      below: belowIn(places),
      reference: places ? (places.reference.declared ? 'commitment' : 'whole') : null,
      under_floor: floor?.told ?? null,
      kept: keptIn(figureOf('promises_kept')),
      within: withinIn(figureOf('delays')),
    },
    underFloor: floor?.gap ?? 0,
  }
}

function belowIn(places: Figure['places']): Commun['below'] {
  return (places?.territories ?? [])
    .flatMap(({ name, verdict, share }) =>
      verdict === 'below' && places && 'estimate' in share
        ? [{ name, gap: places.reference.value - share.estimate }]
        : [],
    )
    .sort((one, other) => other.gap - one.gap)
}

function keptIn(figure: Figure | undefined): Commun['kept'] {
  const [found] = figure?.shares ?? []
  if (found?.share.told !== 'register') return null
  const { x, n } = found.share
  return { x, n, moved: found.change ? describeMoved(found.change) : null }
}

function withinIn(figure: Figure | undefined): Commun['within'] {
  if (!figure?.delays?.within) return null
  const { within, n, change } = figure.delays
  const { days, estimate: share } = within
  return { days, share, n, moved: change ? describeMoved(change) : null }
}
