import * as z from 'zod'

/** Whether the first announced date was kept, when known. */
export const promiseFacts = ['kept', 'broken', 'pending'] as const

/** Class of the first announced window: two hours at most, half a day, a day, a week, more. */
export const widths = ['two_hours', 'half_day', 'day', 'week', 'longer'] as const

/** Most steps in the count: more than a service may declare. */
const mostSteps = 12

/**
 * Statistics of a request's promise, so coarse that they identify no request. They let the hub
 * compare answers with the record, without any identifier.
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
