import * as z from 'zod'
import { slug } from '../scalar.ts'
import { countedStreams } from '../stream.ts'

/** Counted steps of a form that a page shows, in order: procedures ended, forms shown and opened, answers. */
export const countedSteps = ['ended', 'shown', 'opened', 'answered'] as const

const few = z.int().min(1).max(100).optional()

/** Counts from a page, without personal data. `navigator.sendBeacon` sends them. */
export const countersSent = z
  .strictObject({
    site: slug,
    service: slug,
    unprompted: z.literal(true).optional().meta({
      description: 'Of the button that is always there; else of what the page asks by itself',
    }),
    counts: z
      .strictObject({ ended: few, shown: few, opened: few, answered: few })
      .refine((counts) => Object.values(counts).some((n) => n !== undefined), {
        message: 'empty_counts',
      }),
  })
  .meta({ id: 'CountersSent' })

/** Counts of a service, a stream and a month, over all sites. */
const month = z.strictObject({
  service: slug,
  stream: z.enum(countedStreams),
  month: z.string().meta({ description: '`YYYY-MM`, in the zone of the organisation' }),
  ended: z.int(),
  shown: z.int(),
  opened: z.int(),
  answered: z.int(),
  rate: z
    .strictObject({ x: z.int(), n: z.int() })
    .nullable()
    .meta({
      description:
        'How many answered, of how many to whom the question was shown; none for the open button, ' +
        'whose users were not drawn from anybody',
    }),
})

/** What the counters say. */
export const counters = z.strictObject({ months: z.array(month) }).meta({ id: 'Counters' })

export type CountersSent = z.infer<typeof countersSent>
export type CountedStep = (typeof countedSteps)[number]
