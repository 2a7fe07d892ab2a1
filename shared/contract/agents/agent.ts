import * as z from 'zod'
import { localised, plainText, slug } from '../scalar.ts'
import { purpose } from './purpose.ts'

/** Roles of a signed-in person: tools with the extension, results and accesses, or all. */
export const role = z.enum(['agent', 'quality', 'admin'])

/**
 * Rights of an agent from the identity provider, in the claim `parvis`: organisation, sectors,
 * services and role. The hub trusts these and adds nothing to them.
 */
export const rights = z.object({
  organisation: slug,
  service: slug.optional().meta({ description: 'The service they work for' }),
  sectors: z.array(slug).max(50).default([]),
  // Refuse an empty list: its author may mean "none", and readers may take it for "all".
  services: z
    .array(slug)
    .min(1)
    .max(200)
    .optional()
    .meta({ description: 'Services they are held to in their sectors; all of them when not said' }),
  role: role.default('agent'),
})

/** The signed-in person, their rights, and the purposes of their organisation. */
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
