import * as z from 'zod'

/** What the thanks show of what answers have led to. */
export const publicChange = z
  .strictObject({
    change: z.string().optional().meta({
      description:
        'The newest change that a published reply names, of the service asked for first: 20 words at most, in the language of its author',
    }),
    replies: z.boolean().meta({ description: 'Whether `/avis/{site}` shows any' }),
  })
  .meta({ id: 'PublicChange' })

export type PublicChange = z.infer<typeof publicChange>
