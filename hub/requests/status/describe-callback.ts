import type { Tracking } from '#shared/contract/requests/tracking.ts'
import { callbackSlotText } from '#shared/text/usager/requests/text.ts'
import { usagerText } from '#shared/text/usager/text.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import { hasSlot } from '../callbacks/callbacks-sql.ts'
import { describeSignedPromise } from './describe-promises.ts'
import { formatWindow } from './format-window.ts'
import type { Known } from './narration.ts'

/** Describes the latest pending call in a slot: ahead, or missed. */
export function describeCallback(
  { awaited = [] }: Pick<Known, 'awaited'>,
  locale: UsagerLocale,
  now: Date,
): Tracking['call'] {
  const call = awaited.findLast(hasSlot)
  if (!call) return undefined
  const text = callbackSlotText[locale]
  const isMissed = call.window_to < now
  const signed = describeSignedPromise(call, locale, now)
  return {
    title: isMissed ? text.missed : text.ahead,
    window: formatWindow(call, usagerText[locale].telling, locale, now),
    ...(isMissed && { note: text.sorry }),
    stands: isMissed ? 'missed' : 'ahead',
    ...(signed && { signed }),
  }
}
