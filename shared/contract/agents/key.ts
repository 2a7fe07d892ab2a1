import * as z from 'zod'
import { nameText, slug } from '../scalar.ts'

/**
 * Scopes of an API key. `requests`: record requests, one or many. `proofs`: add steps to them.
 * `import`: send a whole file. `events`: send CloudEvents. `invitations`: ask for tickets.
 */
export const scopes = ['requests', 'proofs', 'import', 'events', 'invitations'] as const

export type Scope = (typeof scopes)[number]

/** The public half of a key: its id. */
export const publicHalf = z
  .string()
  .regex(/^[a-z0-9]{4,32}$/)
  .meta({ description: 'The public half of a key' })

/** Lifetime of a key that is made without saying one, in days. */
export const usualLife = 365

/** From how many days before its end a key is warned of. */
export const nearExpiry = 30

/** Longest lifetime of a key with an expiry date, in days. */
export const longestLife = 3650

/** Longest overlap of a replaced key, in days. */
export const longestKeep = 90

/** A request for a new key. */
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

/** How long a replaced key stays valid, so that its system switches without a break. */
export const keyReplaced = z
  .strictObject({ keep_days: z.int().min(0).max(longestKeep) })
  .meta({ id: 'KeyReplaced' })

/** A key as shown. Never with its secret half: only its system has it. */
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
    tickets: z
      .strictObject({ this_month: z.int(), last_month: z.int() })
      .meta({ description: 'Invitations that it was given' }),
    last_used_on: z.iso.date().nullable().meta({ description: 'Day in the organisation’s zone' }),
  })
  .meta({ id: 'Key' })

/** Every key of an organisation, valid ones first; and today's date. */
export const keys = z
  .strictObject({ zone: z.string(), today: z.iso.date(), keys: z.array(key) })
  .meta({ id: 'Keys' })

/** A new key: `written` is the whole key, sent only once. */
export const keyMade = z
  .strictObject({ ...keys.shape, made: z.strictObject({ key: publicHalf, written: z.string() }) })
  .meta({ id: 'KeyMade' })

export type Key = z.infer<typeof key>
export type KeySent = z.infer<typeof keySent>
export type Keys = z.infer<typeof keys>
export type KeyMade = z.infer<typeof keyMade>
