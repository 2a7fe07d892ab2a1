import { isDeepStrictEqual } from 'node:util'
import type { ClosedService, FigureRevision } from '#shared/contract/reporting/closing.ts'

/** Lists the published figures that differ between two revisions of a month. */
export function compareClosed(
  before: readonly ClosedService[],
  after: readonly ClosedService[],
): FigureRevision[] {
  const known = new Map(after.flatMap(figuresOf).map((one) => [keyOf(one), one.share]))
  return before.flatMap(figuresOf).flatMap((one): FigureRevision[] => {
    const { service, stream, territory, share } = one
    const now = known.get(keyOf(one)) ?? { told: 'nothing' }
    return isDeepStrictEqual(share, now)
      ? []
      : [{ service, stream, territory, before: share, after: now }]
  })
}

type Figure = Omit<FigureRevision, 'before' | 'after'> & {
  share: FigureRevision['before']
}

function figuresOf({ service, streams, proven, territories }: ClosedService): Figure[] {
  return [
    ...streams.map(({ stream, share }) => ({ service, stream, territory: null, share })),
    ...territories.map(({ territory, share }) => ({ service, stream: proven, territory, share })),
  ]
}

const keyOf = ({ service, stream, territory }: Figure) =>
  JSON.stringify([service, stream, territory])
