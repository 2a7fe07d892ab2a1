import * as z from 'zod'
import { nameText, slug } from '../scalar.ts'

/**
 * What a key of one of the organisation's systems may do. `requests`: say what becomes of requests,
 * one or many at a time. `proofs`: add steps to them. `import`: bring in a whole file. `events`: tell
 * what happened as CloudEvents.
 */
export const scopes = ['requests', 'proofs', 'import', 'events'] as const

export type Scope = (typeof scopes)[number]

/** The half of a key that names it, and that anybody may read. */
export const publicHalf = z
  .string()
  .regex(/^[a-z0-9]{4,32}$/)
  .meta({ description: 'The public half of a key' })

/** Longest life of a key that ends by itself, in days. */
export const longestLife = 3650

/** Longest time a key that was replaced may live on, in days. */
export const longestKeep = 90

/** A key as somebody asks for it. */
export const keySent = z
  .strictObject({
    name: nameText(80)
      .refine((text) => text.trim() !== '', 'empty')
      .refine((text) => !/[\t\r\n]/.test(text), 'control_character')
      .meta({ description: 'Which system holds it, as people call it' }),
    source: slug.meta({ description: 'The source it speaks for' }),
    scopes: z
      .array(z.enum(scopes))
      .min(1, 'no_scope')
      .max(scopes.length)
      .refine((all) => new Set(all).size === all.length, 'scope_twice'),
    expires_in_days: z
      .int()
      .min(1)
      .max(longestLife)
      .nullable()
      .meta({ description: 'After how many days it ends; `null`: when it is revoked' }),
  })
  .meta({ id: 'KeySent' })

/** How long a key that is replaced lives on, so that its system changes without a break. */
export const keyReplaced = z
  .strictObject({ keep_days: z.int().min(0).max(longestKeep) })
  .meta({ id: 'KeyReplaced' })

/** A key as it is shown. Its secret half is never there: nobody has it but its system. */
const key = z
  .strictObject({
    key: publicHalf,
    name: z.string(),
    source: slug,
    scopes: z.array(z.enum(scopes)),
    state: z.enum(['good', 'expired', 'revoked']),
    created_at: z.iso.datetime(),
    expires_at: z.iso.datetime().nullable(),
    revoked_at: z.iso.datetime().nullable(),
    replaced_by: publicHalf.nullable(),
    last_used_on: z.iso.date().nullable().meta({ description: 'Day in the organisation’s zone' }),
  })
  .meta({ id: 'Key' })

/** Every key of an organisation, those that are good first; and the day it is there. */
export const keys = z
  .strictObject({ zone: z.string(), today: z.iso.date(), keys: z.array(key) })
  .meta({ id: 'Keys' })

/** A key that was made: `written` is the whole of it, given this one time. */
export const keyMade = z
  .strictObject({ ...keys.shape, made: z.strictObject({ key: publicHalf, written: z.string() }) })
  .meta({ id: 'KeyMade' })

export type Key = z.infer<typeof key>
export type KeySent = z.infer<typeof keySent>
export type Keys = z.infer<typeof keys>
export type KeyMade = z.infer<typeof keyMade>
