/** What the page may listen to. Each bubbles from its element. */
export type PageEvent = 'shown' | 'answered' | 'kept' | 'sent' | 'closed' | 'tracked'

/** Dispatches an event to the page. It never holds an answer. */
export function dispatchPageEvent(element: Element, event: PageEvent): void {
  element.dispatchEvent(new CustomEvent(`parvis-${event}`, { bubbles: true, composed: true }))
}
