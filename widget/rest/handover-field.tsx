import { handoverDays } from '#shared/quality/limits.ts'
import { sayDay } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import type { Locale } from '#shared/text/locale.ts'
import type { RestWords } from './words.ts'

/** Opt-in: what is shared with the agent in charge, and until when, before it is. */
export function HandoverField({
  words,
  locale,
  reach,
  onChange,
}: {
  words: RestWords
  locale: Locale
  /** How to reach them; `null` while nothing is handed over. */
  reach: string | null
  onChange: (reach: string | null) => void
}) {
  const now = new Date()
  const until = new Date(now.getTime() + handoverDays * 24 * 3600 * 1000)
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
  const isOn = reach !== null
  return (
    <div class="comment">
      <label class="answer" part="answer">
        <input type="checkbox" checked={isOn} onChange={() => onChange(isOn ? null : '')} />
        <span>{words.handover}</span>
      </label>
      <p class="quiet" role="status">
        {isOn && fill(words.handoverWhat, { day: sayDay(until, timeZone, locale, now) })}
      </p>
      {isOn && (
        <>
          <label for="reach">{words.reach}</label>
          <input
            id="reach"
            class="field"
            part="field"
            value={reach}
            maxLength={120}
            autocomplete="email"
            onInput={(event) => onChange(event.currentTarget.value)}
          />
        </>
      )}
    </div>
  )
}
