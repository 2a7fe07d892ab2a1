import { isDeepStrictEqual } from 'node:util'
import type { ClosedService, RevisedFigure } from '#shared/contract/reporting/closing.ts'

/** Lists the published figures that differ between two revisions of a month. */
export function diffClosed(
  before: readonly ClosedService[],
  after: readonly ClosedService[],
): RevisedFigure[] {
  const known = new Map(after.flatMap(figuresOf).map((one) => [keyOf(one), one.share]))
  return before.flatMap(figuresOf).flatMap((one): RevisedFigure[] => {
    const { service, stream, territory, share } = one
    const now = known.get(keyOf(one)) ?? { told: 'nothing' }
    return isDeepStrictEqual(share, now)
      ? []
      : [{ service, stream, territory, before: share, after: now }]
  })
}

type Figure = Omit<RevisedFigure, 'before' | 'after'> & {
  share: RevisedFigure['before']
}

function figuresOf({ service, streams, territories }: ClosedService): Figure[] {
  return [
    ...streams.map(({ stream, share }) => ({ service, stream, territory: null, share })),
    ...territories.map(({ territory, share }) => ({
      service,
      stream: 'invited' as const,
      territory,
      share,
    })),
  ]
}

const keyOf = ({ service, stream, territory }: Figure) =>
  JSON.stringify([service, stream, territory])
