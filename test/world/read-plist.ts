import { XMLParser, XMLValidator } from 'fast-xml-parser'

/** An element as the parser gives it: its name leads to what is in it. */
type Node = Record<string, Node[] | string>

const parser = new XMLParser({ preserveOrder: true, parseTagValue: false })

/** Parses an Apple property list. @throws when malformed or invalid */
export function readPlist(xml: string): unknown {
  const valid = XMLValidator.validate(xml)
  if (valid !== true) throw new Error(valid.err.msg)
  const root = (parser.parse(xml) as Node[]).find((node) => 'plist' in node)
  const [value] = (root?.['plist'] ?? []) as Node[]
  if (!value) throw new Error('no plist')
  return read(value)
}

function read(node: Node): unknown {
  const [name = '', inside = []] = Object.entries(node)[0] ?? []
  const parts = inside as Node[]
  const text = () => String(parts[0]?.['#text'] ?? '')
  switch (name) {
    case 'true':
      return true
    case 'false':
      return false
    case 'string':
      return text()
    case 'integer':
      return Number(text())
    case 'array':
      return parts.map(read)
    case 'dict':
      return Object.fromEntries(
        parts.flatMap((part, at) => {
          const value = parts[at + 1]
          return 'key' in part && value ? [[read({ string: part['key'] ?? [] }), read(value)]] : []
        }),
      )
    default:
      throw new Error(`<${name}>`)
  }
}
