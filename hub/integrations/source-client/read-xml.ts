import { XMLParser } from 'fast-xml-parser'
import { SourceFault } from './fault.ts'

const parser = new XMLParser({
  ignoreAttributes: true,
  removeNSPrefix: true,
  ignoreDeclaration: true,
  ignorePiTags: true,
  // Keep texts: `007` is an id, not a number.
  parseTagValue: false,
  // The same limit as for JSON.
  maxNestedTags: 64,
  // Decode character references only, never entities that the document declares.
  htmlEntities: true,
  processEntities: { enabled: true, maxEntityCount: 1, maxEntitySize: 1 },
})

/** Matches the prolog of a valid answer: white space, declaration, comments. */
const before = /^(?:\s|<\?[\s\S]*?\?>|<!--[\s\S]*?-->)*/

/**
 * Parses XML into objects and texts: elements by name, repeated ones as a list, an empty one as an
 * empty text. It drops attributes.
 * @throws SourceFault `unreadable`: HTML, too deep, truncated, with a DOCTYPE, or invalid
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
