import { XMLParser } from 'fast-xml-parser'
import { SourceFault } from './fault.ts'

const parser = new XMLParser({
  ignoreAttributes: true,
  removeNSPrefix: true,
  ignoreDeclaration: true,
  ignorePiTags: true,
  // Left as they were written: `007` is an id, and no number.
  parseTagValue: false,
  // As deep as JSON may be.
  maxNestedTags: 64,
  // References to one character, and none that the document declares itself, wherever it does.
  htmlEntities: true,
  processEntities: { enabled: true, maxEntityCount: 1, maxEntitySize: 1 },
})

/** What may stand before the root of an honest answer: blanks, its declaration, comments. */
const before = /^(?:\s|<\?[\s\S]*?\?>|<!--[\s\S]*?-->)*/

/**
 * A text of XML as objects and texts: elements by their names, those that come several times as a list, an
 * empty one as an empty text. Attributes are left out.
 * @throws SourceFault `unreadable`: a page, too deep, cut off, with a DOCTYPE, or no XML
 */
export function readXml(text: string): unknown {
  const root = text.slice(before.exec(text)?.[0].length).slice(0, 40)
  if (/^<(?:!doctype\s+)?html\b/i.test(root))
    throw new SourceFault({ why: 'unreadable', what: 'page' })
  if (root.startsWith('<!')) throw new SourceFault({ why: 'unreadable', what: 'format' })
  try {
    return parser.parse(text, true)
  } catch (error) {
    const isDeep = error instanceof Error && /nested/i.test(error.message)
    throw new SourceFault({ why: 'unreadable', what: isDeep ? 'depth' : 'format' })
  }
}
