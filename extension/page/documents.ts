/** The documents of frames that this one may look into: those of its own origin, and no other. */
export function framesOf(document: Document, selector = 'iframe,frame'): Document[] {
  const frames = document.querySelectorAll<HTMLIFrameElement>(selector)
  return [...frames].flatMap((frame) => documentOf(frame) ?? [])
}

/** The document of one frame that is drawn; `null` where this one may not look into it. */
export function documentOf(frame: HTMLIFrameElement): Document | null {
  try {
    const inside = frame.contentDocument
    // One that has no address of its own shows nothing yet, or what its page wrote into it.
    return inside && isShown(frame) ? inside : null
  } catch {
    return null
  }
}

/** Whether an element is drawn: one that a tool keeps for later is not. */
export function isShown(element: Element): boolean {
  const isDrawn = element.checkVisibility?.({ visibilityProperty: true }) ?? true
  if (isDrawn) return true
  // What has no box of its own is drawn where it stands, as slots are.
  const style = element.ownerDocument.defaultView?.getComputedStyle(element)
  if (style?.display !== 'contents' || style.visibility !== 'visible') return false
  const around = element.assignedSlot ?? element.parentNode
  return around !== null && isShownIn(around)
}

/** Whether what stands in this element, or at the top of this shadow tree, is drawn. */
export function isShownIn(around: Node): boolean {
  return isShown((around as Partial<ShadowRoot>).host ?? (around as Element))
}
