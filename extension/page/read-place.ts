import { textOf } from '../dom/text-of.ts'
import { longestText } from '../shared/reading.ts'

/** What an element says: its text, or an attribute. Empty where that is longer than any field. */
export function textAt(
  element: Element,
  attribute: string | undefined,
  excluded: string,
  isDrawn?: (element: Element) => boolean,
): string {
  if (!attribute) return textOf(element, excluded, isDrawn)
  const text = element.getAttribute(attribute) ?? ''
  return text.length > longestText ? '' : text
}

/**
 * Whether an element, or the link around it, holds another address than it shows: what people are
 * called is theirs to choose, and may look like the address of somebody else.
 */
export function isPosed(element: Element, text: string): boolean {
  return [element, element.closest('a') ?? element].some((one) =>
    [...one.attributes].some(
      ({ value }) =>
        value.includes('@') &&
        !value.includes(text) &&
        !text.includes(value.replace('mailto:', '')),
    ),
  )
}
