import * as z from 'zod'
import { proofKinds } from './proof-kind.ts'
import { localised, plainText, slug } from './scalar.ts'

/** How to reach the people in charge. */
export const contact = z.strictObject({
  name: plainText(120),
  phone: z
    .string()
    .regex(/^\+?[0-9 ().-]{6,24}$/)
    .optional(),
  email: z.email().optional(),
  address: plainText(300).optional(),
})

/** What is offered, and what is promised to all. */
export const service = z.strictObject({
  service: slug,
  sector: slug,
  name: localised,
  norm: z.strictObject({
    delay: z.int().min(0).max(3_650).meta({ description: 'Calendar days from receipt' }),
    sentence: localised,
  }),
  steps: z
    .array(z.strictObject({ proof: z.enum(proofKinds), title: localised }))
    .min(1)
    .max(12)
    .meta({ description: 'What a request goes through, in order, each with the proof it owes' }),
  contact,
  adaptations: z.array(localised).max(30),
})

export type Contact = z.infer<typeof contact>
export type Service = z.infer<typeof service>
