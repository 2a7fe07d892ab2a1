import * as z from 'zod'
import { mandateKinds } from '../requests/delegate.ts'
import { offeredText } from '../requests/message-text.ts'
import { reference } from '../requests/request.ts'
import { tracking } from '../requests/tracking.ts'
import { instant, link, plainText, slug, usagerLocale, uuidv7 } from '../scalar.ts'
import { accessWays } from './access.ts'
import { contact } from './contact.ts'
import { presenceCode, presenceOutcome } from './presence.ts'
import { level } from './purpose.ts'
import { replacedPromise, usagerReply } from './request-history.ts'
import { sources } from './source-standing.ts'

/** Identifiers on a page, of a usager or a request. */
export const identifierKinds = ['reference', 'email', 'phone'] as const

/** Identifiers of a usager. An account belongs to a source, which must be given. */
export const recognisedKinds = ['email', 'phone', 'account'] as const

/** How an identifier is known: by an identity provider, declared, or derived by a source. */
export const recognisedHow = ['verified', 'declared', 'derived'] as const

/**
 * Second factors: what an agent may ask a usager, to distinguish people with the same identifier.
 */
export const secondFactorKinds = ['birth_date', 'name'] as const

/** Valid reasons to handle a request before older ones. */
export const outOfTurnReasons = [
  'urgency',
  'legal_deadline',
  'papers_received',
  'administration_error',
] as const

/** Identifiers an agent may type. A `code` is the tracking code on the receipt of a request. */
export const typedKinds = [...identifierKinds, 'code'] as const

/** An identifier as written on a page, or typed. */
export const identifier = z
  .strictObject({
    kind: z.enum([...typedKinds, 'account']),
    value: plainText(254).min(1),
    source: slug.optional().meta({
      description: 'Where a reference comes from, when it is known; an account needs it',
    }),
  })
  .meta({ id: 'Identifier' })

/** The usager's answer to the agent; a birth date as `YYYY-MM-DD`. */
const secondFactor = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('birth_date'), value: z.iso.date() }),
    z.strictObject({ kind: z.literal('name'), value: plainText(120).min(1) }),
  ])
  .meta({ id: 'SecondFactor' })

/** An agent asks for the context of a usager, with a purpose. */
export const contextAsked = z
  .strictObject({
    identifier,
    purpose: slug,
    level,
    present: z
      .boolean()
      .optional()
      .meta({ description: 'The usager stands before the agent, and asked to be helped' }),
    presence_code: presenceCode,
    second_factor: secondFactor
      .optional()
      .meta({ description: 'Asked of the usager where several persons are possible' }),
    out_of_turn: z.enum(outOfTurnReasons).optional().meta({
      description: 'Why this request is taken before older ones; noted in the access log',
    }),
    way: z.enum(accessWays).optional().meta({
      description: 'How it came to be looked for, for the access log; seen on a page when not said',
    }),
    tool: z
      .string()
      .regex(/^[a-z][a-z0-9.-]{0,63}@\d{1,4}$/)
      .optional()
      .meta({ description: 'The tool rule that saw it, with its version' }),
  })
  .meta({ id: 'ContextAsked' })

/** State of a promise; each has its own shape on screen. */
const promiseStanding = z.enum(['ahead', 'near', 'kept', 'late'])

/** A request in short, to choose from a list. */
const brief = z.strictObject({
  source: slug,
  reference,
  kind: z.string().optional(),
  about: tracking.shape.about,
  service: z.string(),
  headline: z.string(),
  received: z.string().meta({ description: 'In words' }),
  promise: promiseStanding.optional(),
})

/**
 * Position of an open request among those of the same service, kind and channel, by date of
 * receipt.
 */
const turn = z
  .strictObject({ rank: z.int().min(1), of: z.int().min(1), words: z.string() })
  .meta({ id: 'Turn' })

/**
 * Usual waiting time of the queue, with open requests as censored observations (Kaplan–Meier).
 * `null`: too many are open. Hidden below a threshold.
 */
const usualDelay = z
  .strictObject({
    unit: z.enum(['working', 'business', 'calendar']),
    median: z.number().nullable(),
    nine_in_ten: z.number().nullable(),
    n: z.int().min(1).meta({ description: 'Requests counted, open ones too' }),
    words: z.string(),
  })
  .meta({ id: 'UsualDelay' })

/**
 * Older requests wait in the same queue: the text is the same for everyone, and nothing is blocked.
 */
const outOfTurn = z
  .strictObject({
    older: z.int().min(1),
    words: z.string(),
    reasons: z.array(z.strictObject({ reason: z.enum(outOfTurnReasons), name: z.string() })),
  })
  .meta({ id: 'OutOfTurn' })

/** An adaptation by the rules of the service, and whether this request has it. */
export const offeredAdaptation = tracking.shape.adaptations.element
  .extend({
    adaptation: z.int().min(1).meta({
      description:
        'Its place in the rules of the service; after them, one that this request has and that they hold no more',
    }),
  })
  .meta({ id: 'OfferedAdaptation' })

