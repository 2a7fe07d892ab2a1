import { isShown } from '../dom/is-shown.ts'
import { neverRead } from '../dom/never-read.ts'
import type { TaughtField } from '../shared/teaching.ts'

/** What a text looks like that may be such a field: it spares the keyboard all the others. */
const looks: Readonly<Record<TaughtField, RegExp>> = {
  reference: /\d/,
  email: /\S@\S/,
  phone: /\d(?:[\s().-]*\d){5}/,
  name: /\p{L}{2}/u,
}

/** Most elements that the keyboard goes through. */
const most = 2_000

/** Elements that may be pointed at with the keyboard, in the order of the page. */
export function candidatesOf(document: Document, field: TaughtField): Element[] {
  const found = new Set<Element>()
  const texts = document.createTreeWalker(document.body, 4)
  while (texts.nextNode() && found.size < most) {
    const { nodeValue, parentElement } = texts.currentNode
    if (!parentElement || !looks[field].test(nodeValue ?? '')) continue
    if (!parentElement.closest(neverRead) && isShown(parentElement)) found.add(parentElement)
  }
  return [...found]
}

/** The element under a pointer: the nearest that holds text. */
export function elementAt(target: EventTarget | null): Element | null {
  let element = target instanceof Element ? target : null
  while (element && (element.closest(neverRead) || !element.textContent?.trim()))
    element = element.parentElement
  return element && !/^(?:html|body)$/.test(element.localName) ? element : null
}
