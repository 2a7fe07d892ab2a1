import { silenceDate } from '#shared/calendar/silence-date.ts'
import type { Receipt } from '#shared/contract/requests/proof.ts'
import type { Fact } from '#shared/contract/requests/tracking.ts'
import { formatCivilDay } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import { formatPhone } from '#shared/text/format-phone.ts'
import { localise } from '#shared/text/locale.ts'
import { usagerText } from '#shared/text/usager/text.ts'
import type { Narration } from './narration.ts'

/**
 * Formats an acknowledgement of receipt: the date, the contact, the meaning and date of silence.
 */
export function formatReceipt(receipt: Receipt, telling: Narration): string | undefined {
  const said = formatReceiptFacts(receipt, telling).flatMap(({ lines }) => lines)
  return said.length > 0 ? said.join(' ') : undefined
}

/** The same, one sentence a line; none when the receipt is incomplete. */
export function formatReceiptFacts(
  { received_on, service, address, phone, silence }: Receipt,
  { locale, spoken, now }: Narration,
): Fact[] {
  const { telling } = usagerText[locale]
  if (!received_on || !service || !address || !phone || !silence) return []
  const day = formatCivilDay(received_on, locale, now)
  const received = fill(telling.receipt, { day, service, address, phone: formatPhone(phone) })
  if (silence.means === 'nothing') return [{ lines: [received, telling.silentNothing] }]
  const { lastDay } = silenceDate(received_on, silence.months)
  const said = silence.means === 'acceptance' ? telling.silentAccepted : telling.silentRefused
  const meaning = fill(said, { day: formatCivilDay(lastDay, locale, now) })
  return [
    { lines: [received, meaning] },
    ...(silence.remedy
      ? [{ lines: [localise(silence.remedy, spoken)], written: true as const }]
      : []),
  ]
}
