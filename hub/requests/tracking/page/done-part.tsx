import { fill } from '#shared/text/fill.ts'
import {
  addressText,
  callbackSlotText,
  mandateText,
  replyText,
  requestText,
} from '#shared/text/usager/requests/text.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import type { Preferences } from '../../addresses/preferences-sql.ts'

/** An action just completed on the page of a request. */
export type TrackingDone =
  | 'callback'
  | 'uncalled'
  | 'begun'
  | 'ended'
  | 'reply'
  | 'preferences'
  | 'renew'
  | 'device'
  | 'removed'
  | 'address'

/** The confirmation of an action, at the top. */
export function DonePart({
  done,
  code,
  channel,
  locale,
}: {
  done: TrackingDone
  code: string
  channel: Preferences['channel']
  locale: UsagerLocale
}) {
  const text = { ...requestText[locale], reply: replyText[locale], address: addressText[locale] }
  const way = text.preferences.channels[channel ?? 'page']
  return (
    <div class="just-done" role="status" tabIndex={-1}>
      <p>
        {done === 'uncalled'
          ? callbackSlotText[locale].cancelled
          : done === 'begun' || done === 'ended'
            ? mandateText[locale].done[done]
            : fill(text[done].done, { way })}
      </p>
      {done === 'renew' && (
        <>
          <p class="code-written" dir="ltr">
            {code}
          </p>
          <p>{text.renew.note}</p>
        </>
      )}
    </div>
  )
}
