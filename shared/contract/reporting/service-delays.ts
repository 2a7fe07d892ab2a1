import * as z from 'zod'
import { period } from '../figures/change.ts'
import { localised, slug } from '../scalar.ts'
import { delays } from './delays.ts'
import { figure } from './indicators.ts'

/** Who still waits after so many days: from each day on, until the next. */
const step = z.strictObject({ days: z.number(), waiting: z.number() })

/** Some requests of a service: how long they take, and the curve that it is read from. */
const waits = z.strictObject({ delays, steps: z.array(step) })

const part = z.strictObject({
  part: z.string(),
  name: z.string().nullable().meta({ description: 'Null: the reader knows how it is called' }),
  ...waits.shape,
})

/** Parts of a service that may be told, in an order that ranks none. */
const parts = z.strictObject({
  told: z.array(part),
  untold: z.int().meta({ description: 'Parts of which too few requests are known' }),
  more: z.int().meta({ description: 'Parts that may be told and are not sent' }),
})

/**
 * How long the requests of a service take, whole, by channel and by territory; beside it whether it
 * was quick enough for its usagers.
 */
export const serviceDelays = z
  .strictObject({
    generated_at: z.iso.datetime(),
    service: slug,
    name: localised,
    zone: z.string(),
    period: period.nullable(),
    norm: z.int().nullable().meta({ description: 'Days the norm promises; null: none in days' }),
    waits: z.discriminatedUnion('told', [
      z.strictObject({
        told: z.literal('nothing'),
        because: z.enum(['absent', 'too_few', 'not_alone']),
      }),
      z.strictObject({
        told: z.literal('figures'),
        beside: figure,
        whole: waits,
        channels: parts,
        territories: parts,
      }),
    ]),
  })
  .meta({ id: 'ServiceDelays' })

export type ServiceDelays = z.infer<typeof serviceDelays>
export type DisclosedWaits = Extract<ServiceDelays['waits'], { told: 'figures' }>
export type WaitsPart = DisclosedWaits['channels']['told'][number]
export type WaitsParts = DisclosedWaits['channels']
export type WaitStep = z.infer<typeof step>
