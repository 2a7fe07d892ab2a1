import { normalise } from '../../../hub/requests/identifiers/normalise.ts'
import { must, type Reader, textOf } from './reader.ts'

export const identifier: Reader = {
  name: 'identifier',
  seeds: [
    'Ali <ALI+x@Courriel.Example>',
    'mailto:a.l.i@gmail.com',
    '06 12 34 56 78',
    'uuid-7',
    'İ@Straße.example',
    'a@\u0301.example',
  ],
  read(input) {
    const value = textOf(input)
    for (const kind of ['email', 'phone', 'account'] as const) {
      const read = normalise({ kind, value, source: 'gru' })
      if (read === null) continue
      must(read.startsWith(`${kind}:`), 'its kind stands first', read)
      if (kind === 'account') continue
      const again = normalise({ kind, value: read.slice(kind.length + 1), source: 'gru' })
      must(again === read, 'what is compared is compared with itself', value, read, again)
    }
  },
}
