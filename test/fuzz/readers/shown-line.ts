import { plainText } from '../../../hub/connectors/glpi/plain-text.ts'
import { withPlainSigns } from '../../../hub/delivery/letter/plain-signs.ts'
import { lengthOf, shorten } from '../../../hub/delivery/letter/shorten.ts'
import { shortenDiagnostic } from '../../../hub/delivery/say-shortly.ts'
import { oneLine, ownLines } from '../../../hub/one-line.ts'
import { showOnLine } from '../../../hub/shown-text.ts'
import { storable } from '../../../hub/store/storable.ts'
import { must, type Reader, textOf } from './reader.ts'

const obeyed = /[\p{Cc}\u2028\u2029]/u

/** Words of others that go into a letter, a log or a column. */
export const shownLine: Reader = {
  name: 'shown-line',
  seeds: [
    '550 5.1.1 <marie@courriel.example>: User unknown\r\n',
    '« Votre   demande » n’a pas abouti… œuvre',
    '&lt;b&gt;&#38;amp;&#xD800;&#1114112;',
    'a\u202eb\u2066c\0d',
    '👨‍👩‍👧'.repeat(30),
  ],
  read(input) {
    const text = textOf(input)
    must(
      !obeyed.test(shortenDiagnostic(text, ['marie@courriel.example'])),
      'what is said is on one line',
    )
    must(
      !/marie@courriel\.example/i.test(shortenDiagnostic(text, ['marie@courriel.example'])),
      'and tells no address',
    )
    must(!obeyed.test(oneLine(text)), 'one line is one')
    must(
      ownLines(text).every((line) => !/[\r\n]/.test(line)),
      'a line is one',
    )
    must(!obeyed.test(showOnLine(text)), 'nothing is obeyed')
    for (const most of [1, 40, 160])
      must(lengthOf(shorten(text, most)) <= most, 'short is short', most)
    // An SMS is some hundred characters; its library counts each letter.
    withPlainSigns(text.slice(0, 2_000))
    plainText(text)
    must(!/\\u0000/.test(storable({ text }).replaceAll('\\\\', '')), 'a database takes it')
  },
}
