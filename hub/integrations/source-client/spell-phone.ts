import { parsePhoneNumberFromString } from 'libphonenumber-js/max'
import { parsePhone } from '#shared/telephone/phone.ts'

/** Separators between groups of digits, besides spaces. */
const between = ['', '.', '-']

/**
 * Lists the usual spellings of a phone number, for systems that compare exact text. It keeps only
 * those that normalise back to the same number.
 * @param phone in E.164
 */
export function spellPhone(phone: string): readonly string[] {
  const number = parsePhoneNumberFromString(phone)
  if (!number) return [phone]
  const national = number.formatNational()
  const abroad = number.formatInternational()
  const code = `+${number.countryCallingCode}`
  const rest = abroad.slice(code.length).trim()
  const spelt = [
    phone,
    national,
    abroad,
    `00${phone.slice(1)}`,
    phone.slice(1),
    ...between.map((mark) => national.replaceAll(' ', mark)),
    ...between.map((mark) => `${code} ${rest.replaceAll(' ', mark)}`),
    `${code} (0)${rest}`,
    `${code}(0)${rest.replaceAll(' ', '')}`,
  ]
  return [...new Set(spelt)].filter((written) => parsePhone(written)?.phone === phone)
}
