import type { ServiceIndicators } from '#shared/contract/indicators.ts'
import type { Share } from '#shared/statistics/share.ts'
import type { World } from '../picture/world-mark.tsx'

/** One figure of the table. */
export interface Row {
  id: string
  world: World
  indicator: string
  stream: 'invited' | 'open' | undefined
  channel: 'web' | 'entered' | undefined
  share: Share
}

/** Every share of a service, one a row: each pair, the usager's world first. */
export function rowsOf({ pairs }: ServiceIndicators): Row[] {
  return pairs.flatMap((pair) =>
    (['usager', 'commun'] as const).flatMap((world) => {
      const { indicator, shares } = pair[world]
      return shares.map(({ stream, channel, share }) => ({
        id: `${world} ${indicator} ${channel ?? ''} ${stream ?? ''}`,
        world,
        indicator,
        stream,
        channel,
        share,
      }))
    }),
  )
}
