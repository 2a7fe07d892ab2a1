import { silenceDate } from '#shared/calendar/silence-date.ts'
import type { Receipt } from '#shared/contract/requests/proof.ts'
import type { Fact } from '#shared/contract/requests/tracking.ts'
import { formatCivilDay } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import { formatPhone } from '#shared/text/format-phone.ts'
import { localise } from '#shared/text/locale.ts'
import { usagerText } from '#shared/text/usager/text.ts'
import type { Narration } from './narration.ts'

/** An acknowledgement of receipt in sentences: the day, whom to reach, what silence means and when. */
export function formatReceipt(receipt: Receipt, telling: Narration): string | undefined {
  const said = formatReceiptFacts(receipt, telling).flatMap(({ lines }) => lines)
  return said.length > 0 ? said.join(' ') : undefined
}

/** The same, a sentence a line; none where the receipt is not complete. */
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
