import * as z from 'zod'
import { reference } from '../requests/request.ts'
import { instant, slug, uuidv7 } from '../scalar.ts'

/** By which channel a usager and the service spoke. */
export const contactChannels = ['telephone', 'counter', 'email', 'post'] as const

/** Who turned to the other. */
export const contactSides = ['usager', 'agent'] as const

/** What it was about. A closed list: what is free is a label on somebody. */
export const contactSubjects = [
  'progress',
  'papers',
  'correction',
  'appointment',
  'decision',
  'complaint',
  'other',
] as const

/** What came of it. */
export const contactOutcomes = ['answered', 'to_follow', 'not_reached'] as const

/** An agent records that a usager and the service spoke about a request, or that this was a mistake. */
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
    undone: z.literal(true).optional().meta({ description: 'It was recorded by mistake' }),
  })
  .meta({ id: 'ContactAsked' })

/** A contact as agents read it. */
export const contact = z
  .strictObject({
    contact: uuidv7,
    reference: reference.meta({ description: 'The request it was about' }),
    channel: z.enum(contactChannels),
    when: z.string().meta({ description: 'In words: on Tuesday 8 December' }),
    words: z.string().meta({ description: 'Who turned to whom, what about, what came of it' }),
  })
  .meta({ id: 'Contact' })

/** The newest contacts of a usager over every channel, as far as the agent may know. */
export const contactsResponse = z
  .strictObject({ contacts: z.array(contact) })
  .meta({ id: 'ContactsTold' })

export type ContactAsked = z.infer<typeof contactAsked>
export type Contact = z.infer<typeof contact>
export type ContactsResponse = z.infer<typeof contactsResponse>
