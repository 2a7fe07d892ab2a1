/** What the page may listen to. Each bubbles from its element. */
export type PageEvent = 'shown' | 'answered' | 'kept' | 'sent' | 'closed'

/** Tells the page that something happened; what was answered is not told. */
export function dispatchPageEvent(element: Element, event: PageEvent): void {
  element.dispatchEvent(new CustomEvent(`parvis-${event}`, { bubbles: true, composed: true }))
}
