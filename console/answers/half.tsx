import type { Figure } from '#shared/contract/indicators.ts'
import { labelOf } from '../indicators/label.ts'
import { indicatorOf } from '../indicators/list.ts'
import { useLanguage } from '../language/language.tsx'
import { type World, WorldIcon } from '../picture/world-mark.tsx'
import { ShareLine } from './share-line.tsx'
import { useJustChanged } from './use-just-changed.ts'

/** One world of a service: what it asks, and each share that answers. */
export function Half({ world, figure }: { world: World; figure: Figure }) {
  const { text, locale } = useLanguage()
  const indicator = indicatorOf(figure.indicator)
  const changed = useJustChanged(JSON.stringify(figure))
  return (
    <div class="half" data-world={world} data-changed={changed}>
      <h3>
        <WorldIcon world={world} />
        {text[world]}
      </h3>
      {changed && (
        <p class="half-changed" aria-hidden="true">
          {text.fresh}
        </p>
      )}
      {figure.shares.map(({ stream, channel, share }) => (
        <ShareLine
          key={channel ?? stream ?? 'whole'}
          world={world}
          label={labelOf(indicator, text, locale, stream, channel)}
          indicator={indicator}
          share={share}
        />
      ))}
    </div>
  )
}
