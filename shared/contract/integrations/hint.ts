import * as z from 'zod'

/** Answer to a webhook of a source: the hub will read the named records again. */
export const hintTaken = z
  .strictObject({ taken: z.enum(['first', 'already']) })
  .meta({ id: 'HintTaken' })
