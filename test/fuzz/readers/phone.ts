import { parsePhone, readPhone } from '#shared/telephone/phone.ts'
import { spellPhone } from '../../../hub/integrations/source-client/spell-phone.ts'
import { maskAddress } from '../../../hub/requests/addresses/mask-address.ts'
import { must, type Reader, textOf } from './reader.ts'

export const phone: Reader = {
  name: 'phone',
  seeds: [
    '06 12 34 56 78',
    '+33 (0)6.12.34.56.78',
    '0692123456',
    '+44 20 7946 0958',
    'tel:+33-1-99-00-12-40',
    '33612345678',
  ],
  words: ['ext', ';ext=12', 'x12', ';phone-context=+33'],
  read(input) {
    const read = parsePhone(textOf(input))
    must(readPhone(textOf(input)) === (read?.isMobile ? read.phone : null), 'mobiles take SMS')
    if (read === null) return
    must(/^\+[1-9]\d{4,16}$/.test(read.phone), 'a number is in E.164', read.phone)
    must(parsePhone(read.phone)?.phone === read.phone, 'and reads as itself', read.phone)
    must(spellPhone(read.phone).includes(read.phone), 'it is spelt as itself too', read.phone)
    must(!maskAddress('sms', read.phone).includes(read.phone), 'masked it is not whole', read.phone)
  },
}
