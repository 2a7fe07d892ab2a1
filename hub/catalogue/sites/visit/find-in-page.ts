import { type DefaultTreeAdapterTypes, parse, defaultTreeAdapter as tree } from 'parse5'

/** Attributes of an element, by name. */
export type Attributes = Readonly<Record<string, string>>

/** The parts of a page that concern the widget. */
export interface FoundInPage {
  scripts: Attributes[]
  forms: Attributes[]
  trackers: Attributes[]
  /** Policies in `<meta>` elements. */
  policies: string[]
}

/** Most elements searched in a page: no genuine page has more. */
const mostElements = 200_000

/** Searches a page, parsed like in a browser; it runs no script. */
export function findInPage(html: string): FoundInPage {
  const found: FoundInPage = { scripts: [], forms: [], trackers: [], policies: [] }
  const left: DefaultTreeAdapterTypes.ParentNode[] = [parse(html)]
  for (let seen = 0; seen < mostElements; seen++) {
    const node = left.pop()
    if (!node) break
    for (const child of node.childNodes) {
      if (!tree.isElementNode(child)) continue
      left.push(child)
      look(child, found)
    }
  }
  return found
}

function look({ tagName, attrs }: DefaultTreeAdapterTypes.Element, found: FoundInPage): void {
  const attributes = () => Object.fromEntries(attrs.map(({ name, value }) => [name, value]))
  if (tagName === 'script') found.scripts.push(attributes())
  if (tagName === 'parvis-feedback') found.forms.push(attributes())
  if (tagName === 'parvis-tracker') found.trackers.push(attributes())
  if (tagName !== 'meta') return
  const { 'http-equiv': equivalent = '', content = '' } = attributes()
  if (equivalent.toLowerCase() === 'content-security-policy') found.policies.push(content)
}
