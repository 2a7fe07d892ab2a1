import { sayHour } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import { useLanguage } from '../language/language.tsx'
import { sayTrouble } from '../language/say-freshness.ts'
import { Attention } from '../picture/attention.tsx'
import type { Followed } from '../reading/followed.ts'

/** How fresh the figures are, always in the same place; a trouble is told once, politely. */
export function Freshness({ followed }: { followed: Followed }) {
  const { text, locale } = useLanguage()
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone
  const trouble = sayTrouble(followed, new Date(), zone, text, locale)
  const { at } = followed
  return (
    <div class="freshness">
      {trouble === null && (
        <p>
          {at === null ? text.loading : fill(text.updated, { hour: sayHour(at, zone, locale) })}
        </p>
      )}
      <p class="freshness-trouble" role="status">
        {trouble !== null && <Attention>{trouble}</Attention>}
      </p>
    </div>
  )
}
