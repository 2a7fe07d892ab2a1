import * as z from 'zod'
import { proofKinds, requestStates } from '../catalogue/proof-kind.ts'
import { shownContact } from '../catalogue/service.ts'
import { usagerLocale } from '../scalar.ts'

/** Where a step of the timeline stands. */
export const stoneStatus = z.enum(['done', 'now', 'later', 'late'])

/** One step of the timeline: done, current, or later. */
const stone = z.strictObject({
  kind: z.enum(proofKinds),
  status: stoneStatus,
  title: z.string(),
  when: z.string().optional().meta({ description: 'In words: on Tuesday 8 December' }),
  text: z.string().optional(),
  written_in: usagerLocale
    .optional()
    .meta({ description: 'Language of `text`, where it is not `locale`' }),
  sent: z
    .array(z.string())
    .optional()
    .meta({ description: 'What was sent where, in words, one sending each' }),
})

/** A promise as the hub signed it. */
const signed = z
  .strictObject({ jws: z.string(), sentence: z.string() })
  .meta({ description: 'The promise as the hub signed it, and when, in words' })

/** A replaced or completed promise. It stays on record. */
export const pastPromise = z.strictObject({
  window: z.string(),
  made: z.string().meta({ description: 'When it was made, in words' }),
  outcome: z.string().meta({ description: 'Kept or not, replaced when and why, in words' }),
  signed: signed.optional(),
})

/** A public fact of a service: under a title, or a continuation of the previous one. */
const fact = z.strictObject({
  title: z.string().optional(),
  lines: z.array(z.string()).min(1),
  written: z
    .literal(true)
    .optional()
    .meta({ description: 'Written by the organisation: in `written_in`, where that is said' }),
})

/** A request for its usager: all sentences formatted, in their language. */
export const tracking = z
  .strictObject({
    locale: usagerLocale,
    written_in: usagerLocale.optional().meta({
      description: 'Language of what the organisation wrote, where it is not `locale`',
    }),
    reference: z.string(),
    state: z.enum(requestStates),
    service: z.string(),
    about: z.string().optional().meta({ description: 'What it is about, in its usager’s words' }),
    organisation: z.string(),
    headline: z.string().meta({ description: 'Where it stands, in one sentence' }),
    next: z
      .strictObject({
        title: z.string(),
        what: z.string(),
        by: z.string().optional(),
        how: z.string().optional(),
        act: z
          .strictObject({ title: z.string(), url: z.url() })
          .optional()
          .meta({ description: 'The one thing to press now' }),
        written_in: usagerLocale
          .optional()
          .meta({ description: 'Language of `what` and `how`, where it is not `locale`' }),
      })
      .optional()
      .meta({
        description:
          'What comes next, by when. In the state `waiting_usager` it is for the usager to do; `how` then says how to bring it',
      }),
    promise: z
      .strictObject({
        title: z.string().meta({
          description:
            'The name of this date: what is true by then (repaired, certificate sent), or the appointment',
        }),
        window: z.string(),
        sentence: z.string().meta({
          description: 'Both in one sentence: *Repaired by Thursday 10 December*',
        }),
        note: z.string().meta({
          description: 'What the date rests on',
        }),
        stands: z.enum(['ahead', 'late', 'suspended']).optional().meta({
          description:
            '`suspended`: the service waits for its usager. None once the request is complete',
        }),
        signed: signed.optional(),
      })
      .optional()
      .meta({ description: 'By when the whole request is promised, and what the date rests on' }),
    past_promises: z
      .array(pastPromise)
      .optional()
      .meta({ description: 'Promises before, and the one that has served; oldest first' }),
    call: z
      .strictObject({
        title: z.string(),
        window: z.string(),
        note: z.string().optional(),
        stands: z.enum(['ahead', 'missed']),
        signed: signed.optional(),
      })
      .optional()
      .meta({ description: 'When the service calls its usager, or should have called' }),
    stones: z.array(stone),
    contact: shownContact,
    norm: z.string(),
    adaptations: z
      .array(
        z.strictObject({
          what: z.string(),
          condition: z.string().optional(),
          ask: z.string().optional(),
          since: z
            .string()
            .optional()
            .meta({ description: 'Since when this request has it, in words' }),
        }),
      )
      .meta({
        description:
          'What may be adapted, for whom, how to ask for it, and what is for this request',
      }),
    facts: z.array(fact).meta({
      description: 'What the service declares to all, in words: its norm and all the rest',
    }),
    page: z
      .strictObject({ url: z.url(), title: z.string() })
      .optional()
      .meta({ description: 'The page where the usager does more: print, be called back' }),
  })
  .meta({ id: 'Tracking' })

export type Tracking = z.infer<typeof tracking>
export type Stone = z.infer<typeof stone>
export type PastPromise = z.infer<typeof pastPromise>
export type Fact = Tracking['facts'][number]
