import * as z from 'zod'
import { locale, nameText, slug, uuidv7 } from '../scalar.ts'
import { role } from './agent.ts'

/** What a person of the organisation may do, and in which sectors and services. */
const rightsGiven = {
  role,
  service: slug.nullable().meta({ description: 'The service they work for' }),
  sectors: z
    .array(slug)
    .max(50)
    .nullable()
    .meta({ description: 'Null for every sector, today and later' }),
  services: z
    .array(slug)
    .min(1)
    .max(200)
    .nullable()
    .meta({ description: 'The only services they see in their sectors; null for all of them' }),
}

/** Rights to give to somebody. */
export const rightsPut = z.strictObject(rightsGiven).meta({ id: 'RightsPut' })

/** Somebody to invite. */
export const personSent = z
  .strictObject({
    email: z.email('not_an_address').max(300),
    name: nameText(120).refine((text) => text.trim() !== '', 'empty'),
    ...rightsGiven,
    locale,
  })
  .meta({ id: 'PersonSent' })

/** Somebody who may sign in. */
const person = z
  .strictObject({
    person: uuidv7,
    name: z.string(),
    email: z.string().nullable(),
    ...rightsGiven,
    seen_on: z.iso.date().nullable().meta({ description: 'The last day they were seen' }),
    state: z.enum(['invited', 'active']),
    door: z.enum(['own', 'openid']),
    passkeys: z.int(),
  })
  .meta({ id: 'Person' })

/** Everybody of the organisation. */
export const people = z
  .strictObject({
    zone: z.string(),
    today: z.iso.date(),
    me: uuidv7,
    mail: z.boolean(),
    openid: z.enum(['claim', 'rules']).nullable(),
    people: z.array(person),
  })
  .meta({ id: 'People' })

/** The same, and a link that is given this one time where no mail server is set. */
export const personInvited = z
  .strictObject({ ...people.shape, person: uuidv7, link: z.string().nullable() })
  .meta({ id: 'PersonInvited' })

/** Where somebody is signed in. */
export const openSessions = z
  .strictObject({
    zone: z.string(),
    today: z.iso.date(),
    sessions: z.array(
      z.strictObject({
        session: z.string(),
        since: z.iso.date(),
        application: z.enum(['console', 'extension']),
        browser: z.string().nullable(),
        current: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'OpenSessions' })

export type Person = z.infer<typeof person>
export type People = z.infer<typeof people>
export type PersonSent = z.infer<typeof personSent>
export type RightsPut = z.infer<typeof rightsPut>
export type OpenSessions = z.infer<typeof openSessions>
