/** The documents of frames that this one may look into: those of its own origin, and no other. */
export function framesOf(document: Document, selector = 'iframe,frame'): Document[] {
  const frames = document.querySelectorAll<HTMLIFrameElement>(selector)
  return [...frames].flatMap((frame) => documentOf(frame) ?? [])
}

function documentOf(frame: HTMLIFrameElement): Document | null {
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
  return element.checkVisibility?.({ visibilityProperty: true }) ?? true
}
