import {
  type CountryCode,
  type NumberType,
  type PhoneNumber,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/max'
import { type BareNumber, stripParameters } from './tel-parameters.ts'

/** A telephone number that there may be. */
export interface Phone {
  /** In E.164. */
  phone: string
  /** It takes SMS, as far as its digits say. */
  isMobile: boolean
  /** It costs more than another call: premium, satellite and the like. */
  isCostly: boolean
}

const ordinary: ReadonlySet<NumberType> = new Set([
  'FIXED_LINE',
  'MOBILE',
  'FIXED_LINE_OR_MOBILE',
  'VOIP',
])

/** Places overseas whose numbers are dialled like those of the metropole, with a code of their own. */
const overseas: readonly CountryCode[] = ['RE', 'GP', 'MQ', 'GF', 'YT', 'PM']

/**
 * Reads a telephone number as people write it; one without country is French, of the metropole or
 * overseas as its first digits say (`0692 …` is `+262 692 …`).
 * @returns `null` when it can be none; nine digits alone are none, they could be anything, and so is
 * what belongs to a context that is not known
 */
export function parsePhone(written: string): Phone | null {
  const bare = stripParameters(written)
  // Where a country is said, or a national number is whole: `0…`, `+…`, `33…` as some tools write it.
  if (!bare || !/^[\s(]*(?:\+|0|33)/.test(bare.number)) return null
  const number = parseFrench(bare.number)
  if (!number || !isWithin(number, bare)) return null
  const type = number.getType()
  // Satellites and the like belong to no country.
  const isCostly = number.isNonGeographic() || !ordinary.has(type)
  const isMobile = !isCostly && (type === 'MOBILE' || type === 'FIXED_LINE_OR_MOBILE')
  return { phone: number.number, isMobile, isCostly }
}

/**
 * Whether a number stands in the context it is said to belong to: its country, or more of its first
 * digits. A number that says its country has none (RFC 3966, 5.1.5).
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
  // `+33 692 …` is how some write the same number from abroad.
  if (number?.countryCallingCode !== '33') return undefined
  for (const place of overseas) {
    const there = parsePhoneNumberFromString(`0${number.nationalNumber}`, place)
    if (there?.isValid() && there.countryCallingCode !== '33') return there
  }
  return undefined
}

/** A number that SMS may be sent to, in E.164; `null` when what is written can be none. */
export function readPhone(written: string): string | null {
  const number = parsePhone(written)
  return number?.isMobile ? number.phone : null
}
