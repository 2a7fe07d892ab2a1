import * as z from 'zod'
import { sides } from '../agents/belief.ts'
import { itemName } from '../catalogue/answer.ts'
import { period } from '../figures/change.ts'
import {
  bounds,
  type DisclosedMean,
  disclosedMean,
  meanOfAnswers,
  nothingDisclosed,
} from '../figures/mean.ts'
import { localised } from '../scalar.ts'
import { provenStreams } from '../stream.ts'

/**
 * A team's beliefs about usagers' expectations and experience beside the usagers' answers: one
 * question each, the first gap of the model. `gap`: agents minus usagers, in points, with Welch's
 * interval; `null` when one of them is hidden. No one can see the answers of one agent.
 */
export const believed = z
  .array(
    z.strictObject({
      side: z.enum(sides),
      item: itemName,
      wording: localised,
      stream: z.enum(provenStreams).meta({ description: 'Of the answers of usagers' }),
      scale: z.strictObject({ low: z.int(), high: z.int() }),
      team: z.discriminatedUnion('told', [
        z.strictObject({
          ...disclosedMean,
          period: period.meta({ description: 'The quarter in which they were asked' }),
        }),
        nothingDisclosed,
      ]),
      usagers: meanOfAnswers,
      gap: z.strictObject({ estimate: z.number(), interval: bounds.nullable() }).nullable(),
    }),
  )
  .meta({ id: 'Believed' })

export type Believed = z.infer<typeof believed>[number]
export type BelievedMean = DisclosedMean
