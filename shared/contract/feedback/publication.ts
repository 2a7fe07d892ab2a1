import * as z from 'zod'
import { uuidv7 } from '../scalar.ts'

/** A reply as published. */
export const publication = z
  .strictObject({
    with_comment: z.boolean().meta({ description: 'With what the usager wrote' }),
    finding: uuidv7.nullable().meta({ description: 'The decision it points to' }),
  })
  .meta({ id: 'Publication' })

export type Publication = z.infer<typeof publication>
