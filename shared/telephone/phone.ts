import {
  type CountryCode,
  type NumberType,
  type PhoneNumber,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/max'
import { type BareNumber, stripParameters } from './tel-parameters.ts'

/** A possible telephone number. */
export interface Phone {
  /** In E.164. */
  phone: string
  /** It may receive SMS, by its prefix. */
  isMobile: boolean
  /** It is expensive: premium, satellite and the like. */
  isCostly: boolean
}

const ordinary: ReadonlySet<NumberType> = new Set([
  'FIXED_LINE',
  'MOBILE',
  'FIXED_LINE_OR_MOBILE',
  'VOIP',
])

/** Overseas territories dialled like metropolitan France, with their own country code. */
const overseas: readonly CountryCode[] = ['RE', 'GP', 'MQ', 'GF', 'YT', 'PM']

/**
 * Parses a telephone number as typed; without a country code it is French, metropolitan or overseas
 * by its prefix (`0692 …` is `+262 692 …`).
 * @returns `null` when it is impossible; also for nine digits alone, which could be anything, and
 *   for an unknown context
 */
export function parsePhone(written: string): Phone | null {
  const bare = stripParameters(written)
  // Require a country code or a national prefix: `0…`, `+…`, or `33…`, as some tools write it.
  if (!bare || !/^[\s(]*(?:\+|0|33)/.test(bare.number)) return null
  const number = parseFrench(bare.number)
  if (!number || !isWithin(number, bare)) return null
  const type = number.getType()
  // Satellite numbers and the like have no country.
  const isCostly = number.isNonGeographic() || !ordinary.has(type)
  const isMobile = !isCostly && (type === 'MOBILE' || type === 'FIXED_LINE_OR_MOBILE')
  return { phone: number.number, isMobile, isCostly }
}

/**
 * Returns whether a number fits its context: its country, or a longer prefix. A number with a
 * country code has none (RFC 3966, 5.1.5).
 */
function isWithin(number: PhoneNumber, { number: written, context }: BareNumber): boolean {
  if (context === null) return true
  const digits = context.replace(/[().-]/g, '')
  const isCountry = digits.startsWith(`+${number.countryCallingCode}`)
  return !written.includes('+') && isCountry && number.number.startsWith(digits)
}

function parseFrench(written: string): PhoneNumber | undefined {
  const number = parsePhoneNumberFromString(written, 'FR')
  if (number?.isValid()) return number
  // Some people write an overseas number as `+33 692 …`.
  if (number?.countryCallingCode !== '33') return undefined
  for (const place of overseas) {
    const there = parsePhoneNumberFromString(`0${number.nationalNumber}`, place)
    if (there?.isValid() && there.countryCallingCode !== '33') return there
  }
  return undefined
}

/** Parses a number for SMS, in E.164; `null` when it is impossible. */
export function readPhone(written: string): string | null {
  const number = parsePhone(written)
  return number?.isMobile ? number.phone : null
}
