import { documentOf } from '../dom/frames.ts'
import { isInline } from '../dom/inline.ts'
import { isShownIn } from '../dom/is-shown.ts'
import { neverRead } from '../shared/never-read.ts'
import { zones } from './zones.ts'

/** One line of a page, as far as it is drawn. */
export interface Line {
  /** Its text, in pieces; not one is empty. */
  nodes: readonly Text[]
  /** The element that it is a line of. */
  around: Element
  /** Whether anything may be looked for in it: it is no part of a message. */
  isOpen: boolean
  /** Whether it stands beside what the page is for: its banner, a menu, a column. */
  isBeside: boolean
}

/** What of a page stands inside of what. */
type Zone = Pick<Line, 'isOpen' | 'isBeside'>

/**
 * The text of a page that is drawn, line by line, that of shadow trees and frames too. Between lines
 * nothing may be said, which takes time too.
 * @param closedAt selector of where nothing is looked for
 */
export function* linesOf(document: Document, closedAt: string): Generator<Line | null> {
  if (document.body && document.designMode !== 'on')
    yield* linesIn(document.body, { isOpen: true, isBeside: false }, closedAt)
}

function* linesIn(top: Node, zone: Zone, closedAt: string): Generator<Line | null> {
  let nodes: Text[] = []
  /** The outermost that is closed, or beside, while inside of it. */
  let closed: Node | null = null
  let beside: Node | null = null
  let passed = 0
  const end = (): Line | null => {
    const drawn = nodes.length > 0 ? drawnOf(nodes) : nodes
    nodes = []
    const [first] = drawn
    if (!first) return null
    const isOpen = zone.isOpen && closed === null
    return {
      nodes: drawn,
      around: blockOf(first),
      isOpen,
      isBeside: zone.isBeside || beside !== null,
    }
  }
  let node: Node | null = top
  while (node) {
    let next: Node | null = null
    if (node.nodeType === 3) nodes.push(node as Text)
    else if (node.nodeType === 1) {
      const element = node as Element
      if (!isInline(element)) yield end()
      if (!isLeft(element)) {
        if (closed === null && zones.isClosed(element, closedAt)) closed = element
        if (beside === null && zones.isBeside(element)) beside = element
        next = element.firstChild
        const inside = element.shadowRoot ?? frameOf(element)
        if (inside) {
          yield end()
          const isFrame = inside.nodeType === 1
          const within = {
            isOpen: zone.isOpen && closed === null && !isFrame,
            isBeside: zone.isBeside || beside !== null,
          }
          yield* linesIn(inside, within, closedAt)
        }
      }
    } else next = node.firstChild
    if (++passed % 256 === 0) yield null
    while (!next) {
      if (node.nodeType === 1 && !isInline(node as Element)) yield end()
      if (node === closed) closed = null
      if (node === beside) beside = null
      if (node === top) break
      next = node.nextSibling
      if (!next) node = node.parentNode as Node
    }
    node = next
  }
  yield end()
}

/** Not looked into: what is typed or not shown, and what tells the time. A frame is, to see it change. */
export const left = neverRead
  .split(',')
  .filter((selector) => !/^(i?frame|blockquote)$/.test(selector))
  .concat('time,canvas,object,video,audio,[role=textbox],[role=timer],[role=status],[role=alert]')
  .join()

const isLeft = (element: Element) => element.matches(left)

function frameOf(element: Element): Element | null {
  if (element.localName !== 'iframe' && element.localName !== 'frame') return null
  const inside = documentOf(element as HTMLIFrameElement)
  return inside && inside.designMode !== 'on' ? inside.body : null
}

/** The element that a text is in a line of. */
function blockOf(text: Text): Element {
  let around = text.parentElement ?? (text.parentNode as ShadowRoot).host
  while (isInline(around) && around.parentElement) around = around.parentElement
  return around
}

/** The pieces of a line that are drawn; where nothing is written, nothing is. */
function drawnOf(nodes: readonly Text[]): Text[] {
  if (!nodes.some(({ nodeValue }) => /\S/.test(nodeValue ?? ''))) return []
  let last: Node | null = null
  let isLastDrawn = false
  return nodes.filter((node) => {
    const { parentNode } = node
    if (!parentNode) return false
    if (parentNode !== last) isLastDrawn = isShownIn(parentNode)
    last = parentNode
    const isSlotted = !(parentNode as Element).shadowRoot || node.assignedSlot !== null
    return isSlotted && isLastDrawn && node.nodeValue !== ''
  })
}
