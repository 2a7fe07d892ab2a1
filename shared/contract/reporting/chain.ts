import * as z from 'zod'
import { period } from '../figures/change.ts'
import { bounds } from '../figures/mean.ts'
import { registerShare } from '../figures/share.ts'
import { localised, slug } from '../scalar.ts'
import { provenStreams, webStreams } from '../stream.ts'
import { figure } from './indicators.ts'

/** The links between what usagers expected and what they lived through, in order. */
export const chainLinks = ['understood', 'promised', 'delivered', 'informed', 'lived'] as const

/** `gap`: beyond the margin; `held`: within it; `unclear`: the interval holds the margin. */
const linkVerdicts = ['gap', 'held', 'unclear'] as const

/** Why a link has no figure. `absent`: nobody is asked, or nothing is on record. */
const untold = z.strictObject({
  told: z.literal('nothing'),
  because: z.enum(['absent', 'too_few', 'not_alone']),
})

const verdict = z.enum(linkVerdicts)

/** The share for whom a link did not hold, of usagers or of a complete register. */
const failed = {
  told: z.literal('share'),
  n: z.int(),
  estimate: z.number(),
  interval: bounds.nullable().meta({ description: 'Null: of a complete register' }),
  verdict,
}

const stream = z.enum(webStreams)

const links = z.strictObject({
  understood: z
    .discriminatedUnion('told', [
      untold,
      z.strictObject({
        told: z.literal('points'),
        wording: localised,
        stream: z.enum(provenStreams),
        scale: bounds,
        period: period.meta({ description: 'The quarter in which the team was asked' }),
        team: z.strictObject({ n: z.int(), mean: z.number() }),
        usagers: z.strictObject({ n: z.int(), mean: z.number() }),
        gap: z.strictObject({ estimate: z.number(), interval: bounds.nullable() }),
        verdict: z.enum(['gap', 'unclear']),
      }),
    ])
    .meta({ description: 'What the team believes is expected, less what usagers expect' }),
  promised: untold.meta({ description: 'No question asks what time would be short enough' }),
  delivered: z
    .discriminatedUnion('told', [
      untold,
      z.strictObject({
        ...failed,
        of: z.enum(['dates', 'requests']),
        within: z
          .strictObject({ days: z.int(), n: z.int(), estimate: z.number() })
          .nullable()
          .meta({ description: 'Answered within the norm, open requests counted' }),
      }),
    ])
    .meta({ description: 'Dates not kept; without any, requests not answered within the norm' }),
  informed: z
    .discriminatedUnion('told', [
      untold,
      z.strictObject({ ...failed, stream, on_time: registerShare }),
    ])
    .meta({ description: 'Usagers who did not know how far their request was' }),
  lived: z
    .discriminatedUnion('told', [untold, z.strictObject({ ...failed, stream, better: z.number() })])
    .meta({ description: 'Worse than expected, every dimension at its weight' }),
})

/** The five gaps of a service as one chain, from what was expected to what was lived. */
export const chain = z
  .strictObject({
    generated_at: z.iso.datetime(),
    service: slug,
    name: localised,
    zone: z.string(),
    period: period.nullable(),
    margin: z.strictObject({ value: z.number(), declared: z.boolean() }),
    beside: figure.nullable().meta({ description: 'What is due to all, beside the chain' }),
    links,
    widest: z
      .strictObject({
        link: z.enum(chainLinks),
        alike: z
          .array(z.enum(chainLinks))
          .meta({ description: 'Other decided gaps that cannot be told apart from it' }),
      })
      .nullable()
      .meta({ description: 'Among the gaps that are decided, in shares; null: none is' }),
  })
  .meta({ id: 'Chain' })

export type Chain = z.infer<typeof chain>
export type ChainLink = (typeof chainLinks)[number]
export type ChainLinks = Chain['links']
export type HiddenLink = z.infer<typeof untold>
export type FailedShare = Extract<ChainLinks['delivered' | 'informed' | 'lived'], { told: 'share' }>
