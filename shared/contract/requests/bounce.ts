import * as z from 'zod'

/** What became of an e-mail that came back and was brought to the hub. */
export const bounceTaken = z
  .strictObject({
    known: z.boolean().meta({ description: 'Whether it is a report of an e-mail we sent' }),
  })
  .meta({ id: 'BounceTaken' })
