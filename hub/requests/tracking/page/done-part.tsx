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

/** Actions that the page of a request confirms. */
export const trackingActions = [
  'callback',
  'uncalled',
  'begun',
  'ended',
  'reply',
  'preferences',
  'renew',
  'device',
  'removed',
  'address',
] as const

export type TrackingDone = (typeof trackingActions)[number]

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
  const { callback, preferences, renew, device, removed } = requestText[locale]
  const sentences: Readonly<Record<TrackingDone, string>> = {
    callback: callback.done,
    uncalled: callbackSlotText[locale].cancelled,
    ...mandateText[locale].done,
    reply: replyText[locale].done,
    preferences: preferences.done,
    renew: renew.done,
    device: device.done,
    removed: fill(removed.done, { way: preferences.channels[channel ?? 'page'] }),
    address: addressText[locale].done,
  }
  return (
    <div class="just-done" role="status" tabIndex={-1}>
      <p>{sentences[done]}</p>
      {done === 'renew' && (
        <>
          <p class="code-written" dir="ltr">
            {code}
          </p>
          <p>{renew.note}</p>
        </>
      )}
    </div>
  )
}