/** A request for an agent: all sentences formatted, in their language. */
const full = tracking
  .omit({
    locale: true,
    organisation: true,
    written_in: true,
    past_promises: true,
    call: true,
    facts: true,
    page: true,
  })
  .extend({
    source: slug,
    kind: z.string().optional(),
    channel: z.string().meta({ description: 'In words: online, at the counter' }),
    received: z.string().meta({ description: 'In words' }),
    since: z.string().optional().meta({ description: 'Since when it is in this state, in words' }),
    standing: promiseStanding.optional(),
    past_promises: z
      .array(replacedPromise)
      .optional()
      .meta({ description: 'Dates that another has replaced, oldest first' }),
    say: z
      .array(z.strictObject({ locale: usagerLocale, text: z.string() }))
      .optional()
      .meta({
        description:
          'Where it stands, to be said or written to its usager: in the agent’s language, and in theirs where it is another',
      }),
    callback: z
      .string()
      .optional()
      .meta({ description: 'When its usager is to be called, or since when they wait, in words' }),
    replies: z
      .array(usagerReply)
      .optional()
      .meta({ description: 'Level 1: what its usager answered, newest first' }),
    acting: z
      .array(
        z.strictObject({
          kind: z.enum(mandateKinds),
          name: z.string(),
          words: z.string().meta({ description: 'Who acts, and since when' }),
        }),
      )
      .optional()
      .meta({ description: 'Who acts for its usager' }),
    told: z.string().meta({ description: 'When its source last said something of it, in words' }),
    link: link.optional().meta({ description: 'Level 2: where to open it in its source' }),
    turn: turn.optional().meta({ description: 'Of an open request' }),
    usual: usualDelay.optional(),
    out_of_turn: outOfTurn.optional().meta({ description: 'Level 2, while older ones wait' }),
    adaptations: z.array(offeredAdaptation),
    texts: z.array(offeredText).optional().meta({
      description: 'Approved texts of the service, for messages about this request',
    }),
  })

/** How the usager is identified, never by which value. */
const usager = z.strictObject({
  known_by: z.array(
    z.strictObject({
      kind: z.enum(recognisedKinds),
      how: z.enum(recognisedHow),
      since: z.string().meta({ description: 'In words' }),
    }),
  ),
  told_apart: z.literal(true).optional().meta({
    description:
      'A birth date or a name is known with each request told: they are of one person. Without it they share an address, a number or an account',
  }),
  merges: z
    .array(z.strictObject({ merge: uuidv7, since: z.string(), reason: z.string() }))
    .optional()
    .meta({ description: 'Identifiers that an agent said are one person’s, and why' }),
})

/** A request of another sector: only where to refer its usager. */
const elsewhere = z
  .strictObject({ service: z.string(), headline: z.string(), received: z.string() })
  .meta({ id: 'RequestElsewhere' })

/**
 * One of several people with the same identifier: only the service and the month of their request,
 * never a name or a reference.
 */
const candidate = z
  .strictObject({
    requests: z.array(
      z.strictObject({ service: z.string(), kind: z.string().optional(), month: z.string() }),
    ),
  })
  .meta({ id: 'Candidate' })

/**
 * The answer of the hub. Not found, not allowed and confidential give one answer, byte for byte: `{
 * "found": false }`, with the state of the sources, if any. At level 0 it holds only `found`,
 * `level` and that state.
 */
export const context = z
  .discriminatedUnion('found', [
    z.strictObject({ found: z.literal(false), sources }),
    z.strictObject({
      found: z.literal(true),
      level,
      asked_at: instant,
      zone: z.string().optional().meta({ description: 'Time zone of the organisation' }),
      usager: usager.optional(),
      candidates: z.array(candidate).optional().meta({
        description:
          'Several persons are possible: nothing else is said until a second factor fits',
      }),
      may_ask: z.array(z.enum(secondFactorKinds)).optional().meta({
        description: 'What tells the candidates apart, to be asked of the usager',
      }),
      mismatch: z.literal(true).optional().meta({
        description: 'What the usager answered is not what is known of any of them',
      }),
      proved: presenceOutcome,
      request: full.optional().meta({ description: 'The request of the reference asked for' }),
      others: z
        .array(brief)
        .optional()
        .meta({ description: 'Other requests of this usager in the sectors of the agent' }),
      contacts: z.array(contact).max(20).optional().meta({
        description: 'Level 1: when this usager and the service spoke, newest first',
      }),
      more: z.literal(true).optional().meta({
        description: 'There are more requests of this usager than the newest that are told',
      }),
      elsewhere: z.array(elsewhere).optional().meta({
        description: 'With the usager present: what there is in other sectors, in a few words',
      }),
      sources,
    }),
  ])
  .meta({ id: 'Context' })

export type SecondFactor = z.infer<typeof secondFactor>
export type OutOfTurnReason = (typeof outOfTurnReasons)[number]
export type Turn = z.infer<typeof turn>
export type UsualDelay = z.infer<typeof usualDelay>
export type OutOfTurn = z.infer<typeof outOfTurn>
export type OfferedAdaptation = z.infer<typeof offeredAdaptation>
export type Candidate = z.infer<typeof candidate>
/** An identifier on a page. */
export type SightedKind = (typeof identifierKinds)[number]
/** An identifier that an agent types. */
export type TypedKind = (typeof typedKinds)[number]
export type Identifier = z.infer<typeof identifier>
export type ContextAsked = z.infer<typeof contextAsked>
export type Context = z.infer<typeof context>
export type ContextFound = Extract<Context, { found: true }>
export type RequestFull = z.infer<typeof full>
export type RequestBrief = z.infer<typeof brief>
export type PromiseStanding = z.infer<typeof promiseStanding>
