import * as z from 'zod'
import { requestOutcomes } from '../catalogue/proof-kind.ts'
import { channels, contact } from '../catalogue/service.ts'
import { silence } from '../catalogue/silence.ts'
import { instant, localised, nameText, plainText, uuidv7 } from '../scalar.ts'
import { promise } from './request.ts'

/** Audience of a proof. */
export const audiences = ['usager', 'agent'] as const

/** Outcome of a sending. */
export const deliveryOutcomes = ['accepted', 'failed'] as const

/** Channels of messages. */
export const deliveredChannel = z.enum(channels).exclude(['page'])

/** One sending of a proof by the system that made it: channel and outcome. */
const delivery = z.strictObject({
  channel: deliveredChannel,
  at: instant.meta({ description: 'When it was sent; never in the future' }),
  outcome: z.enum(deliveryOutcomes),
  why: plainText(200).optional().meta({ description: 'Why it failed' }),
})

/** Fields of every proof: the sender's id, the time, a text for the usager. */
const common = {
  id: uuidv7,
  at: instant.meta({ description: 'When it happened; never in the future' }),
  text: localised.optional().meta({ description: 'What the usager reads' }),
  audience: z
    .enum(audiences)
    .optional()
    .meta({ description: '`agent`: kept in the record, not shown to the usager' }),
  deliveries: z.array(delivery).max(10).optional().meta({ description: 'What was sent where' }),
}

const outcome = z
  .enum(requestOutcomes)
  .optional()
  .meta({ description: 'The outcome of the request' })

const named = <K extends string>(kind: K) => z.literal(kind)

/**
 * A complete acknowledgement of receipt (code des relations entre le public et l’administration,
 * R112-5): the hub fills missing fields from the declared service, and refuses an incomplete one.
 */
const receipt = z.strictObject({
  received_on: z.iso.date().optional().meta({ description: 'Day of receipt' }),
  service: nameText(120).optional(),
  address: plainText(300).optional(),
  phone: contact.shape.phone,
  silence: silence.optional(),
})

/** A step of a request, each kind with its own fields. */
export const proof = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: named('acknowledged'),
      ...common,
      contact: contact.optional(),
      receipt: receipt.optional(),
    }),
    z.strictObject({
      kind: named('promised'),
      ...common,
      promise,
      place: nameText(200).optional(),
      cost: nameText(120).optional(),
      lasts: z.int().min(1).max(10_080).optional().meta({ description: 'In minutes' }),
    }),
    z.strictObject({
      kind: named('assigned'),
      ...common,
      team: nameText(120),
      contact: contact.optional(),
    }),
    z.strictObject({
      kind: named('on_the_way'),
      ...common,
      who: nameText(120),
      arrival: instant.optional(),
      contact: contact.optional(),
    }),
    z.strictObject({ kind: named('arrived'), ...common }),
    z.strictObject({
      kind: named('waiting_usager'),
      ...common,
      missing: localised,
      by: instant.optional(),
      how: localised.optional().meta({ description: 'How to bring what is missing' }),
    }),
    z.strictObject({ kind: named('decided'), ...common, outcome }),
    z.strictObject({ kind: named('done'), ...common, outcome }),
    z.strictObject({ kind: named('late'), ...common, why: localised, promise: promise.optional() }),
    z.strictObject({ kind: named('message'), ...common, text: localised }),
  ])
  .meta({ id: 'Proof' })

/** The outcome of a proof. */
export const proofStored = z
  .strictObject({ id: uuidv7, stored: z.enum(['first', 'already']) })
  .meta({ id: 'ProofStored' })

export type Proof = z.infer<typeof proof>
export type Receipt = z.infer<typeof receipt>
