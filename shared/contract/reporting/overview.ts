import * as z from 'zod'
import { falseAlarms } from '../figures/false-alarms.ts'
import { localised, slug } from '../scalar.ts'
import { pair } from './indicators.ts'
import { summary } from './summary.ts'

/** A service in short. */
const glance = z.strictObject({
  service: slug,
  name: localised,
  pair: pair.nullable().meta({
    description:
      'The first pair of the report, without its series and its territories, with what its charts say',
  }),
  warnings: z.int().meta({ description: 'Signals that nobody has said anything of' }),
})

/** The overview: what to know first, and what needs action today. */
export const overview = z
  .strictObject({
    generated_at: z.iso.datetime(),
    organisation: z.string(),
    zone: z.string(),
    summary,
    false_alarms: falseAlarms.nullable().meta({ description: 'Null before a chart speaks' }),
    services: z.array(glance).meta({ description: 'Of the same month as the summary' }),
    today: z
      .array(z.strictObject({ id: z.string(), page: z.string(), n: z.int() }))
      .meta({ description: 'What waits for a person, and where it is done; nothing is left out' }),
    begin: z
      .array(z.strictObject({ id: z.string(), done: z.boolean() }))
      .meta({ description: 'What an organisation does first, in its order' }),
  })
  .meta({ id: 'Overview' })

export type Glance = z.infer<typeof glance>
export type Overview = z.infer<typeof overview>
