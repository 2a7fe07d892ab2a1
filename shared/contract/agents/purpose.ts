import * as z from 'zod'
import { localised, slug } from '../scalar.ts'

/**
 * Level of detail of a search. 0: whether there is a request in the agent's sectors. 1: state,
 * dates, promise and proofs. 2: the link to its source too.
 */
export const level = z.union([z.literal(0), z.literal(1), z.literal(2)])

/** A purpose of access, with its highest level. The organisation owns the list. */
export const purpose = z
  .strictObject({
    purpose: slug,
    name: localised,
    level: level.meta({ description: 'The most a look for this purpose shows' }),
    across: z.boolean().default(false).meta({
      description:
        'With the usager present, a look opens every sector: service, state and dates, at level 1 at most',
    }),
    stands_until: z
      .array(z.iso.time({ precision: -1 }))
      .min(1)
      .max(4)
      .optional()
      .meta({
        description:
          'Hours, such as `12:00`, until the next of which an agent may let it stand in one tool, for their own sectors',
      }),
  })
  .meta({ id: 'Purpose' })

export type Level = z.infer<typeof level>
export type Purpose = z.infer<typeof purpose>

/** Logged for a value that is no purpose of the organisation: it could be anything, even a name. */
export const unknownPurpose = 'unknown'

/** Logged when a request is erased because its source deleted it: no one here asked for it. */
export const deletedInSource = 'deleted-in-source'

/** Logged when an agent reads the list of what waits for them: it has no purpose of the list. */
export const followUpPurpose = 'follow-up'

/** Purposes of a new organisation, until it declares its own. */
export const defaultPurposes: readonly Purpose[] = [
  {
    purpose: 'instruct',
    name: { fr: 'Instruire la demande', en: 'Process the request' },
    level: 2,
    across: false,
  },
  {
    purpose: 'inform',
    name: { fr: 'Renseigner l’usager qui le demande', en: 'Inform the user who asks' },
    level: 1,
    across: false,
  },
  {
    purpose: 'reception',
    name: { fr: 'Accueillir et orienter', en: 'Receive and direct' },
    level: 1,
    across: true,
  },
  {
    purpose: 'supervise',
    name: { fr: 'Traiter une réclamation', en: 'Handle a complaint' },
    level: 2,
    across: false,
  },
]
