import * as z from 'zod'
import { nameText, plainText } from '../scalar.ts'
import { contact } from './service.ts'

/** Largest crest, in bytes, as a file and as it is kept. */
export const largestCrest = 262_144

/** Largest crest in a message, in pixels: twice as many as it is shown with. */
export const messageCrest = { width: 264, height: 88 } as const

/** Media types of a crest. */
export const crestTypes = ['image/svg+xml', 'image/png'] as const
export type CrestType = (typeof crestTypes)[number]

/** A file in base64. Its reader refuses one longer than the largest crest, and says how long it is. */
const crestFile = z
  .base64('not_base64')
  .max(8_000_000, 'too_long')
  .meta({ description: 'An SVG, or a PNG of 512 pixels a side at most, of 256 KiB, in base64' })

/** A colour in sRGB. */
export const colour = z
  .string()
  .regex(/^#[0-9a-fA-F]{6}$/, 'not_a_colour')
  .toLowerCase()
  .meta({ description: 'A colour in sRGB: # and six hexadecimal digits', example: '#1b5e3b' })

const contactShown = contact.extend({ name: nameText(120).min(1, 'empty') })

/** The identity of an organisation to store. */
export const identitySent = z
  .strictObject({
    name: nameText(120)
      .min(1, { message: 'empty', abort: true })
      .refine((name) => /[\p{L}\p{N}]/u.test(name), { message: 'empty' })
      .nullable()
      .meta({ description: 'Name shown to usagers; null for the name of the organisation' }),
    crest: crestFile
      .nullish()
      .meta({ description: 'The file of a crest; null for none; left out, the crest stays' }),
    crest_png: crestFile.nullish().meta({
      description:
        'The same crest for messages, a PNG of 264 by 88 pixels at most: mail programs show no SVG. Left out, it stays as long as the crest',
    }),
    accent: colour.nullable().meta({
      description: 'Accent colour on light pages, 4.5 : 1 at least on their grounds; null for none',
    }),
    contact: contactShown.nullable(),
    legal: plainText(300).min(1, 'empty').nullable().meta({
      description: 'Legal line at the foot of pages and messages: legal form, address, publisher',
    }),
  })
  .meta({ id: 'IdentitySent' })

/** The identity of an organisation, with its author and its date. */
export const identity = z
  .strictObject({
    organisation: z.string().meta({ description: 'Name of the organisation itself' }),
    zone: z.string(),
    version: z.int().meta({
      description: 'How often it was changed, 0 for never: If-Match of a change names it',
    }),
    identity: z
      .strictObject({
        name: z.string().nullable(),
        crest: z.string().nullable().meta({ description: 'Path of the crest at this hub' }),
        crest_in_messages: z.boolean().meta({
          description: 'Messages show the crest: it is a PNG, or a PNG came with it',
        }),
        accent: z.string().nullable(),
        accent_dark: z.string().nullable().meta({
          description: 'The accent on dark pages, derived by the hub',
        }),
        contact: contactShown.nullable(),
        legal: z.string().nullable(),
        author: z.string(),
        at: z.iso.datetime(),
      })
      .nullable()
      .meta({ description: 'null while the organisation declared none' }),
  })
  .meta({ id: 'Identity' })

/** The crest and the accent to look at before they are stored. */
export const identityTried = identitySent
  .pick({ crest: true, accent: true })
  .meta({ id: 'IdentityTried' })

/** What they would become. */
export const identityPreview = z
  .strictObject({
    crest: z
      .string()
      .nullable()
      .optional()
      .meta({ description: 'The crest as a data URL; null for none; left out where it stays' }),
    accent: z.string().nullable(),
    accent_dark: z.string().nullable(),
  })
  .meta({ id: 'IdentityPreview' })

export type IdentitySent = z.infer<typeof identitySent>
export type Identity = z.infer<typeof identity>
export type IdentityTried = z.infer<typeof identityTried>
export type IdentityPreview = z.infer<typeof identityPreview>
