import { framesOf } from '../dom/frames.ts'
import { isShown } from '../dom/is-shown.ts'
import { partsOf } from './parts.ts'

/** Elements that draw a page of their own, or what a plug-in draws. */
const framing = 'iframe,frame,object,embed'

/** Those of its frames that a rule may read: of its own origin, right inside it, and no sandbox. */
const openFrames = (document: Document) => framesOf(document, ':is(iframe,frame):not([sandbox])')

/** The page, then the pages of its open frames. */
export const openPages = (document: Document): Document[] => [document, ...openFrames(document)]

/** Frames that are shown and that no rule may look into. Nothing in them can be pointed at. */
export function closedFrames(document: Document): Element[] {
  const open = new Set(openFrames(document).map((one) => one.defaultView?.frameElement))
  return openPages(document).flatMap((one) =>
    [...one.querySelectorAll(framing)].filter((frame) => !open.has(frame) && isShown(frame)),
  )
}

/** Whether an element is such a frame, where it was pointed at. */
export const isFrame = (element: Element): boolean => element.matches(framing)

/** Where an element stands in the window, whatever frame it stands in, in pixels. */
export function positionOf(element: Element): DOMRect {
  const { left, top, width, height } = element.getBoundingClientRect()
  const frame = element.ownerDocument.defaultView?.frameElement
  if (!frame) return new DOMRect(left, top, width, height)
  const around = positionOf(frame)
  return new DOMRect(
    around.left + frame.clientLeft + left,
    around.top + frame.clientTop + top,
    width,
    height,
  )
}

/**
 * How the page finds the frame that an element stands in.
 * @returns `null` where it stands in none; an empty text where nothing finds that frame alone
 */
export function selectorOfFrame({ ownerDocument }: Element): string | null {
  const frame = ownerDocument.defaultView?.frameElement
  if (!frame) return null
  const named = partsOf(frame, '').filter(({ means }) => means !== 'label')
  const isOnly = (css: string) => {
    const found = [...frame.ownerDocument.querySelectorAll(css)].filter(isShown)
    return found.length === 1 && found[0] === frame
  }
  return [...named.map(({ css }) => css), frame.localName].find(isOnly) ?? ''
}
