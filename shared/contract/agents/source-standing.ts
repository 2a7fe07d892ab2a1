import * as z from 'zod'
import { slug } from '../scalar.ts'

/** How up to date one source is. The same for every search and every agent. */
const sourceStanding = z
  .strictObject({
    source: slug,
    standing: z.enum(['up_to_date', 'behind', 'unavailable', 'unreliable']),
    words: z.string(),
  })
  .meta({ id: 'SourceStanding' })

/** How up to date each source is that the hub reads. */
export const sources = z.array(sourceStanding).optional().meta({
  description:
    'How far the hub’s memory of each source it reads goes; missing where the hub reads none',
})

export type SourceStanding = z.infer<typeof sourceStanding>
