import { isShown } from './is-shown.ts'

/** The documents of frames that this one may look into: those of its own origin, and no other. */
export function framesOf(document: Document, selector = 'iframe,frame'): Document[] {
  // Of a page without frames this need not go through every element.
  if (document.defaultView?.length === 0) return []
  const frames = document.querySelectorAll<HTMLIFrameElement>(selector)
  return [...frames].flatMap((frame) => documentOf(frame) ?? [])
}

/** The document of one frame that is drawn; `null` where this one may not look into it. */
export function documentOf(frame: HTMLIFrameElement): Document | null {
  try {
    const inside = frame.contentDocument
    return inside && isShown(frame) ? inside : null
  } catch {
    return null
  }
}
