import type { Identifier } from '#shared/contract/context.ts'
import { sayHour } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import { sayCount } from '#shared/text/numbers.ts'
import { useActs } from '../acting.ts'
import { useLanguage } from '../language.tsx'
import { useNow } from '../reading/use-now.ts'

/** An answer older than this says so, in minutes. */
const fresh = 5
const minute = 60_000

/** When this was read here; after some minutes, that it may have changed. */
export function Read({
  at,
  zone,
  subject,
  purpose,
}: {
  /** In milliseconds since 1970, by this browser's clock. */
  at: number
  /** Of the organisation: every hour in the panel is of one clock. */
  zone: string
  subject: Identifier
  purpose: string
}) {
  const { text, locale } = useLanguage()
  const { ask } = useActs()
  const now = useNow(minute / 4)
  const read = new Date(at)
  const age = Math.floor((now.getTime() - read.getTime()) / minute)
  const isAged = age >= fresh
  return (
    <div class={isAged ? 'read aged small' : 'read muted small'}>
      {isAged && (
        <svg class="attention" viewBox="0 0 24 24" width="16" height="16" aria-hidden="true">
          <path d="M12 4 2.5 20h19Z M12 10v5 M12 17.6v.4" />
        </svg>
      )}
      <p>
        {isAged
          ? sayCount(age, text.where.aged, locale)
          : fill(text.where.read, { hour: sayHour(read, zone, locale) })}
      </p>
      {isAged && (
        <button type="button" class="bare" onClick={() => ask(subject, purpose)}>
          {text.where.refresh}
        </button>
      )}
    </div>
  )
}
