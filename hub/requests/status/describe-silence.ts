import { silenceDate } from '#shared/calendar/silence-date.ts'
import type { Service } from '#shared/contract/catalogue/service.ts'
import type { Fact } from '#shared/contract/requests/tracking.ts'
import { formatCivilDay } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import { localise } from '#shared/text/locale.ts'
import { requestText } from '#shared/text/usager/requests/text.ts'
import { dayIn } from '../../platform/time/day.ts'
import type { Known, Narration } from './narration.ts'

/** Describes the meaning and the date of silence, from the service or the receipt. */
export function describeSilence(
  { request, proofs, service, zone }: Known,
  { locale, spoken, now }: Narration,
): Fact[] {
  if (request.completed_at || request.state === 'withdrawn') return []
  const receipt = proofs.flatMap((proof) => (proof.kind === 'acknowledged' && proof.receipt) || [])
  const silence: Service['silence'] = receipt.at(-1)?.silence ?? service.silence
  if (!silence) return []
  const { title, nothing, later, ...means } = requestText[locale].told.silence
  if (silence.means === 'nothing') return [{ title, lines: [nothing] }]
  const received = receipt.at(-1)?.received_on ?? dayIn(zone, request.received_at)
  const { lastDay, from } = silenceDate(received, silence.months)
  const said = fill(means[silence.means], {
    day: formatCivilDay(lastDay, locale, now),
    from: formatCivilDay(from, locale, now),
  })
  const wasIncomplete = proofs.some(({ kind }) => kind === 'waiting_usager')
  return [
    { title, lines: wasIncomplete ? [said, later] : [said] },
    ...(silence.remedy
      ? [{ lines: [localise(silence.remedy, spoken)], written: true as const }]
      : []),
  ]
}
