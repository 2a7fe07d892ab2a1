import { parsePhoneNumberFromString } from 'libphonenumber-js/max'

/**
 * Masks an address, so that only its owner recognises it: `c…@exemple.fr`, `06 •• •• •• 78`.
 * @param address an e-mail address, or a number in E.164
 */
export function maskAddress(channel: 'email' | 'sms', address: string): string {
  return channel === 'email' ? maskEmail(address) : maskPhone(address)
}

function maskEmail(address: string): string {
  const at = address.lastIndexOf('@')
  const [first = ''] = address.slice(0, at)
  return `${first}…${address.slice(at)}`
}

function maskPhone(phone: string): string {
  const number = parsePhoneNumberFromString(phone)
  const isFrench = number?.countryCallingCode === '33'
  const written = (isFrench ? number?.formatNational() : number?.formatInternational()) ?? phone
  const digits = written.replace(/\D/g, '').length
  const shown = isFrench ? 2 : (number?.countryCallingCode.length ?? 0)
  let nth = 0
  return written.replace(/\d/g, (digit) => {
    nth += 1
    return nth <= shown || nth > digits - 2 ? digit : '•'
  })
}
