import * as z from 'zod'
import { holidayZones } from '../../calendar/holiday-zone.ts'
import { invitations } from '../invitations/invitation.ts'
import { link, localised, nameText, plainText, slug, territory } from '../scalar.ts'
import { callbackWindows } from './callbacks.ts'
import { checkPlaces, checkSteps, doubles } from './check-service.ts'
import { delay, norm } from './norm.ts'
import { opening } from './opening.ts'
import { proofKinds } from './proof-kind.ts'
import { silence } from './silence.ts'

/** Contact of the service. */
export const contact = z.strictObject({
  name: nameText(120),
  phone: z
    .string()
    .regex(/^\+?[0-9 ().-]{6,24}$/, 'not_a_phone')
    .optional(),
  email: z.email('not_an_email').optional(),
  address: plainText(300).optional(),
})

/** A contact as people are shown it. */
export const shownContact = contact.extend({
  phone: z.string().optional().meta({ description: 'As it is read out in France' }),
  phone_url: z.string().optional().meta({ description: 'The address that dials it' }),
})
export type ShownContact = z.infer<typeof shownContact>

/** Channels of a proof. `page`: on the page of the request. */
export const channels = ['page', 'email', 'sms', 'push', 'post', 'telephone'] as const

/** A step of a request, with its proof, its time limit and its channels. */
const step = z.strictObject({
  proof: z.enum(proofKinds),
  title: localised,
  within: delay.optional().meta({ description: 'From the step before; the first from receipt' }),
  channels: z
    .array(z.enum(channels))
    .min(1)
    .max(channels.length)
    .refine((all) => doubles(all).length === 0, 'channel_twice')
    .optional(),
})

/** An adaptation for everyone in the same situation: what, for whom, how to ask for it. */
const adaptation = localised.extend({
  condition: localised.optional().meta({ description: 'Whom it is for' }),
  ask: localised.optional().meta({ description: 'How to ask for it' }),
})

const place = z.strictObject({
  place: slug,
  name: nameText(120).min(1, 'empty'),
  address: plainText(300).optional(),
  territory: territory.optional(),
  opening: opening.optional(),
})

const zones = holidayZones.map(({ zone }) => zone) as [string, ...string[]]

/** A service and its standard. */
export const service = z
  .strictObject({
    service: slug,
    sector: slug,
    name: localised,
    norm,
    steps: z
      .array(step)
      .min(1)
      .max(12)
      .meta({ description: 'What a request goes through, in order, each with the proof it owes' }),
    contact: contact.extend({ name: nameText(120).min(1, 'empty') }),
    opening: opening.optional(),
    callbacks: callbackWindows.optional(),
    territories: z
      .array(z.strictObject({ territory, name: nameText(120) }))
      .max(40_000)
      .optional(),
    places: z.array(place).max(2_000).optional(),
    adaptations: z.array(adaptation).max(30),
    silence: silence.optional(),
    acknowledgement: z
      .enum(['registration', 'receipt'])
      .optional()
      .meta({ description: '`receipt`: complete, with what silence means; else that it arrived' }),
    calendar: z
      .strictObject({ zone: z.enum(zones), whit_monday_off: z.boolean() })
      .optional()
      .meta({ description: 'Which holidays there are; those of the metropole when not said' }),
    late: z
      .strictObject({ before: z.int().min(0).max(30), why: localised })
      .optional()
      .meta({
        description:
          'What a usager is told by itself when the date is `before` days away or past, without news',
      }),
    files: link
      .refine((address) => !/^http:/i.test(address), 'not_https')
      .optional()
      .meta({ description: 'Where the usager of a request sends files to the service, in https' }),
    replies: z.strictObject({ within: delay }).optional().meta({
      description:
        'The time in which the service answers what usagers write on the page of a request, as they are told. Not said: nothing is told, and its team is warned after 5 working days',
    }),
    invitations: invitations.optional().meta({
      description: 'How many of those it has served are asked how it was; nobody, if not said',
    }),
  })
  .check(({ value, issues }) => {
    for (const { path, message } of [...checkSteps(value), ...checkPlaces(value)])
      issues.push({ code: 'custom', message, path: [...path], input: value })
    if (value.acknowledgement !== 'receipt') return
    const lacks = (path: string[]) =>
      issues.push({ code: 'custom', message: 'receipt_lacks', path, input: value })
    if (!value.silence) lacks(['silence'])
    if (value.silence?.means === 'rejection' && !value.silence.remedy) lacks(['silence', 'remedy'])
    if (!value.contact.address) lacks(['contact', 'address'])
    if (!value.contact.phone) lacks(['contact', 'phone'])
  })
  .meta({ id: 'Service' })

export type Contact = z.infer<typeof contact>
export type Service = z.infer<typeof service>
export type Channel = (typeof channels)[number]
