import { formatDay } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import { requestText } from '#shared/text/usager/requests/text.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'

/** A fault in a callback form, with the typed values. */
export interface CallbackFault {
  field: 'phone' | 'wish'
  fault: 'wrong' | 'costly' | 'tooMany' | 'tooLong' | 'hidden'
  phone: string
  wish: string
}

/**
 * The callback form: a phone number and a topic. A refused form stays open, with the focus on the
 * fault.
 */
export function CallbackForm({
  code,
  locale,
  zone,
  now,
  awaited,
  fault,
}: {
  code: string
  locale: UsagerLocale
  zone: string
  now: Date
  /** Time of the pending callback. */
  awaited: Date | undefined
  fault: CallbackFault | undefined
}) {
  const text = requestText[locale].callback
  const wrong = (field: CallbackFault['field']) => fault?.field === field
  const describe = (field: CallbackFault['field']) =>
    wrong(field) ? `${field}-fault ${field}-hint` : `${field}-hint`
  const say = (field: CallbackFault['field']) =>
    fault &&
    wrong(field) && (
      <p class="fault" id={`${field}-fault`} role="alert">
        {text[fault.fault]}
      </p>
    )
  return (
    <details id="callback" open={fault !== undefined}>
      <summary>{text.title}</summary>
      <form action={`/suivi/${code}/rappel?locale=${locale}`} method="post">
        {awaited && (
          <p class="done">{fill(text.waiting, { day: formatDay(awaited, zone, locale, now) })}</p>
        )}
        <p>{text.intro}</p>
        <label for="phone">{text.phone}</label>
        <p class="hint" id="phone-hint">
          {text.phoneHint}
        </p>
        {say('phone')}
        <input
          id="phone"
          name="phone"
          type="tel"
          dir="ltr"
          required
          maxLength={40}
          autocomplete="tel"
          value={fault?.phone}
          autofocus={wrong('phone')}
          aria-invalid={wrong('phone') ? 'true' : undefined}
          aria-describedby={describe('phone')}
        />
        <label for="wish">{text.wish}</label>
        <p class="hint" id="wish-hint">
          {text.wishHint}
        </p>
        {say('wish')}
        <textarea
          id="wish"
          name="wish"
          rows={2}
          dir="auto"
          maxLength={120}
          autofocus={wrong('wish')}
          aria-invalid={wrong('wish') ? 'true' : undefined}
          aria-describedby={describe('wish')}
        >
          {fault?.wish}
        </textarea>
        <button type="submit">{text.send}</button>
      </form>
    </details>
  )
}
