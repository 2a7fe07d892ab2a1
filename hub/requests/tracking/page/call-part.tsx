import type { Tracking } from '#shared/contract/requests/tracking.ts'
import { holdHours } from '#shared/text/hold-hours.ts'
import { callbackSlotText } from '#shared/text/usager/requests/text.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'

/** When the service calls its usager, or should have called. A planned call can be cancelled. */
export function CallPart({
  call: { title, window, note, stands },
  id,
  code,
  locale,
}: {
  call: NonNullable<Tracking['call']>
  /** Id of the callback. */
  id: string
  code: string
  locale: UsagerLocale
}) {
  const isMissed = stands === 'missed'
  return (
    <section class={`ahead callback ${isMissed ? 'late' : 'ahead'}`}>
      <h2>{title}</h2>
      <p class="date">{holdHours(window)}</p>
      {note && <p class="note">{note}</p>}
      {!isMissed && (
        <form action={`/suivi/${code}/rappel/annuler?locale=${locale}`} method="post">
          <input type="hidden" name="callback" value={id} />
          <button type="submit" class="quiet">
            {callbackSlotText[locale].cancel}
          </button>
        </form>
      )}
    </section>
  )
}
