import type { Share } from '#shared/statistics/share.ts'
import type { Indicator } from '../indicators/indicator.ts'
import { useLanguage } from '../language/language.tsx'
import { sayInterval, sayShare } from '../language/say-share.ts'
import { SharePicture } from '../picture/share-picture.tsx'
import type { World } from '../picture/world-mark.tsx'

interface ShareLineProps {
  world: World
  /** Whose answers, or which dates. */
  label: string
  indicator: Indicator
  share: Share
}

/** One share: a sentence that says what may be concluded, then its picture; or that there is too little. */
export function ShareLine({ world, label, indicator, share }: ShareLineProps) {
  const { text, locale } = useLanguage()
  return (
    <div class="share">
      <h4 class="share-label">{label}</h4>
      {share.enough ? (
        <>
          <p class="share-sentence">
            <strong>{sayShare(share, indicator.sentence(text), locale)}</strong>
            {', '}
            <span class="share-interval">{sayInterval(share, text)}.</span>
          </p>
          <SharePicture world={world} {...share} />
        </>
      ) : (
        <p class="share-too-few">{indicator.tooFew(text)}</p>
      )}
    </div>
  )
}
