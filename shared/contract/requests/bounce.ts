import * as z from 'zod'

/** The outcome of a bounced e-mail. */
export const bounceTaken = z
  .strictObject({
    known: z.boolean().meta({ description: 'Whether it is a report of an e-mail we sent' }),
  })
  .meta({ id: 'BounceTaken' })
