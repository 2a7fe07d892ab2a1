import {
  type Blank,
  blanks,
  type MessageTextContent,
} from '#shared/contract/requests/message-text.ts'
import { fill } from '#shared/text/fill.ts'
import { formatPhone } from '#shared/text/format-phone.ts'
import { localise } from '#shared/text/locale.ts'
import { usagerText } from '#shared/text/usager/text.ts'
import { directionOf, type UsagerLocale } from '#shared/text/usager-locale.ts'
import { spokenByService } from '../../catalogue/services/spoken-by-service.ts'
import { formatWindow } from '../status/format-window.ts'
import type { Known } from '../status/narration.ts'

/** Longest text of a step, in characters; see the contract of steps. */
const longest = 300

type Values = Partial<Record<Blank, string>>

/** A text with its blanks filled; `missing` ones stay as they are written. */
interface Filled {
  text: string
  missing: Blank[]
}

/**
 * Fills the blanks of a text from a request.
 * @param locale language of the text
 */
export function fillText(text: string, known: Known, locale: UsagerLocale, now: Date): Filled {
  const values = valuesOf(known, locale, now)
  const isFromRight = directionOf(locale) === 'rtl'
  return {
    text: fill(text, isFromRight ? isolated(values) : values),
    missing: blanks.filter((one) => text.includes(`{${one}}`) && values[one] === undefined),
  }
}

/** Returns whether a filled text may stand in a step: nothing is missing, and it is short enough. */
export const isWhole = ({ text, missing }: Filled): boolean =>
  missing.length === 0 && [...text].length <= longest

/** Returns the language a text is offered in: the usager's, or French where nobody wrote it. */
export function languageOf(content: MessageTextContent, locale: UsagerLocale): UsagerLocale {
  return content[locale] === undefined ? 'fr' : locale
}

/** Returns what is known of a request for each blank, in the language of the text. */
function valuesOf(known: Known, locale: UsagerLocale, now: Date): Values {
  const { request, about, service, promises, proofs } = known
  const standing = promises.find(({ replaced_at }) => replaced_at === null)
  const contacts = proofs.flatMap((proof) => ('contact' in proof ? (proof.contact ?? []) : []))
  const { phone } = contacts.at(-1) ?? request.contact ?? service.contact
  const who = proofs.flatMap((proof) =>
    proof.kind === 'assigned' ? proof.team : proof.kind === 'on_the_way' ? proof.who : [],
  )
  const place = placeOf(known)
  const team = who.at(-1)
  return {
    service: localise(service.name, spokenByService(service, locale)),
    reference: request.reference,
    ...(about && { about }),
    ...(phone && { phone: formatPhone(phone) }),
    ...(standing && {
      date: formatWindow(standing, usagerText[locale].telling, locale, now),
    }),
    ...(place && { place }),
    ...(team && { who: team }),
  }
}

/** Returns where the usager is received: the place of the last appointment, or of the request. */
function placeOf({ request, service, proofs }: Known): string | undefined {
  const announced = proofs.flatMap((proof) =>
    proof.kind === 'promised' ? (proof.place ?? []) : [],
  )
  const own = service.places?.find(({ place }) => place === request.place)
  return announced.at(-1) ?? (own && [own.name, own.address].filter(Boolean).join(', '))
}

/** A name in other letters does not turn the sentence around. */
const isolated = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, `\u2068${value}\u2069`]))
