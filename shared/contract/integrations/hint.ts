import * as z from 'zod'

/** Answer to a webhook of a source: what it named will be read again. */
export const hintTaken = z
  .strictObject({ taken: z.enum(['first', 'already']) })
  .meta({ id: 'HintTaken' })
