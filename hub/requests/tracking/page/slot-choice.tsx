import { formatCivilDay, formatHour } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import { holdHours } from '#shared/text/hold-hours.ts'
import { callbackSlotText, requestText } from '#shared/text/usager/requests/text.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import { dayIn } from '../../../platform/time/day.ts'
import { nameSlot, type Slot } from '../../callbacks/list-windows.ts'

/** The free slots of a call, one to choose, by day. */
export function SlotChoice({
  slots,
  locale,
  now,
  chosen,
  fault,
}: {
  slots: readonly Slot[]
  locale: UsagerLocale
  now: Date
  /** Name of the slot that was chosen before a fault. */
  chosen: string | undefined
  /** The fault of the choice, in words. */
  fault: string | undefined
}) {
  const { legend } = callbackSlotText[locale]
  const { between } = requestText[locale].told.hours
  const days = new Set(slots.map(({ from, zone }) => dayIn(zone, from)))
  return (
    <fieldset class="slots" aria-describedby={fault && 'slot-fault'}>
      <legend>{legend}</legend>
      {fault && (
        <p class="fault" id="slot-fault" role="alert">
          {fault}
        </p>
      )}
      {[...days].map((day) => (
        <fieldset key={day}>
          <legend>{formatCivilDay(day, locale, now)}</legend>
          {slots.map((slot) => {
            if (dayIn(slot.zone, slot.from) !== day) return null
            const name = nameSlot(slot)
            const hours = fill(between, {
              from: formatHour(slot.from, slot.zone, locale),
              to: formatHour(slot.to, slot.zone, locale),
            })
            return (
              <label key={name} class="tick">
                <input
                  type="radio"
                  name="slot"
                  value={name}
                  required
                  checked={name === chosen}
                  autofocus={fault !== undefined && slot === slots[0]}
                />
                {holdHours(hours)}
              </label>
            )
          })}
        </fieldset>
      ))}
    </fieldset>
  )
}
