import * as z from 'zod'
import type { OfferFact } from '#shared/contract/catalogue/offer.ts'
import type { OfferPageText } from '#shared/text/site/offer-page-fr.ts'

const said = z.enum(['', 'yes', 'no'])

export const draft = z.strictObject({
  kind: z.enum(['hours', 'slot', 'ways']),
  service: z.string(),
  place: z.string(),
  month: z.string(),
  closedHours: z.string(),
  closedDays: z.string(),
  reason: z.string(),
  day: z.string(),
  days: z.string(),
  counter: said,
  telephone: said,
  post: said,
  france_services: said,
})

/** What is being typed in. */
export type Draft = z.infer<typeof draft>

export const emptyDraft: Draft = {
  kind: 'hours',
  service: '',
  place: '',
  month: '',
  closedHours: '',
  closedDays: '',
  reason: '',
  day: '',
  days: '',
  counter: '',
  telephone: '',
  post: '',
  france_services: '',
}

/** A draft for the next place: months are entered place by place. */
export function nextDraft({ kind, service, month, day }: Draft): Draft {
  return { ...emptyDraft, kind, service, month, day }
}

/** What is wrong, by the field of the fact. */
export type Faults = Readonly<Record<string, string>>

/** The fact a draft says, or what must be corrected first. */
export function readDraft(
  draft: Draft,
  text: OfferPageText,
): { fact: OfferFact } | { faults: Faults } {
  const { kind, service, place } = draft
  const faults: Record<string, string> = {}
  if (place === '') faults['/place'] = text.fault.place
  const where = { service, place }
  if (kind === 'ways') {
    const ways = {
      counter: yes(draft.counter),
      telephone: yes(draft.telephone),
      post: yes(draft.post),
      france_services: yes(draft.france_services),
    }
    if (Object.values(ways).every((one) => one === null)) faults['/counter'] = text.fault.ways
    return settle(faults, { kind, ...where, ...ways })
  }
  if (kind === 'slot') {
    const days = draft.days.trim() === '' ? null : number(draft.days)
    if (draft.day === '') faults['/day'] = text.fault.day
    if (days !== null && !Number.isInteger(days)) faults['/days'] = text.fault.days
    return settle(faults, { kind, ...where, day: draft.day, days })
  }
  const hours = number(draft.closedHours)
  const days = number(draft.closedDays)
  if (!/^\d{4}-\d{2}$/.test(draft.month)) faults['/month'] = text.fault.month
  if (Number.isNaN(hours)) faults['/closed_hours'] = text.fault.hours
  if (!Number.isInteger(days)) faults['/closed_days'] = text.fault.days
  const reason = draft.reason.trim() || null
  const closed = { month: draft.month, closed_hours: hours, closed_days: days, reason }
  return settle(faults, { kind, ...where, ...closed })
}

function settle(faults: Faults, fact: OfferFact) {
  return Object.keys(faults).length > 0 ? { faults } : { fact }
}

const yes = (one: 'yes' | 'no' | '') => (one === '' ? null : one === 'yes')

/** A number as people write it, with a comma or a point; none where it is none. */
function number(typed: string): number {
  const plain = typed.replace(/\s/g, '').replace(',', '.')
  return /^\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN
}
