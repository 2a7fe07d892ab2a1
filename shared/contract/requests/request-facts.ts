import * as z from 'zod'

/** Whether the date first announced was kept, when that is known. */
export const promiseFacts = ['kept', 'broken', 'pending'] as const

/** How wide the window announced was: two hours at most, half a day, a day, a week, more. */
export const widths = ['two_hours', 'half_day', 'day', 'week', 'longer'] as const

/** Most steps that are told: more than a service may declare. */
const mostSteps = 12

/**
 * What the page of a request knows of its own promise, so coarse that it tells of no request: what
 * is answered there is set against what is on record, without any identifier.
 */
export const requestFacts = z.strictObject({
  promise: z.enum(promiseFacts).optional(),
  width: z.enum(widths).optional(),
  proofs_due: z.int().min(1).max(mostSteps).optional().meta({
    description: 'Steps the service owed by then',
  }),
  proofs_on_time: z.int().min(0).max(mostSteps).optional().meta({
    description: 'Those of them that came in time',
  }),
})

export type RequestFacts = z.infer<typeof requestFacts>
export type Width = (typeof widths)[number]
