const inline = new Set(
  'a abbr b bdi bdo cite code data dfn em font i ins kbd mark s samp slot small span strong sub sup time tt u var wbr'.split(
    ' ',
  ),
)

/** Whether an element stands in a line of text and does not end it. */
export function isInline(element: Element): boolean {
  return inline.has(element.localName)
}
