import { documentOf } from '../dom/frames.ts'
import { isShown } from '../dom/is-shown.ts'
import { neverRead } from '../shared/never-read.ts'
import { type Pointing, type TaughtField, toolZones } from '../shared/teaching.ts'
import { addressIn, hasAddress } from './address.ts'
import { closedFrames } from './frames.ts'

/** What a text looks like that may be such a field: it spares the keyboard all the others. */
const looks: Readonly<Record<TaughtField, RegExp>> = {
  subject: /\d|\S@\S/,
  email: /\S@\S/,
  phone: /\d(?:[\s().-]*\d){5}/,
  name: /\p{L}{2}/u,
}

/** Most elements that the keyboard goes through. */
const most = 2_000

/**
 * Elements that may be pointed at with the keyboard, in the order of the page: what stands in a frame
 * comes where the frame stands. Closed frames are among them, so that they can be told.
 */
export function candidatesOf(
  document: Document,
  { field, written }: Pick<Pointing, 'field' | 'written'>,
): Element[] {
  const closed = new Set(closedFrames(document))
  const isAddress = field === 'subject' || field === 'email'
  const found = new Set<Element>()
  const goThrough = (one: Document) => {
    // Elements and texts.
    const nodes = one.createTreeWalker(one.body, 1 | 4)
    while (nodes.nextNode() && found.size < most) {
      const { currentNode: node } = nodes
      const around = node.parentElement
      if (closed.has(node as Element)) found.add(node as Element)
      else if (node.nodeType === 1) lookAt(node as Element)
      else if (around && looks[field].test(node.nodeValue ?? '')) add(around)
    }
  }
  const lookAt = (element: Element) => {
    const inside = documentOf(element as HTMLIFrameElement)
    if (inside?.body) goThrough(inside)
    if (isAddress && addressIn(element) && !element.closest(written)) add(element)
  }
  const add = (element: Element) => {
    if (!element.closest(neverRead) && isShown(element)) found.add(element)
  }
  goThrough(document)
  return [...found]
}

/**
 * Where the keyboard begins: at who sent the message that a frame shows, else at the first in the
 * content of the page. Lists and banners come before it, and are reached by going back.
 */
export function firstOf(candidates: readonly Element[]): number {
  const isInFrame = ({ ownerDocument }: Element) => ownerDocument.defaultView?.frameElement != null
  const isContent = (one: Element) =>
    one.closest(content) !== null || (isInFrame(one) && !one.closest(banners))
  const sender = candidates.findIndex((one) => isInFrame(one) && isContent(one) && hasAddress(one))
  return Math.max(0, sender >= 0 ? sender : candidates.findIndex(isContent))
}

const banners = ['header', ...toolZones].join()

const content = 'main,article,[role="main"],[role="article"]'

/** The element under a pointer: the nearest that holds text. */
export function elementAt(target: EventTarget | null): Element | null {
  // Of a frame, it is an element of another realm.
  let element = (target as Node | null)?.nodeType === 1 ? (target as Element) : null
  while (element && (element.closest(neverRead) || !element.textContent?.trim()))
    element = element.parentElement
  return element && !/^(?:html|body)$/.test(element.localName) ? element : null
}
