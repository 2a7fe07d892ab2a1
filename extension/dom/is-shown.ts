/** Browsers of before 2024 know the same by other names. */
const visibility = {
  visibilityProperty: true,
  checkVisibilityCSS: true,
  opacityProperty: true,
  checkOpacity: true,
}

/**
 * Whether an element is drawn where a person can see it or scroll to it: one that a tool keeps for
 * later is not, be it hidden, transparent or put aside.
 */
export function isShown(element: Element): boolean {
  if (!(element.checkVisibility?.(visibility) ?? true)) return isSlotShown(element)
  const { right = 1, bottom = 1, width, height } = element.getBoundingClientRect?.() ?? {}
  // What has no extent of its own stands where what it holds does.
  if (width === 0 && height === 0) return true
  const { scrollX = 0, scrollY = 0 } = element.ownerDocument.defaultView ?? {}
  return right + scrollX > 0 && bottom + scrollY > 0
}

/** Whether text that stands in this very element, or at the top of this shadow tree, is drawn. */
export function isShownIn(around: Node): boolean {
  // Closed, it draws its summary alone, and is itself drawn.
  if ((around as Element).matches?.('details:not([open])')) return false
  // A link has a host too, which is an address.
  return isShown(around.nodeType === 11 ? (around as ShadowRoot).host : (around as Element))
}

/** What has no box of its own is drawn where it stands, as slots are. */
function isSlotShown(element: Element): boolean {
  const style = element.ownerDocument.defaultView?.getComputedStyle?.(element)
  if (style?.display !== 'contents' || style.visibility !== 'visible') return false
  const around = element.assignedSlot ?? element.parentNode
  return around !== null && isShownIn(around)
}
