import * as z from 'zod'
import { mostCodes, type SheetAsked, type SheetForms } from '#shared/contract/invitations/sheet.ts'
import { chooseUsagerLocale, usagerLocales } from '#shared/text/usager-locale.ts'
import type { Fault } from '../form/faults.ts'

/** What is printed, as it is being chosen. */
export const draft = z.strictObject({
  kind: z.enum(['codes', 'poster']),
  service: z.string(),
  /** Empty for every place. */
  place: z.string(),
  day: z.string(),
  number: z.string(),
  locale: z.enum(usagerLocales),
})

export type Draft = z.infer<typeof draft>

/** What stands in the form at first. */
export const emptyDraft: Draft = {
  kind: 'codes',
  service: '',
  place: '',
  day: '',
  number: '40',
  locale: 'fr',
}

/** The draft with what is offered chosen, where nothing is or it is offered no more. */
export function choosing(draft: Draft, known: SheetForms | null): Draft {
  if (!known) return draft
  const service = known.services.find((one) => one.service === draft.service) ?? known.services[0]
  const hasPlace = service?.places.some(({ place }) => place === draft.place)
  return {
    ...draft,
    service: service?.service ?? '',
    place: hasPlace ? draft.place : '',
    day: draft.day || known.today,
    locale: chooseUsagerLocale([draft.locale], known.languages),
  }
}

/** Reads the form as the hub will. */
export function readDraft(
  { service, place, day, number, locale }: Draft,
  faults: Readonly<Record<'day_of_sheet' | 'number_of_codes', string>>,
): { sent: SheetAsked } | { faults: Fault[] } {
  const count = /^\d{1,3}$/.test(number.trim()) ? Number(number) : 0
  const wrong = [
    ...(/^\d{4}-\d\d-\d\d$/.test(day) ? [] : [{ path: '/day', sentence: faults.day_of_sheet }]),
    ...(count >= 1 && count <= mostCodes
      ? []
      : [{ path: '/number', sentence: faults.number_of_codes }]),
  ]
  if (wrong.length > 0) return { faults: wrong }
  return { sent: { service, ...(place !== '' && { place }), day, number: count, locale } }
}
