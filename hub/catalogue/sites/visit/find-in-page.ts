import { type DefaultTreeAdapterTypes, parse, defaultTreeAdapter as tree } from 'parse5'

/** Attributes of an element, by name. */
export type Attributes = Readonly<Record<string, string>>

/** What of a page concerns its widget. */
export interface FoundInPage {
  scripts: Attributes[]
  forms: Attributes[]
  trackers: Attributes[]
  /** Policies that stand in the page itself. */
  policies: string[]
}

/** Elements a page is looked through for at most: what comes after is of no page people read. */
const mostElements = 200_000

/** Looks through a page the way a browser reads it; nothing of it is run. */
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
