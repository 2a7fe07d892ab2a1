import { textOf } from '../dom/text-of.ts'
import { longestText } from '../shared/reading.ts'

/**
 * What an element says: its text, or that of one of its attributes, its spaces joined. Empty where
 * that is longer than any field.
 */
export function textAt(
  element: Element,
  attribute: string | undefined,
  ...how: [excluded: string, isDrawn?: (element: Element) => boolean]
): string {
  if (attribute === undefined) return textOf(element, ...how)
  const text = element.getAttribute(attribute)?.replace(/\s+/g, ' ').trim() ?? ''
  return text.length <= longestText ? text : ''
}

/**
 * Whether an element, or the link around it, holds another address than it shows: what people are
 * called is theirs to choose, and may look like the address of somebody else.
 */
export function isContradicted(element: Element, text: string): boolean {
  const said = [element, element.closest('a')].flatMap((one) => [...(one?.attributes ?? [])])
  const shown = text.toLowerCase()
  return said.some(({ value }) =>
    value.match(address)?.some((one) => !shown.includes(one.toLowerCase())),
  )
}

const address = /[^\s<>"'(),;:?&=/]+@[^\s<>"'(),;:?&=/]+/g
