import * as z from 'zod'
import { change } from '../figures/change.ts'

/** Days within which a share of requests is answered. */
const wait = z.strictObject({ days: z.number() })

/**
 * Duration of requests, in whole days of the service standard, with open requests as censored
 * observations (Kaplan–Meier). All requests count, so there is no sampling and no interval. `null`:
 * too many are open.
 */
export const delays = z
  .strictObject({
    unit: z.enum(['working', 'business', 'calendar']).meta({
      description: 'What a day is; a norm in months is told in days of the calendar',
    }),
    n: z.int(),
    open: z.int(),
    faults: z.int().meta({ description: 'Ended before they began: left out' }),
    median: wait.nullable(),
    nine_in_ten: wait.nullable(),
    longest: z.number().meta({ description: 'The longest wait that is known, ended or not' }),
    oldest_open: z.number().nullable(),
    within: z
      .strictObject({ days: z.int(), estimate: z.number() })
      .nullable()
      .meta({ description: 'Share answered within the delay of the norm' }),
    change: change.optional().meta({ description: 'What the chart of that share says' }),
  })
  .meta({ id: 'Delays' })

export type Delays = z.infer<typeof delays>
