import { sayHour } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import { useLanguage } from '../language/language.tsx'
import { sayTrouble } from '../language/say-freshness.ts'
import { Attention } from '../picture/attention.tsx'
import type { Followed } from '../reading/followed.ts'
import type { Trouble } from '../reading/reading.ts'

interface FreshnessProps {
  followed: Followed<unknown>
  /** What is said before anything was read. */
  loading: string
  /** How a trouble is told, once something is shown. */
  kept: Record<Trouble, string>
  /** The zone the page tells hours in; the reader's own, when it tells no other. */
  zone?: string | undefined
}

/** How fresh the page is, always in the same place; a trouble is told once, politely. */
export function Freshness({ followed, loading, kept, zone = ownZone() }: FreshnessProps) {
  const { text, locale } = useLanguage()
  const trouble = sayTrouble(followed, kept, new Date(), zone, text, locale)
  const { at } = followed
  return (
    <div class="freshness">
      {trouble === null && (
        <p>{at === null ? loading : fill(text.updated, { hour: sayHour(at, zone, locale) })}</p>
      )}
      <p class="freshness-trouble" role="status">
        {trouble !== null && <Attention>{trouble}</Attention>}
      </p>
    </div>
  )
}

function ownZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone
}
