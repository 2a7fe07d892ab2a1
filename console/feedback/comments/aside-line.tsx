import { setAsideReasons } from '#shared/contract/feedback/set-aside.ts'
import { fill } from '#shared/text/fill.ts'
import { formatCount } from '#shared/text/numbers.ts'
import { inboxText } from '#shared/text/site-owner/feedback/inbox.ts'
import { useLanguage } from '../../language/language.tsx'
import { fragments } from '../../route/page.ts'
import { shown } from './use-choice.ts'
import { useWords } from './use-words.ts'

interface AsideLineProps {
  /** By the reason they were set aside. */
  counts: Readonly<Record<string, number>>
  /** They are what is shown. */
  isShown: boolean
}

/** How many are set aside: the way to them, or why, where they are shown. */
export function AsideLine({ counts, isShown }: AsideLineProps) {
  const { locale } = useLanguage()
  const words = useWords()
  const reasons = setAsideReasons.flatMap((reason) => {
    const n = counts[reason] ?? 0
    return n > 0 ? [{ reason, n }] : []
  })
  const n = reasons.reduce((all, one) => all + one.n, 0)
  if (n === 0) return null
  if (!isShown)
    return (
      <p>
        <a href={`${fragments.replies}?voir=${shown.set_aside}`}>
          {formatCount(n, inboxText[locale].toReview, locale)}
        </a>
      </p>
    )
  return (
    <ul class="replies-aside plain-list">
      {reasons.map(({ reason, n }) => (
        <li key={reason}>
          {fill(formatCount(n, words.setAside, locale), { reason: words.reasons[reason] })}
        </li>
      ))}
    </ul>
  )
}
