import { documentOf } from '../dom/frames.ts'
import { isShown } from '../dom/is-shown.ts'
import { neverRead } from '../dom/never-read.ts'
import type { TaughtField } from '../shared/teaching.ts'
import { closedFrames } from './frames.ts'

/** What a text looks like that may be such a field: it spares the keyboard all the others. */
const looks: Readonly<Record<TaughtField, RegExp>> = {
  reference: /\d/,
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
export function candidatesOf(document: Document, field: TaughtField): Element[] {
  const closed = new Set(closedFrames(document))
  const found = new Set<Element>()
  const goThrough = (one: Document) => {
    // Elements and texts.
    const nodes = one.createTreeWalker(one.body, 1 | 4)
    while (nodes.nextNode() && found.size < most) {
      const { currentNode: node } = nodes
      const around = node.parentElement
      if (closed.has(node as Element)) found.add(node as Element)
      else if (node.nodeType === 1) goInto(node as HTMLIFrameElement)
      else if (around && looks[field].test(node.nodeValue ?? '')) {
        if (!around.closest(neverRead) && isShown(around)) found.add(around)
      }
    }
  }
  const goInto = (frame: HTMLIFrameElement) => {
    const inside = documentOf(frame)
    if (inside?.body) goThrough(inside)
  }
  goThrough(document)
  return [...found]
}

/** The element under a pointer: the nearest that holds text. */
export function elementAt(target: EventTarget | null): Element | null {
  // Of a frame, it is an element of another realm.
  let element = (target as Node | null)?.nodeType === 1 ? (target as Element) : null
  while (element && (element.closest(neverRead) || !element.textContent?.trim()))
    element = element.parentElement
  return element && !/^(?:html|body)$/.test(element.localName) ? element : null
}
