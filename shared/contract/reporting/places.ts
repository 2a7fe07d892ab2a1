import * as z from 'zod'
import { sampleSize } from '../figures/sample-size.ts'
import { placeShare } from '../figures/share.ts'
import { webStreams } from '../stream.ts'

/** A declared number, or its default. */
const settled = z.strictObject({ value: z.number(), declared: z.boolean() })

/** A territory below, held against the others taken together. */
const behind = z
  .strictObject({
    others: z.int().meta({ description: 'How many others have a share' }),
    x: z.int().meta({ description: 'What is counted, in the others' }),
    n: z.int(),
    difference: z.number().meta({ description: 'Its share less that of the others' }),
    low: z.number().nullable().meta({ description: 'Newcombe, 95 %; null of a register' }),
    high: z.number().nullable(),
  })
  .meta({
    id: 'PlaceBehind',
    description: 'Of a territory `below`, where others have a share; else null',
  })

/**
 * Whether quality is equivalent everywhere. Each territory is tested against the reference minus
 * the margin: `equivalent`; `below`, after Holm's correction for multiple comparisons; `unknown`,
 * too uncertain; `untested`, no answer; `hidden`, too few answers, or beside such a territory. In
 * alphabetical order, not a ranking. Many untested ones are counted, not listed.
 */
export const places = z
  .strictObject({
    stream: z.enum(webStreams).optional().meta({ description: 'Of answers alone' }),
    counts: z
      .enum(['dates', 'requests'])
      .optional()
      .meta({ description: 'What is counted where it is no answers' }),
    reference: settled,
    margin: settled,
    everywhere: z.enum(['equivalent', 'below', 'unknown']),
    untested: z.int().meta({ description: 'Declared territories without an answer' }),
    spread: z
      .number()
      .nullable()
      .meta({ description: 'Between-territory standard deviation, the noise of counts taken out' }),
    visible: z.number().nullable().meta({
      description:
        'Smallest gap to the reference that each territory would have shown four times out of five; null where one is below, or no gap would have been seen',
    }),
    territories: z.array(
      z.strictObject({
        territory: z.string(),
        name: z.string(),
        population: z.int().nullable(),
        share: placeShare,
        shrunk: z
          .strictObject({ estimate: z.number(), low: z.number(), high: z.number() })
          .nullable()
          .meta({
            description:
              'Drawn towards the whole as far as its own answers are few; null of a register, and of fewer than 20 territories',
          }),
        verdict: z.enum(['equivalent', 'below', 'unknown', 'untested', 'hidden']),
        would_take: sampleSize.nullable().meta({
          description: 'For `equivalent`, where the verdict is `unknown`; else null',
        }),
        behind: behind.nullable(),
      }),
    ),
  })
  .meta({ id: 'Places' })

/** Number of people in territories below the declared minimum. */
export const underFloor = z
  .strictObject({
    stream: z.enum(webStreams),
    floor: z.number(),
    raw: z.number().meta({ description: 'Share of the people, by the raw shares' }),
    likely: z.number().nullable().meta({
      description:
        'The same, each territory by its probability of being under; null of fewer than 20',
    }),
    people: z.int().meta({ description: 'How many people the figure is about' }),
    outside: z.int().meta({ description: 'People of territories with too few answers' }),
  })
  .meta({ id: 'UnderFloor' })

export type Places = z.infer<typeof places>
export type UnderFloor = z.infer<typeof underFloor>
