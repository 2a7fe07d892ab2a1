import * as z from 'zod'
import { type Circumstance, circumstanceKinds } from '#shared/contract/reporting/circumstance.ts'
import { uuidv7 } from '#shared/identifier/uuidv7.ts'

export const draft = z.strictObject({
  /** Made before it is sent, so that sending it twice enters it once. */
  id: z.string(),
  /** It corrects one that stands. */
  isCorrection: z.boolean(),
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
export function emptyDraft(): Draft {
  return {
    id: uuidv7(Date.now(), crypto.getRandomValues(new Uint8Array(10))),
    isCorrection: false,
    kind: 'strike',
    label: '',
    from: '',
    until: '',
    goesOn: false,
    services: [],
    territories: [],
  }
}

/** A circumstance that stands, to be corrected. */
export function draftOf({ id, kind, label, from, until, services, territories }: Circumstance) {
  return {
    id,
    isCorrection: true,
    kind,
    label,
    from,
    until: until ?? '',
    goesOn: until === null,
    services,
    territories,
  }
}
