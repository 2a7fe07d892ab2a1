import type { ComponentChildren } from 'preact'
import { perceptionText } from '#shared/text/site-owner/reporting/perception.ts'
import type { Followed } from '../../../api/followed.ts'
import { formatTrouble } from '../../../freshness/format-trouble.ts'
import { useLanguage } from '../../../language/language.tsx'
import { Attention } from '../../../style/attention.tsx'

interface PartProps {
  /** Names it in the page. */
  id: string
  title: string
  followed: Followed<unknown>
  /** Why it says nothing, once that is known; `null` where it says something. */
  untold: string | null
  zone: string
  children: ComponentChildren
}

/**
 * A part of the page of a service while it is read, when it cannot be, and when it has nothing to
 * say; else what it says. Its place is kept meanwhile.
 */
export function Part({ id, title, followed, untold, zone, children }: PartProps) {
  const { text, locale } = useLanguage()
  const words = perceptionText[locale]
  const kept = {
    unreachable: text.figuresKept.unreachable,
    unreadable: text.figuresKept.unreadable,
  }
  const trouble = formatTrouble(followed, kept, new Date(), zone, text, locale)
  const isWaiting = followed.content === null
  const isBare = isWaiting || untold !== null
  return (
    <section
      class="figure-part"
      data-part={id}
      data-waiting={isWaiting || undefined}
      aria-labelledby={isBare ? `part-${id}` : undefined}
    >
      {isBare && <h2 id={`part-${id}`}>{title}</h2>}
      {isWaiting && trouble === null && <p role="status">{words.loading}</p>}
      {trouble !== null && (
        <p role="status">
          <Attention>{trouble}</Attention>
        </p>
      )}
      {untold !== null && <p class="refusal">{untold}</p>}
      {!isBare && children}
    </section>
  )
}
