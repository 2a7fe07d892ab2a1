/** Beside what a page is for: what changes there in digits alone is a clock or a counter. */
export const beside =
  'aside,[role=complementary],nav,footer,[role=banner],[role=navigation],[role=contentinfo],[role=search]'

/** What has a banner of its own: outside of it, a header is that of the page. */
const sections =
  'article,main,section,aside,dialog,[role=main],[role=article],[role=dialog],[role=region]'

/** The header of the page, where it has a part that is the page's own; else it may be that of a message. */
const isOfPage = (element: Element) =>
  element.localName === 'header' && !element.parentElement?.closest(sections)
const isBanner = (element: Element) =>
  isOfPage(element) && element.ownerDocument.querySelector('main,[role=main]') !== null

/** The role of a part of a page, by its markup. */
export const zones = {
  isBeside: (element: Element) => element.matches(beside) || isOfPage(element),
  isClosed: (element: Element, closed: string) => element.matches(closed) || isBanner(element),
}

/** Elements that hold one thing of a page, such as a message with its header. */
export const partsOfPage = `${sections},[role=tabpanel]`

/** Elements that hold exactly one such thing. */
export const wholes = 'article,main,dialog,[role=main],[role=article],[role=dialog]'
