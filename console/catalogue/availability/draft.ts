import * as z from 'zod'
import type { OfferFact } from '#shared/contract/catalogue/offer.ts'
import type { OfferPageText } from '#shared/text/site-owner/catalogue/offer-page-fr.ts'
import { type Read, readUnless } from '../../form/faults.ts'

const said = z.enum(['', 'yes', 'no'])

export const draft = z.strictObject({
  kind: z.enum(['hours', 'slot', 'ways']),
  service: z.string(),
  place: z.string(),
  month: z.string(),
  closed_hours: z.string(),
  closed_days: z.string(),
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
  closed_hours: '',
  closed_days: '',
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

/** The fact a draft says, or what must be corrected first. */
export function readDraft(draft: Draft, { fault }: OfferPageText): Read<OfferFact> {
  const { kind, service, place } = draft
  const where = { service, place }
  const isNowhere = { '/place': place === '' && fault.place }
  if (kind === 'ways') {
    const ways = {
      counter: yes(draft.counter),
      telephone: yes(draft.telephone),
      post: yes(draft.post),
      france_services: yes(draft.france_services),
    }
    const isUnsaid = Object.values(ways).every((one) => one === null)
    const found = { ...isNowhere, '/counter': isUnsaid && fault.ways }
    return readUnless(found, () => ({ kind, ...where, ...ways }))
  }
  if (kind === 'slot') {
    const { day } = draft
    const days = draft.days.trim() === '' ? null : number(draft.days)
    const found = {
      ...isNowhere,
      '/day': day === '' && fault.day,
      '/days': days !== null && !Number.isInteger(days) && fault.days,
    }
    return readUnless(found, () => ({ kind, ...where, day, days }))
  }
  const { month } = draft
  const closed_hours = number(draft.closed_hours)
  const closed_days = number(draft.closed_days)
  const found = {
    ...isNowhere,
    '/month': !/^\d{4}-\d{2}$/.test(month) && fault.month,
    '/closed_hours': Number.isNaN(closed_hours) && fault.hours,
    '/closed_days': !Number.isInteger(closed_days) && fault.days,
  }
  const reason = draft.reason.trim() || null
  return readUnless(found, () => ({ kind, ...where, month, closed_hours, closed_days, reason }))
}

const yes = (one: 'yes' | 'no' | '') => (one === '' ? null : one === 'yes')

/** A number as people write it, with a comma or a point; none where it is none. */
function number(typed: string): number {
  const plain = typed.replace(/\s/g, '').replace(',', '.')
  return /^\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN
}
