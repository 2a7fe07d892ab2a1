import * as z from 'zod'
import { publicHalf } from '../agents/key.ts'
import { slug } from '../scalar.ts'

/** Streams without proof, which anybody can fill. */
const unprovenStreams = ['asked', 'open'] as const

/** Why the arrivals of a day are unusual. */
const unusualReasons = ['many', 'one_network', 'backdated', 'counters'] as const

/** Days that are looked at; each is compared with the 28 before it. */
export const lookedAtDays = 12

/** Days a day is compared with. */
export const comparedDays = 28

/** Fewest answers of one day that can be unusual. */
export const fewestUnusual = 20

/** Fewest forms shown, or procedures ended, of one day that can be unusual: a page has more readers. */
export const fewestPages = 200

/** Fewest tickets of one day that can be unusual for a key: the busiest day of a small town's forms. */
export const fewestTickets = 50

/** One day on which one stream of a service received what it usually does not. */
const unusualArrival = z
  .strictObject({
    day: z.iso.date().meta({ description: 'On which they came' }),
    service: slug,
    stream: z.enum(unprovenStreams),
    n: z.int().meta({ description: 'Answers that count, of that day' }),
    usual: z.int().meta({ description: 'Of a busy day: the fourth busiest of the 28 before' }),
    network: z
      .strictObject({ network: z.string(), n: z.int() })
      .nullable()
      .meta({ description: 'The network most of them came from, if it sent eleven or more' }),
    backdated: z.int().meta({ description: 'Of them, those that count a week ago or earlier' }),
    ended: z.int().meta({ description: 'Procedures that pages say were ended on that day' }),
    shown: z.int().meta({ description: 'Forms that pages say were shown on that day' }),
    opened: z.int().meta({ description: 'Forms that pages say were opened on that day' }),
    answered: z.int().meta({ description: 'Forms that pages say were answered on that day' }),
    reasons: z.array(z.enum(unusualReasons)).min(1),
  })
  .meta({ id: 'UnusualArrival' })

/** One day on which a key was given far more tickets than it usually is. */
const unusualKey = z
  .strictObject({
    key: publicHalf,
    name: z.string(),
    day: z.iso.date(),
    n: z.int().meta({ description: 'Tickets it was given on that day' }),
    usual: z.int().meta({ description: 'Of a busy day: the fourth busiest of the 28 before' }),
    works: z.boolean().meta({ description: 'Neither revoked nor expired yet' }),
  })
  .meta({ id: 'UnusualKey' })

/** Days with unusual arrivals of answers, and of tickets by key; the newest first. */
export const unusualArrivals = z
  .strictObject({ days: z.array(unusualArrival), keys: z.array(unusualKey) })
  .meta({ id: 'UnusualArrivals' })

export type UnusualArrivals = z.infer<typeof unusualArrivals>
export type UnusualArrival = z.infer<typeof unusualArrival>
export type UnusualKey = z.infer<typeof unusualKey>
export type UnusualReason = (typeof unusualReasons)[number]
