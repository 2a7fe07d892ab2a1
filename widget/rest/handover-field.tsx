import { handoverDays } from '#shared/quality/limits.ts'
import { formatWeekday } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import type { RestWords } from './words.ts'

/** Opt-in: what is shared with the agent in charge, and until when, before it is. */
export function HandoverField({
  words,
  locale,
  reach,
  onChange,
}: {
  words: RestWords
  locale: UsagerLocale
  /** How to reach them; `null` while nothing is handed over. */
  reach: string | null
  onChange: (reach: string | null) => void
}) {
  const until = new Date(Date.now() + handoverDays * 24 * 3600 * 1000)
  const isOn = reach !== null
  return (
    <div class="comment">
      <label class="answer" part="answer">
        <span class="in">
          <input type="checkbox" checked={isOn} onChange={() => onChange(isOn ? null : '')} />
          <span>{words.handover}</span>
        </span>
      </label>
      <p class="quiet" role="status">
        {isOn && fill(words.handoverWhat, { day: formatWeekday(until, locale) })}
      </p>
      {isOn && (
        <>
          <label for="reach" class="said">
            {words.reach}
          </label>
          <input
            id="reach"
            class="field"
            part="field"
            dir="auto"
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
