import * as z from 'zod'
import { proofKinds } from '../catalogue/proof-kind.ts'
import { direction, localised, nameText, plainText, usagerLocale, uuidv7 } from '../scalar.ts'
import { stoneStatus } from './tracking.ts'

/** Longest approved text, in characters, with its blanks as they are written. */
export const longestText = 250

/** Steps that an approved text may stand in: all that an agent announces. */
export const textKind = z.enum(proofKinds).exclude(['acknowledged'])

export type TextKind = z.infer<typeof textKind>

/** What a hub knows of a request and may write in a text. */
export const blanks = ['service', 'about', 'reference', 'phone', 'date', 'place', 'who'] as const

export type Blank = (typeof blanks)[number]

/** Blanks that every request can fill, and those that some kinds of steps add. */
const ofAll: readonly Blank[] = ['service', 'about', 'reference', 'phone']

/**
 * Blanks of each kind. `date` is the announced date: not where the step itself brings a new one.
 * `who` is the team or person announced before: not where the step itself names them.
 */
export const blanksOf: Readonly<Record<TextKind, readonly Blank[]>> = {
  message: [...ofAll, 'date', 'place', 'who'],
  waiting_usager: [...ofAll, 'place'],
  assigned: [...ofAll, 'date'],
  promised: ofAll,
  on_the_way: [...ofAll, 'date', 'place'],
  arrived: [...ofAll, 'place', 'who'],
  late: [...ofAll, 'date'],
  decided: ofAll,
  done: [...ofAll, 'place', 'who'],
}

/** Returns the blanks of a text that its kind does not have, braces that close nothing included. */
export function unknownBlanks(kind: TextKind, text: string): string[] {
  const known: readonly string[] = blanksOf[kind]
  const found = text.match(/\{[^{}]*\}?|\}/g) ?? []
  return found.filter((one) => !known.includes(one.slice(1, -1)) || !one.endsWith('}'))
}

const written = nameText(longestText).refine((text) => text.trim() !== '', 'empty')

const { fr: _, ...others } = localised.shape
const inOthers = Object.fromEntries(
  Object.keys(others).map((one) => [one, written.optional()]),
) as Record<keyof typeof others, z.ZodOptional<typeof written>>

/** A text in French, and in the other languages somebody wrote it in. */
const content = z.strictObject({ fr: written, ...inOthers })

const about = {
  kind: textKind,
  name: nameText(60).refine((text) => text.trim() !== '', 'empty'),
  content: content.meta({ description: 'With blanks in braces: {date}, {place}, as its kind has' }),
}

/** A text to store. */
export const messageTextPut = z
  .strictObject({
    version: z.int().min(0).max(2_147_483_647).meta({
      description: 'The version that was read; 0 for a text nobody wrote yet',
    }),
    ...about,
  })
  .meta({ id: 'MessageTextPut' })

/** The version of a text that somebody read and approves. */
export const messageTextApproved = z
  .strictObject({ version: z.int().min(1).max(2_147_483_647) })
  .meta({ id: 'MessageTextApproved' })

const messageText = z
  .strictObject({
    text: uuidv7,
    version: z.int().min(1),
    ...about,
    author: z.string(),
    changed_at: z.iso.datetime(),
    approved: z
      .strictObject({ by: z.string(), at: z.iso.datetime() })
      .nullable()
      .meta({ description: '`null`: agents are not offered it' }),
  })
  .meta({ id: 'MessageText' })

/** Every text of a service, by kind and name. */
export const messageTexts = z
  .strictObject({
    zone: z.string(),
    service: localised,
    languages: z
      .array(usagerLocale)
      .meta({ description: 'Languages the service is declared in: a text may be written in each' }),
    texts: z.array(messageText),
  })
  .meta({ id: 'MessageTexts' })

/** A text to see as its usager would, in one language. */
export const messagePreviewAsked = z
  .strictObject({
    kind: textKind,
    locale: usagerLocale,
    text: plainText(longestText),
  })
  .meta({ id: 'MessagePreviewAsked' })

/** An invented request of the service, told with the text. */
export const messagePreview = z
  .strictObject({
    direction,
    email: z.strictObject({
      title: z.string().meta({ description: 'Its subject' }),
      page: z.string().meta({
        description: 'Path of a page that shows it for an hour, for a frame of the console',
      }),
    }),
    sms: z.strictObject({
      text: z.string(),
      encoding: z.enum(['GSM-7', 'UCS-2']),
      characters: z.int(),
      segments: z.int().meta({ description: 'Messages it is sent as' }),
    }),
    missing: z.array(z.enum(blanks)).meta({
      description: 'Blanks without a value there: agents are not offered such a text',
    }),
    page: z.strictObject({
      status: stoneStatus,
      title: z.string(),
      when: z.string(),
      text: z.string().optional(),
    }),
  })
  .meta({ id: 'MessagePreview' })

/** An approved text with its blanks filled, ready for one request. */
export const offeredText = z
  .strictObject({
    kind: textKind,
    name: z.string(),
    text: z.string(),
    locale: usagerLocale.meta({ description: 'The usager’s language, or French without it' }),
  })
  .meta({ id: 'OfferedText' })

export type MessageText = z.infer<typeof messageText>
export type MessageTextPut = z.infer<typeof messageTextPut>
export type MessageTexts = z.infer<typeof messageTexts>
export type MessageTextContent = z.infer<typeof content>
export type MessagePreview = z.infer<typeof messagePreview>
export type MessagePreviewAsked = z.infer<typeof messagePreviewAsked>
export type OfferedText = z.infer<typeof offeredText>
