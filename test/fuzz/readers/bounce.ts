import { readBounce } from '../../../hub/requests/delivery/bounces/read-bounce.ts'
import { report } from '../../world/bounce.ts'
import { must, type Reader } from './reader.ts'

const letter = report('<7.bourg@parvis.example>')

export const bounce: Reader = {
  name: 'bounce',
  seeds: [
    letter,
    letter
      .replace(
        'Content-Type: message/delivery-status',
        'Content-Type: message/delivery-status\r\nContent-Transfer-Encoding: base64',
      )
      .replace(/Reporting-MTA[\s\S]*?(?=\r\n--9B1F)/, (part) =>
        Buffer.from(part).toString('base64'),
      ),
    report('<a@b>', { action: 'delayed', status: '4.4.1', returned: 'text/rfc822-headers' }),
  ],
  words: [
    'quoted-printable',
    'base64',
    'message/global',
    'boundary="',
    'charset*0*=',
    '=?utf-8?q?=00?=',
  ],
  async read(input) {
    const read = await readBounce(input)
    if (read === null) return
    must(/^<[^<>\s]{1,300}>$/.test(read.messageId), 'a letter is named', read.messageId)
    must(/^[245]\.\d{1,3}\.\d{1,3}$/.test(read.status), 'a status is one', read.status)
    must(!/[\p{Cc}\u2028\u2029]/u.test(read.said), 'what is said is on one line', read.said)
    must(read.said.length <= 400, 'and short', read.said.length)
  },
}
