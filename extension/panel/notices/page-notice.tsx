import { useState } from 'preact/hooks'
import { isFirefox, matchPatternOf } from '../../shared/permission-pattern.ts'
import { useActions } from '../hooks/actions.ts'
import { useLanguage } from '../hooks/language.tsx'
import type { PageHow } from '../model/stage.ts'
import { TeachingOffer } from '../teaching/teaching-offer.tsx'
import { Notice } from './notice.tsx'

interface PageNoticeProps {
  page: PageHow
  origin: string | null
  tool: string | null
}

/** A page that has no subject: not open to the extension, being read, with nothing to see, or changed. */
export function PageNotice({ page, origin, tool }: PageNoticeProps) {
  const { text } = useLanguage()
  const { granted } = useActions()
  const [isRefused, setRefused] = useState(false)

  if (page !== 'not_granted' || origin === null)
    return (
      <Notice says={text.page[page]}>
        {origin !== null && <TeachingOffer page={page} tool={tool} />}
      </Notice>
    )

  const grant = () => {
    // Asked in the click itself: after any pause, browsers no longer see a user gesture.
    chrome.permissions.request({ origins: [matchPatternOf(origin)] }).then(
      (isGranted) => {
        setRefused(!isGranted)
        if (isGranted) granted(origin)
      },
      () => setRefused(true),
    )
  }
  return (
    <Notice says={isRefused ? text.page.grantRefused : text.page.not_granted}>
      <p class="origin" id="origin">
        <bdi>{origin}</bdi>
      </p>
      {!isFirefox() && <p class="small">{text.page.asks}</p>}
      <div>
        <button type="button" class="strong" aria-describedby="origin" onClick={grant}>
          {text.grant}
        </button>
      </div>
    </Notice>
  )
}
