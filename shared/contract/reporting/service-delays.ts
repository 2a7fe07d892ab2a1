import * as z from 'zod'
import { period } from '../figures/change.ts'
import { localised, slug } from '../scalar.ts'
import { delays } from './delays.ts'
import { figure } from './indicators.ts'

/** Share still waiting after a number of days, from each day until the next. */
const step = z.strictObject({ days: z.number(), waiting: z.number() })

/** Waiting time of some requests of a service, and its curve. */
const waits = z.strictObject({ delays, steps: z.array(step) })

const part = z.strictObject({
  part: z.string(),
  name: z.string().nullable().meta({ description: 'Null: the reader knows how it is called' }),
  delays,
})

/** Parts of a service under the disclosure rules, in a neutral order. */
const parts = z.strictObject({
  told: z.array(part),
  untold: z.int().meta({ description: 'Parts of which too few requests are known' }),
  more: z.int().meta({ description: 'Parts that may be told and are not sent' }),
})

/**
 * Waiting times of a service: overall, by channel and by territory; with the usagers' opinion of
 * the speed.
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
