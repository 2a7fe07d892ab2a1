import * as z from 'zod'
import { problem } from '../problem.ts'
import { proof } from '../requests/proof.ts'
import { reference, requestPut, requestStored } from '../requests/request.ts'
import { instant, plainText } from '../scalar.ts'

/** Most events in one batch. */
export const mostEvents = 100

/** Attributes of every event (CloudEvents 1.0). Others are ignored. */
const attributes = {
  specversion: z.literal('1.0'),
  id: plainText(200).min(1, 'empty').meta({ description: 'Once and for ever, within `source`' }),
  source: plainText(500).min(1, 'empty').meta({ description: 'Where it comes from' }),
  time: instant.meta({ description: 'When it was seen; never in the future' }),
  datacontenttype: z.literal('application/json').optional(),
}

/** A request as observed by a source. */
const requestObserved = z
  .object({
    ...attributes,
    type: z.literal('org.parvis.request.observed.v1'),
    data: z.strictObject({ reference, request: requestPut.omit({ observed_at: true }) }),
  })
  .meta({ id: 'RequestObserved' })

/** A step as observed by a source. */
const proofObserved = z
  .object({
    ...attributes,
    type: z.literal('org.parvis.proof.observed.v1'),
    data: z.strictObject({ reference, proof }),
  })
  .meta({ id: 'ProofObserved' })

/** An event from a system of the organisation. */
export const observedEvent = z
  .discriminatedUnion('type', [requestObserved, proofObserved])
  .meta({ id: 'ObservedEvent' })

/** Accepted event types. */
export const observedTypes = observedEvent.options.map((option) => option.shape.type.value)

/** The outcome of an event. It holds the tracking code only once, when its request is new. */
export const eventStored = z
  .strictObject({
    id: z.string(),
    stored: z.enum(['first', 'already']),
    ...requestStored.partial().shape,
  })
  .meta({ id: 'EventStored' })

/** The outcome of each event of a batch, in order: 201 new, 200 known, or a refusal. */
export const eventsAnswered = z
  .strictObject({
    events: z.array(
      z.strictObject({
        id: z.string().nullable(),
        status: z.int(),
        answer: eventStored.optional(),
        problem: problem.optional(),
      }),
    ),
  })
  .meta({ id: 'EventsAnswered' })

export type ObservedEvent = z.infer<typeof observedEvent>
export type EventStored = z.infer<typeof eventStored>
export type EventsAnswered = z.infer<typeof eventsAnswered>
