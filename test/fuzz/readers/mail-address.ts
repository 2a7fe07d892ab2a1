import { readMailAddress } from '../../../hub/requests/addresses/read-mail-address.ts'
import { must, type Reader, textOf } from './reader.ts'

export const mailAddress: Reader = {
  name: 'mail-address',
  seeds: [
    ' ali.durand+mairie@Courriel.Example ',
    'a@été.example',
    '"a b"@c.example',
    'a@xn--t-9fab.example',
    'a@[127.0.0.1]',
  ],
  read(input) {
    const read = readMailAddress(textOf(input))
    if (read === null) return
    must(
      /^[\x21-\x7e]+$/.test(read) && !/[\s<>,;:()[\]"\\]/.test(read),
      'it travels as it is',
      read,
    )
    must(readMailAddress(read) === read, 'and reads as itself', read)
  },
}
