import { XMLParser } from 'fast-xml-parser'

/** An element as it was read, by its name without a prefix. */
export interface XmlElement {
  name: string
  attributes: Readonly<Record<string, string>>
  children: readonly (XmlElement | string)[]
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  removeNSPrefix: true,
  ignoreDeclaration: true,
  ignorePiTags: true,
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  maxNestedTags: 64,
  // Decode character references only: what declares entities is refused before.
  htmlEntities: true,
  processEntities: { enabled: true, maxEntityCount: 1, maxEntitySize: 1 },
})

/** Why a text is no SVG that the hub reads. */
export type SvgFault = 'entities' | 'unreadable'

/** Matches a document type without an internal subset, as old drawing software writes it. */
const plainDoctype = /<!doctype\s+svg\b[^[\]<>]*>/i

/** Reads the root of an SVG file. Entities and their declarations are refused unread. */
export function readSvg(text: string): XmlElement | SvgFault {
  const bare = text.replace(plainDoctype, '')
  if (/<!(?:doctype|entity|element|attlist|notation)/i.test(bare)) return 'entities'
  try {
    const nodes = (parser.parse(bare, true) as Node[]).flatMap(toElement)
    const [root, ...others] = nodes.filter((node) => typeof node !== 'string')
    return root?.name === 'svg' && others.length === 0 ? root : 'unreadable'
  } catch {
    return 'unreadable'
  }
}

/** A node of the library: its only key beside `:@` is its name. */
type Node = Readonly<Record<string, unknown>>

function toElement(node: Node): (XmlElement | string)[] {
  const name = Object.keys(node).find((key) => key !== ':@')
  if (name === undefined) return []
  const inside = node[name]
  if (name === '#text') return [String(inside)]
  if (!Array.isArray(inside)) return []
  const attributes = Object.entries((node[':@'] ?? {}) as Node).map(([key, value]) => [
    key,
    String(value),
  ])
  return [
    {
      name,
      attributes: Object.fromEntries(attributes) as Record<string, string>,
      children: (inside as Node[]).flatMap(toElement),
    },
  ]
}
