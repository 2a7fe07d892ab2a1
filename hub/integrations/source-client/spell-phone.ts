import { parsePhoneNumberFromString } from 'libphonenumber-js/max'
import { parsePhone } from '#shared/telephone/phone.ts'

/** What stands between groups of digits, beside spaces. */
const between = ['', '.', '-']

/**
 * A number in the ways in which people write it into a free field, for systems that compare letter by letter:
 * only those that are read here as the same number again, as what is found will be.
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
