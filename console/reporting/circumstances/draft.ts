import * as z from 'zod'
import {
  type Circumstance,
  type CircumstancePut,
  circumstanceKinds,
} from '#shared/contract/reporting/circumstance.ts'
import { fill } from '#shared/text/fill.ts'
import type { CircumstancesText } from '#shared/text/site-owner/reporting/circumstances-fr.ts'
import { type Read, readUnless } from '../../form/faults.ts'

const longestLabel = 160

export const draft = z.strictObject({
  kind: z.enum(circumstanceKinds),
  label: z.string(),
  from: z.string(),
  until: z.string(),
  goesOn: z.boolean(),
  services: z.array(z.string()),
  territories: z.array(z.string()),
})

/** What is being typed in. */
export type Draft = z.infer<typeof draft>

/** A circumstance nobody has written anything of. */
export const emptyDraft: Draft = {
  kind: 'strike',
  label: '',
  from: '',
  until: '',
  goesOn: false,
  services: [],
  territories: [],
}

/** A circumstance that stands, to be corrected. */
export function draftOf(one: Circumstance): Draft {
  const { kind, label, from, until, services, territories } = one
  return { kind, label, from, until: until ?? '', goesOn: until === null, services, territories }
}

/** What a draft says, or what must be corrected first. */
export function readDraft(
  { goesOn, ...draft }: Draft,
  { fault }: CircumstancesText,
): Read<CircumstancePut> {
  const label = draft.label.trim()
  const until = goesOn ? null : draft.until
  const n = [...label].length
  const found = {
    '/label': n === 0 ? fault.label : n > longestLabel && fill(fault.longLabel, { n }),
    '/from': draft.from === '' && fault.from,
    '/until': until === '' ? fault.until : until !== null && until < draft.from && fault.order,
  }
  return readUnless(found, () => ({ ...draft, label, until }))
}
