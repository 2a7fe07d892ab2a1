import { plainText } from '../../../hub/integrations/connectors/glpi/plain-text.ts'
import { stripControlCharacters } from '../../../hub/platform/database/strip-control-chars.ts'
import { oneLine, ownLines } from '../../../hub/platform/terminal/one-line.ts'
import { escapeForTerminal } from '../../../hub/platform/terminal/terminal-escape.ts'
import { shortenDiagnostic } from '../../../hub/requests/delivery/channels/shorten-diagnostic.ts'
import { withPlainSigns } from '../../../hub/requests/delivery/letter/plain-signs.ts'
import { lengthOf, shorten } from '../../../hub/requests/delivery/letter/shorten.ts'
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
    must(!obeyed.test(escapeForTerminal(text)), 'nothing is obeyed')
    for (const most of [1, 40, 160])
      must(lengthOf(shorten(text, most)) <= most, 'short is short', most)
    // An SMS is some hundred characters; its library counts each letter.
    withPlainSigns(text.slice(0, 2_000), 'fr')
    plainText(text)
    must(
      !/\\u0000/.test(stripControlCharacters({ text }).replaceAll('\\\\', '')),
      'a database takes it',
    )
  },
}
