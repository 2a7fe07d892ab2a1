import * as z from 'zod'
import { reference } from '../requests/request.ts'
import { instant, slug, uuidv7 } from '../scalar.ts'

/** Channel of a contact between a usager and the service. */
export const contactChannels = ['telephone', 'counter', 'email', 'post'] as const

/** Who started the contact. */
export const contactSides = ['usager', 'agent'] as const

/** Subject of a contact. A closed list: free text could label a person. */
export const contactSubjects = [
  'progress',
  'papers',
  'correction',
  'appointment',
  'decision',
  'complaint',
  'other',
] as const

/** Outcome of a contact. */
export const contactOutcomes = ['answered', 'to_follow', 'not_reached'] as const

/** An agent records a contact about a request, or cancels a mistaken one. */
export const contactAsked = z
  .strictObject({
    contact: uuidv7,
    request: z.strictObject({ source: slug, reference }),
    purpose: slug,
    channel: z.enum(contactChannels),
    by: z.enum(contactSides),
    about: z.enum(contactSubjects),
    outcome: z.enum(contactOutcomes),
    at: instant.optional().meta({ description: 'When they spoke; now when not said' }),
    follow_on: z.iso.date().optional().meta({
      description: 'With `to_follow`: the day to do it; the next working day when not said',
    }),
    undone: z.literal(true).optional().meta({ description: 'It was recorded by mistake' }),
  })
  .meta({ id: 'ContactAsked' })

/** A contact for agents. */
export const contact = z
  .strictObject({
    contact: uuidv7,
    reference: reference.meta({ description: 'The request it was about' }),
    channel: z.enum(contactChannels),
    when: z.string().meta({ description: 'In words: on Tuesday 8 December' }),
    words: z.string().meta({ description: 'Who turned to whom, what about, what came of it' }),
  })
  .meta({ id: 'Contact' })

/** The newest contacts of a usager over all channels, within the agent's rights. */
export const contactsResponse = z
  .strictObject({ contacts: z.array(contact) })
  .meta({ id: 'ContactsTold' })

export type ContactAsked = z.infer<typeof contactAsked>
export type Contact = z.infer<typeof contact>
export type ContactsResponse = z.infer<typeof contactsResponse>
