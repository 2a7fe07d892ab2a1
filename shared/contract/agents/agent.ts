import * as z from 'zod'
import { localised, plainText, slug } from '../scalar.ts'
import { purpose } from './purpose.ts'

/** What somebody signed in may open: tools with the extension, results and accesses, or all. */
export const role = z.enum(['agent', 'quality', 'admin'])

/**
 * What the identity provider says of an agent, in the claim `parvis`: where they work, what they
 * may know, what they may open. The hub trusts these and adds nothing to them.
 */
export const rights = z.object({
  organisation: slug,
  service: slug.optional().meta({ description: 'The service they work for' }),
  sectors: z.array(slug).max(50).default([]),
  // An empty list would be none to whoever wrote it, and all to whoever reads it: it is refused.
  services: z
    .array(slug)
    .min(1)
    .max(200)
    .optional()
    .meta({ description: 'Services they are held to in their sectors; all of them when not said' }),
  role: role.default('agent'),
})

/** Who is signed in, what they may know, and the purposes their organisation allows. */
export const agent = z
  .strictObject({
    name: plainText(120),
    organisation: z.strictObject({ organisation: slug, name: z.string() }),
    service: z
      .strictObject({ service: slug, name: localised })
      .nullable()
      .meta({ description: 'The service they work for' }),
    sectors: z.array(slug),
    services: z.array(slug).optional().meta({
      description: 'Services they are held to in their sectors; all of them when not said',
    }),
    role,
    purposes: z.array(purpose),
  })
  .meta({ id: 'Agent' })

export type Role = z.infer<typeof role>
export type Rights = z.infer<typeof rights>
export type Agent = z.infer<typeof agent>
