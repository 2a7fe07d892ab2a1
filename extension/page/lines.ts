import { isInline } from '../inline.ts'
import { isShownIn } from '../is-shown.ts'
import { neverRead } from '../never-read.ts'
import { documentOf } from './documents.ts'

/** Never read, and where a tool says things of itself and of its agent, and where mail is signed. */
const around = [
  neverRead,
  'header,nav,footer,canvas,object,video,audio,[role=banner],[role=navigation],[role=contentinfo]',
  '[role=search],[role=textbox],[aria-hidden=true]',
  '[class*=signature i],[id*=signature i],[class*=quote i]',
]
  .join()
  .split(',')
  // What stands in frames of the same origin is part of the page.
  .filter((selector) => !/^i?frame$/.test(selector))
const isTag = (selector: string) => /^[a-z]+$/.test(selector)
const tags = new Set(around.filter(isTag))
const attributes = around.filter((selector) => !isTag(selector)).join()

/** Most of one line, in UTF-16 units and in nodes. */
const longest = 20_000
const mostNodes = 1_000

/**
 * Text of a page that is drawn, line by line, that of shadow trees and frames too. Spaces are joined;
 * a line that the text itself ends stays one. Between lines nothing may be said, which takes time too.
 * @param isWorth whether a line, as it is written, may hold what is looked for
 */
export function* linesOf(
  document: Document,
  isWorth: (written: string) => boolean,
): Generator<string> {
  if (document.body && document.designMode !== 'on') yield* linesIn(document.body, isWorth)
}

function* linesIn(top: Node, isWorth: (written: string) => boolean): Generator<string> {
  let line: Node[] = []
  let length = 0
  let passed = 0
  const end = () => {
    const ended = lineOf(line, isWorth, length > longest || line.length > mostNodes)
    if (line.length > 0) line = []
    length = 0
    return ended
  }
  let node: Node | null = top
  while (node) {
    let next: Node | null = null
    if (node.nodeType === 3) {
      if (length <= longest && line.length <= mostNodes) line.push(node)
      length += node.nodeValue?.length ?? 0
    } else if (node.nodeType === 1) {
      const element = node as Element
      if (!isInline(element)) yield end()
      if (!isLeft(element)) {
        next = element.firstChild
        const inside = element.shadowRoot ?? frameOf(element)
        if (inside) {
          yield end()
          yield* linesIn(inside, isWorth)
        }
      }
    } else next = node.firstChild
    if (++passed % 256 === 0) yield ''
    while (!next && node !== top) {
      next = node.nextSibling
      if (next) break
      node = node.parentNode as Node
      if (node.nodeType === 1 && !isInline(node as Element)) yield end()
    }
    node = next
  }
  yield end()
}

function isLeft(element: Element): boolean {
  return tags.has(element.localName) || (element.hasAttributes() && element.matches(attributes))
}

function frameOf(element: Element): Element | null {
  if (element.localName !== 'iframe' && element.localName !== 'frame') return null
  const inside = documentOf(element as HTMLIFrameElement)
  return inside && inside.designMode !== 'on' ? inside.body : null
}

/** What of a line is drawn. Only of one that is worth it the browser is asked, which costs the most. */
function lineOf(
  nodes: readonly Node[],
  isWorth: (written: string) => boolean,
  isCut: boolean,
): string {
  if (nodes.length === 0) return ''
  const written = textOf(nodes)
  if (!isWorth(written)) return ''
  const drawn = textOf(nodes.filter(isDrawn))
    .slice(0, longest)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n\s*/g, '\n')
  return isCut ? drawn.slice(0, lastBreak(drawn)) : drawn
}

const textOf = (nodes: readonly Node[]) => nodes.map(({ nodeValue }) => nodeValue).join('')

function isDrawn(text: Node): boolean {
  const parent = text.parentNode
  if (!parent) return false
  const isSlotted = !(parent as Element).shadowRoot || (text as Text).assignedSlot !== null
  return isSlotted && isShownIn(parent)
}

/** The last place between two lines or words: no number and no address goes over it. */
export function lastBreak(text: string): number {
  for (let at = text.length - 2; at > 0; at--) {
    if (text[at] === '\n') return at
    const isBetween = text[at] === ' ' && /^\p{L} \p{L}$/u.test(text.slice(at - 1, at + 2))
    if (isBetween) return at
  }
  return 0
}
