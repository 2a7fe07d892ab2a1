import { type NumberType, parsePhoneNumberFromString } from 'libphonenumber-js/max'

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

/**
 * Reads a telephone number as people write it; one without country is French.
 * @returns `null` when it can be none
 */
export function parsePhone(written: string): Phone | null {
  const number = parsePhoneNumberFromString(written, 'FR')
  if (!number?.isValid()) return null
  const type = number.getType()
  // Satellites and the like belong to no country.
  const isCostly = number.isNonGeographic() || !ordinary.has(type)
  const isMobile = !isCostly && (type === 'MOBILE' || type === 'FIXED_LINE_OR_MOBILE')
  return { phone: number.number, isMobile, isCostly }
}

/** A number that SMS may be sent to, in E.164; `null` when what is written can be none. */
export function readPhone(written: string): string | null {
  const number = parsePhone(written)
  return number?.isMobile ? number.phone : null
}
