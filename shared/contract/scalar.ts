import * as z from 'zod'
import { readCode } from '../identifier/code.ts'
import { uuidv4Pattern } from '../identifier/uuidv4.ts'
import { uuidv7Pattern } from '../identifier/uuidv7.ts'
import { controlCharacters } from '../text/controls.ts'
import { locales } from '../text/locale.ts'
import { usagerLocales } from '../text/usager-locale.ts'

/** Name of a site, a service, a place: short, lower case, safe in a URL. */
export const slug = z
  .string()
  .regex(/^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/)
  .meta({ description: 'Lower-case letters, digits and dashes, 64 at most', example: 'etat-civil' })

/** An id made by the sender before it sends (RFC 9562, version 7). */
export const uuidv7 = z
  .string()
  .regex(uuidv7Pattern)
  .meta({ description: 'A UUID of version 7, made by the sender', format: 'uuid' })

/** The id of an answer, drawn at random (RFC 9562, version 4): it says nothing of when it was given. */
export const answerId = z
  .string()
  .regex(uuidv4Pattern)
  .meta({ description: 'A UUID of version 4', format: 'uuid' })

/** The same as its sender says it. Older widgets dated theirs. */
export const sentAnswerId = z
  .string()
  .regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[47][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  .meta({
    description:
      'A UUID of version 4, made by the sender. One of version 7, as widgets made before, is kept ' +
      'under another that says nothing of when it was made',
    format: 'uuid',
  })

/** An INSEE commune, or a district the organisation declares. */
export const territory = z
  .string()
  .regex(/^[0-9A-Za-z-]{2,40}$/)
  .meta({ description: 'INSEE code of a commune, or the code of a declared district' })

/** A French département, by its code: `69`, `2A`, `974`. */
export const departement = z
  .string()
  .regex(/^(?:0[1-9]|[1-9][0-9]|2[AB]|9[78][0-9])$/)
  .meta({ description: 'Code of a French département', example: '69' })

/** A moment, with its offset. */
export const instant = z.iso
  .datetime({ offset: true })
  .refine(inOurTimes, { message: 'out_of_time' })
  .meta({ description: 'A moment in ISO 8601, with its offset' })

/** An IANA time zone this runtime knows. */
export const zone = z
  .string()
  .max(60)
  .refine(knownZone, { message: 'unknown_zone' })
  .meta({ description: 'An IANA time zone', example: 'Europe/Paris' })

/** Where agents open a request in its source: a page, and nobody's password in its address. */
export const link = z
  .url({ protocol: /^https?$/, message: 'not_a_link' })
  .max(500)
  .refine((address) => address.isWellFormed() && /^[^\s@\p{Cc}]+$/u.test(address), {
    message: 'not_a_link',
  })
  .meta({ description: 'A page of the source: http or https, without a password' })

/** Scheme, host and port of a site, as browsers write them. */
export const origin = z
  .string()
  .max(300)
  .regex(/^https?:\/\/(?:[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:]+\])(?::\d{1,5})?$/, {
    message: 'not_an_origin',
  })
  .meta({ description: 'Scheme, host and port', example: 'https://demandes.ville.example' })

/** Number of a version, as databases hold it: 32 bits. */
export const versionNumber = z.int().min(1).max(2_147_483_647)

/** A language of agents and site owners. */
export const locale = z.enum(locales)

/** A language of usagers. */
export const usagerLocale = z.enum(usagerLocales)

/** Tags of languages as pages write them (`pt-BR`), from which the best one is chosen. */
export const languageTag = z.string().max(35)

/** Which way a language is written. */
export const direction = z.enum(['ltr', 'rtl'])

/** A receipt or tracking code, read as people type it. */
export const code = z
  .string()
  .max(64)
  .refine((typed) => readCode(typed) !== null, { message: 'not_a_code' })
  .meta({
    description: '16 characters of Crockford base 32, in fours',
    example: '7K3M-9QRT-A0BC-DEFG',
  })

/** A sentence in every language. */
export const localised = localisedText(300)

/** Text in French and English, and in any language of usagers besides; none of them empty. */
export function localisedText(max: number) {
  const text = plainText(max).min(1, 'empty')
  const more = usagerLocales.filter((one) => one !== 'fr' && one !== 'en')
  const optional = Object.fromEntries(more.map((one) => [one, text.optional()])) as Record<
    (typeof more)[number],
    z.ZodOptional<typeof text>
  >
  return z.strictObject({ fr: text, en: text, ...optional })
}

/**
 * Text a person wrote. It is text for ever, never HTML. Refused: control characters other than
 * tabs and line ends, and halves of a character (lone surrogates), which no database keeps.
 * @param max longest length, in characters as people count them (code points).
 */
export function plainText(max: number) {
  return z
    .string()
    .max(max * 2, { message: 'too_long' })
    .refine((value) => value.isWellFormed(), { message: 'broken_character' })
    .refine((value) => value.search(controlCharacters) < 0, { message: 'control_character' })
    .refine((value) => [...value].length <= max, { message: 'too_long' })
    .meta({ description: `Plain text, ${max} characters at most` })
}

/**
 * A name somebody wrote: plain text that cannot turn the direction of what stands around it. Marks
 * that only separate (U+200E, U+200F) are kept; overrides, embeddings and isolates are refused.
 * @param max longest length, in code points.
 */
export function nameText(max: number) {
  return plainText(max).refine((value) => !/[\u202A-\u202E\u2066-\u2069]/.test(value), {
    message: 'direction_override',
  })
}

/** Years every database and every calendar agree on; zones move a moment by less than a day. */
function inOurTimes(moment: string): boolean {
  const year = new Date(moment).getUTCFullYear()
  return year >= 1900 && year <= 2200
}

// Asking costs more than all the rest of reading a request.
const zones = new Set<string>()

function knownZone(name: string): boolean {
  if (zones.has(name)) return true
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    if (zones.size < 1000) zones.add(name)
    return true
  } catch {
    return false
  }
}
