import * as z from 'zod'
import { promise } from './request.ts'
import { instant, localised, plainText, uuidv7 } from './scalar.ts'
import { contact } from './service.ts'

/** What every proof says: an id made by the sender, when it happened, words for the usager. */
const common = {
  id: uuidv7,
  at: instant.meta({ description: 'When it happened; never in the future' }),
  text: localised.optional().meta({ description: 'What the usager reads, in every language' }),
}

const named = <K extends string>(kind: K) => z.literal(kind)

/** A step of a request that the usager is shown, each kind with its own fields. */
export const proof = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: named('acknowledged'), ...common, contact: contact.optional() }),
    z.strictObject({
      kind: named('promised'),
      ...common,
      promise,
      place: plainText(200).optional(),
      cost: plainText(120).optional(),
    }),
    z.strictObject({
      kind: named('assigned'),
      ...common,
      team: plainText(120),
      contact: contact.optional(),
    }),
    z.strictObject({
      kind: named('on_the_way'),
      ...common,
      who: plainText(120),
      arrival: instant.optional(),
      contact: contact.optional(),
    }),
    z.strictObject({ kind: named('arrived'), ...common }),
    z.strictObject({
      kind: named('waiting_usager'),
      ...common,
      missing: localised,
      by: instant.optional(),
    }),
    z.strictObject({ kind: named('decided'), ...common }),
    z.strictObject({ kind: named('done'), ...common }),
    z.strictObject({ kind: named('late'), ...common, why: localised, promise: promise.optional() }),
    z.strictObject({ kind: named('message'), ...common, text: localised }),
  ])
  .meta({ id: 'Proof' })

/** What became of a proof. */
export const proofStored = z
  .strictObject({ id: uuidv7, stored: z.enum(['first', 'already']) })
  .meta({ id: 'ProofStored' })

export type Proof = z.infer<typeof proof>
