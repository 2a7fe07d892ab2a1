import { formatHour } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import type { Followed } from '../api/followed.ts'
import type { Trouble } from '../api/read-result.ts'
import { useLanguage } from '../language/language.tsx'
import { Attention } from '../style/attention.tsx'
import { formatTrouble } from './format-trouble.ts'

interface FreshnessProps {
  followed: Followed<unknown>
  /** What is said before anything was read. */
  loading: string
  /** How a trouble is told, once something is shown. */
  kept: Record<Trouble, string>
  /** The organisation's, in which every page tells hours; not known before anything was read. */
  zone: string | undefined
}

/** How fresh the page is, always in the same place; a trouble is told once, politely. */
export function Freshness({ followed, loading, kept, zone }: FreshnessProps) {
  const { text, locale } = useLanguage()
  const at = zone === undefined ? null : followed.at
  const { trouble: kind } = followed
  const told = { trouble: kind, at }
  const trouble = formatTrouble(told, kept, new Date(), zone ?? 'UTC', text, locale)
  return (
    <div class="freshness">
      {trouble === null && (
        <p>
          {at === null || zone === undefined
            ? loading
            : fill(text.updated, { hour: formatHour(at, zone, locale) })}
        </p>
      )}
      <p class="freshness-trouble" role="status">
        {trouble !== null && <Attention>{trouble}</Attention>}
      </p>
    </div>
  )
}
