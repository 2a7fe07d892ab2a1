import * as z from 'zod'
import { change } from '../figures/change.ts'
import { localised, slug } from '../scalar.ts'
import { webStreams } from '../stream.ts'
import { headline } from './headline.ts'
import { pair } from './indicators.ts'

/** A service in short. */
const glance = z.strictObject({
  service: slug,
  name: localised,
  headline,
  pair: pair.nullable().meta({
    description: 'The first pair of the report, without its series and its territories',
  }),
  changes: z
    .array(
      z.strictObject({
        indicator: z.string(),
        stream: z.enum(webStreams).optional(),
        change,
      }),
    )
    .meta({ description: 'What the chart of each series says' }),
  warnings: z.int().meta({ description: 'Signals that nobody has said anything of' }),
})

/** The overview: what to know first, and what needs action today. */
export const overview = z
  .strictObject({
    generated_at: z.iso.datetime(),
    organisation: z.string(),
    zone: z.string(),
    services: z.array(glance),
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
