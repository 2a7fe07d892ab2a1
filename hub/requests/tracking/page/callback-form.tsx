import { formatDay } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import { callbackSlotText, requestText } from '#shared/text/usager/requests/text.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import { Field, TextField } from '../../../platform/pages/field.tsx'
import type { CallbackRefusal, TypedCallback } from '../../callbacks/callback-refusal.ts'
import type { Slot } from '../../callbacks/list-windows.ts'
import { SlotChoice } from './slot-choice.tsx'

/** A fault in a callback form, with the typed values. */
export type CallbackFault = CallbackRefusal & TypedCallback

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
  slots,
  fault,
}: {
  code: string
  locale: UsagerLocale
  zone: string
  now: Date
  /** Time of the pending callback. */
  awaited: Date | undefined
  /** Free slots; `null` where the service declares none. */
  slots: readonly Slot[] | null
  fault: CallbackFault | undefined
}) {
  const text = requestText[locale].callback
  const slotText = callbackSlotText[locale]
  const faultOf = (field: 'phone' | 'wish') => fault?.field === field && text[fault.fault]
  return (
    <details id="callback" open={fault !== undefined}>
      <summary>{text.title}</summary>
      {slots?.length === 0 && <p>{slotText.empty}</p>}
      {fault?.field === 'slot' && slots?.length === 0 && (
        <p class="fault" role="alert">
          {slotText.fault[fault.fault]}
        </p>
      )}
      {slots?.length !== 0 && (
        <form action={`/suivi/${code}/rappel?locale=${locale}`} method="post">
          {awaited && (
            <p class="done">{fill(text.waiting, { day: formatDay(awaited, zone, locale, now) })}</p>
          )}
          <p>{text.intro}</p>
          {slots && (
            <SlotChoice
              slots={slots}
              locale={locale}
              now={now}
              chosen={fault?.slot}
              fault={fault?.field === 'slot' ? slotText.fault[fault.fault] : undefined}
            />
          )}
          <Field
            id="phone"
            label={text.phone}
            hint={text.phoneHint}
            fault={faultOf('phone')}
            type="tel"
            dir="ltr"
            required
            maxLength={40}
            autocomplete="tel"
            value={fault?.phone}
          />
          <TextField
            id="wish"
            label={slots ? slotText.wish : text.wish}
            hint={text.wishHint}
            fault={faultOf('wish')}
            rows={2}
            dir="auto"
            maxLength={120}
            value={fault?.wish}
          />
          <button type="submit">{text.send}</button>
        </form>
      )}
    </details>
  )
}
