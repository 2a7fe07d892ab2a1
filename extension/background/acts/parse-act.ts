import * as z from 'zod'
import { contactAsked } from '#shared/contract/agents/contact.ts'
import { mergeAsked, mergeUndone } from '#shared/contract/agents/merge.ts'
import { usagerLocale, uuidv7 } from '#shared/contract/scalar.ts'
import { type ActCommand, type ActPlace, type Draft, draftPlaces } from '../../shared/acts.ts'

/** Longest text kept of one field: longer than the hub accepts. */
const longest = 2_000
const name = z.string().max(40)
const typed = z.string().max(longest)
const few = (some: object) => Object.keys(some).length <= 12

const place = z.union([
  z.enum(draftPlaces),
  z.templateLiteral(['adaptation.', z.int().min(1)]),
  z.templateLiteral(['unmerge.', uuidv7]),
]) satisfies z.ZodType<ActPlace>

const draft: z.ZodType<Draft> = z.record(name, typed).refine(few)

/** What the agent does in the panel, as the background hears it. */
export const actMessage = z.discriminatedUnion('does', [
  z.strictObject({
    does: z.literal('keep'),
    place: z.enum(draftPlaces),
    draft: draft.nullable(),
  }),
  z.strictObject({
    does: z.literal('preview'),
    step: z.record(name, z.union([typed, z.strictObject({ from: typed, to: typed })])).refine(few),
    written_in: usagerLocale.optional(),
  }),
  z.strictObject({ does: z.literal('send') }),
  z.strictObject({
    does: z.literal('contact'),
    contact: contactAsked.pick({
      ...{ channel: true, by: true, about: true, outcome: true, follow_on: true },
    }),
  }),
  z.strictObject({ does: z.literal('undo') }),
  z.strictObject({
    does: z.literal('adapt'),
    adaptation: z.int().min(1),
    applies: z.boolean(),
  }),
  mergeAsked.pick({ one: true, other: true, reason: true }).extend({ does: z.literal('merge') }),
  z.strictObject({
    does: z.literal('unmerge'),
    merge: uuidv7,
    reason: mergeUndone.shape.reason,
  }),
  z.strictObject({ does: z.literal('again'), place }),
  z.strictObject({ does: z.literal('close'), place: z.enum(draftPlaces) }),
]) satisfies z.ZodType<ActCommand>
