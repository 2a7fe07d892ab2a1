import * as z from 'zod'
import { level } from './purpose.ts'
import { reference } from './request.ts'
import { instant, link, plainText, slug } from './scalar.ts'
import { tracking } from './tracking.ts'

/** What a page may show of a usager or of their request. */
export const identifierKinds = ['reference', 'email', 'phone'] as const

/** One thing that was seen on a page, as it is written there. */
export const identifier = z
  .strictObject({
    kind: z.enum(identifierKinds),
    value: plainText(254).min(1),
    source: slug.optional().meta({ description: 'Where a reference comes from, when it is known' }),
  })
  .meta({ id: 'Identifier' })

/** An agent asks who this is and where things stand, and says why. */
export const contextAsked = z
  .strictObject({
    identifier,
    purpose: slug,
    level,
    tool: z
      .string()
      .regex(/^[a-z][a-z0-9.-]{0,63}@\d{1,4}$/)
      .optional()
      .meta({ description: 'The tool rule that saw it, with its version' }),
  })
  .meta({ id: 'ContextAsked' })

/** Where the promise of a request stands; each has its shape. */
const promiseStanding = z.enum(['ahead', 'near', 'kept', 'late'])

/** A request in a few words: enough to choose it. */
const brief = z.strictObject({
  source: slug,
  reference,
  kind: z.string().optional(),
  service: z.string(),
  headline: z.string(),
  received: z.string().meta({ description: 'In words' }),
  promise: promiseStanding.optional(),
})

/** A request as an agent reads it: every sentence ready, in their language. */
const full = tracking
  .omit({
    locale: true,
    organisation: true,
    written_in: true,
    past_promises: true,
    facts: true,
    page: true,
  })
  .extend({
    source: slug,
    kind: z.string().optional(),
    channel: z.string().meta({ description: 'In words: online, at the counter' }),
    received: z.string().meta({ description: 'In words' }),
    standing: promiseStanding.optional(),
    callback: z
      .string()
      .optional()
      .meta({ description: 'Since when its usager waits to be called, in words' }),
    told: z.string().meta({ description: 'When its source last said something of it, in words' }),
    link: link.optional().meta({ description: 'Level 2: where to open it in its source' }),
  })

/** How the usager is known, and never under which name. */
const usager = z.strictObject({
  known_by: z.array(
    z.strictObject({
      kind: z.enum(['email', 'phone']),
      how: z.enum(['verified', 'declared']),
      since: z.string().meta({ description: 'In words' }),
    }),
  ),
})

/**
 * What the hub answers. Not found, not allowed and confidential are one answer, byte for byte:
 * `{ "found": false }`. At level 0 nothing but `found` and `level` is said.
 */
export const context = z
  .discriminatedUnion('found', [
    z.strictObject({ found: z.literal(false) }),
    z.strictObject({
      found: z.literal(true),
      level,
      asked_at: instant,
      zone: z.string().optional().meta({ description: 'Time zone of the organisation' }),
      usager: usager.optional(),
      request: full.optional().meta({ description: 'The request of the reference asked for' }),
      others: z
        .array(brief)
        .optional()
        .meta({ description: 'Other requests of this usager in the sectors of the agent' }),
    }),
  ])
  .meta({ id: 'Context' })

export type Identifier = z.infer<typeof identifier>
export type IdentifierKind = Identifier['kind']
export type ContextAsked = z.infer<typeof contextAsked>
export type Context = z.infer<typeof context>
export type ContextFound = Extract<Context, { found: true }>
export type RequestFull = z.infer<typeof full>
export type RequestBrief = z.infer<typeof brief>
export type PromiseStanding = z.infer<typeof promiseStanding>
