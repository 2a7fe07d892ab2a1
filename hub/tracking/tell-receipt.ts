import { silenceDate } from '#shared/calendar/silence-date.ts'
import type { Receipt } from '#shared/contract/proof.ts'
import { sayCivilDay } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import { sayIn } from '#shared/text/locale.ts'
import { usagerText } from '#shared/text/usager/text.ts'
import type { Telling } from './telling.ts'

/** An acknowledgement of receipt in sentences: the day, whom to reach, what silence means and when. */
export function tellReceipt(
  { received_on, service, address, phone, silence }: Receipt,
  { locale, spoken, now }: Telling,
): string | undefined {
  const { telling } = usagerText[locale]
  if (!received_on || !service || !address || !phone || !silence) return undefined
  const day = sayCivilDay(received_on, locale, now)
  const received = fill(telling.receipt, { day, service, address, phone })
  if (silence.means === 'nothing') return `${received} ${telling.silentNothing}`
  const { lastDay } = silenceDate(received_on, silence.months)
  const said = silence.means === 'acceptance' ? telling.silentAccepted : telling.silentRefused
  const meaning = fill(said, { day: sayCivilDay(lastDay, locale, now) })
  const remedy = silence.remedy && sayIn(silence.remedy, spoken)
  return [received, meaning, remedy].filter(Boolean).join(' ')
}
