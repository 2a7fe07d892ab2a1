import * as z from 'zod'
import {
  proofKinds,
  requestOutcomes,
  requestStates,
  stateSources,
} from '../catalogue/proof-kind.ts'
import { channels } from '../catalogue/service.ts'
import { instant, slug, usagerLocale, uuidv7, zone } from '../scalar.ts'
import { callbackWindow } from './callback.ts'
import { promiseBases, promiseCauses } from './promise-basis.ts'
import { replyKinds } from './reply.ts'
import { reference } from './request.ts'

const which = {
  source: z.string().meta({ description: 'The system the request lives in' }),
  reference,
}

const outcome = z
  .enum(requestOutcomes)
  .optional()
  .meta({ description: 'Its outcome, if it has one' })

const service = slug.meta({ description: 'The service the request is for' })

/**
 * Data of each event type: nothing that identifies a usager, and no tracking code. Receivers read
 * the rest in the source of the request.
 */
export const eventContents = {
  'org.parvis.request.received.v1': z.strictObject({
    ...which,
    service,
    channel: z.string().meta({ description: 'By which way it came' }),
    state: z.enum(requestStates),
    outcome,
  }),
  'org.parvis.request.state.v1': z.strictObject({
    ...which,
    service,
    state: z.enum(requestStates),
    before: z
      .enum(requestStates)
      .meta({ description: 'The same as `state` where only the outcome has changed' }),
    outcome,
    how: z.enum(stateSources).meta({
      description: '`told` by our own API, `observed` in its source, or moved by a `proof`',
    }),
  }),
  'org.parvis.request.promise.v1': z.strictObject({
    ...which,
    window: z.strictObject({ from: instant, to: instant, zone }),
    basis: z.enum(promiseBases),
    because: z.enum(promiseCauses),
  }),
  'org.parvis.request.proof.v1': z.strictObject({
    ...which,
    service,
    proof: uuidv7,
    kind: z.enum(proofKinds),
  }),
  'org.parvis.request.callback.v1': z.strictObject({
    ...which,
    callback: uuidv7,
    state: z.enum(['awaited', 'done', 'cancelled']),
    window: callbackWindow.optional(),
  }),
  'org.parvis.request.reply.v1': z.strictObject({
    ...which,
    service,
    reply: uuidv7,
    kind: z.enum(replyKinds),
  }),
  'org.parvis.request.preference.v1': z.strictObject({
    ...which,
    locale: usagerLocale.meta({ description: 'In which language the usager would be told' }),
    channel: z.enum(channels).meta({ description: 'By which way' }),
    at_night: z.boolean().optional().meta({ description: 'Their telephone may ring at any hour' }),
  }),
} as const

/** Event types of requests. */
export type EventType = keyof typeof eventContents

/** Every event type. */
export const eventTypes = Object.keys(eventContents) as EventType[]

/** Data of an event, without the key of the request. */
export type EventData<T extends EventType> = Omit<
  z.infer<(typeof eventContents)[T]>,
  keyof typeof which
>
