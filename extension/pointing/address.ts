import { isInline } from '../dom/inline.ts'
import { textOf } from '../dom/text-of.ts'
import { neverRead } from '../shared/never-read.ts'
import type { AttributeText } from '../shared/teaching.ts'

/** Longest text of an attribute that is told of; see `longestText`. */
const longest = 254

/** An element, and the address that the tool has for it beside its text. */
export interface AddressHolder {
  element: Element
  address: AttributeText | null
}

/** How far around an element that says the same the address is looked for. */
const around = 3

/** What stands before a sender or an address, and is no name. */
const label = /^(?:[\p{L}’' -]{1,24}\s?:|de|from|par|by|exp[ée]diteur|sender)\s*/iu

/** A text that is an address. */
const whole = /^[^\s<>()@,;:]+@[^\s<>()@,;:]+$/

/** Whose address an element shows: its own, or that of the link or of what is drawn around it. */
export function addressHolderOf(element: Element): AddressHolder {
  const text = textOf(element)
  const holders = [element]
  for (let one = element.parentElement; one && holders.length <= around; one = one.parentElement) {
    if (textOf(one) !== text || text === '') break
    holders.push(one)
  }
  for (const one of [element.closest('a[href^="mailto:"]'), ...holders]) {
    const address = one && addressIn(one)
    if (address) return { element: one, address }
  }
  return { element, address: null }
}

/** Whether an element says an address: in its text or, for people who see its name alone, beside it. */
export const hasAddress = (element: Element): boolean =>
  addressIn(element) !== null || /\S@\S/.test(element.textContent ?? '')

/** Where an attribute of an element has one address, and no other. */
export function addressIn(element: Element): AttributeText | null {
  for (const { name, value } of element.attributes) {
    const isRead =
      name === 'href'
        ? /^mailto:/.test(value)
        : /^(?:title|aria-label|data-[a-z0-9-]{1,41})$/.test(name)
    const text = value.replace(/\s+/g, ' ').trim()
    const isOne = text.length <= longest && text.match(/[^\s@]@[^\s@]/g)?.length === 1
    if (isRead && isOne) return { name, text }
  }
  return null
}

/**
 * Whether the text of an element is an address, and no name stands before it: where tools show what
 * senders call themselves, and their address for want of it, a sender may write any address.
 */
export function isBareAddress(element: Element): boolean {
  const address = textOf(element)
  if (!whole.test(address)) return false
  let one = element.parentElement
  while (one) {
    const [before = ''] = textOf(one, besideNames).split(address)
    if (/\p{L}{2}/u.test(before.replace(label, ''))) return false
    one = isInline(one) ? one.parentElement : null
  }
  return true
}

/** What no name stands in. */
const besideNames = `${neverRead},h1,h2,h3,h4,h5,h6,[role=heading]`
