import { documentOf, framesOf } from '../dom/frames.ts'
import { isShown } from '../dom/is-shown.ts'
import { always } from '../dom/text-of.ts'
import type { Mark } from './collect.ts'
import { left } from './lines.ts'
import { textAt } from './read-place.ts'
import { beside } from './zones.ts'

/** How long changes are gathered before the page is read again: at least, and at most, in milliseconds. */
const [pause, longestPause] = [150, 2_000]

/** The share of its thread that reading again may take of a page, however much it changes. */
const share = 0.05

/** With a longer pause than this, the usager shown is dropped at once, in milliseconds. */
const longPause = 300

/** A frame of less height shows nothing to be read, in pixels. */
const smallest = 40

/** Changes at once, and times they come in a pause, from which a page storms. */
const storm = { records: 200, calls: 20 }

/** What changes a page without a change in its elements. */
const events = ['load', 'transitionend', 'animationend', 'toggle', 'change']

/** Keeps an eye on a page, and on what was read of it. */
export interface Watch {
  /**
   * What was read, and how long that took, in milliseconds.
   * @param isWhole what the page shows was read whole: it is read again with its first change
   * @returns how long it is to be left alone, in milliseconds
   */
  hasRead(marks: readonly Mark[], took: number, isWhole?: boolean): number
  /** How often a frame has shown another page. */
  frames(): number
  end(): void
}

/** Callbacks of the watch. */
interface Told {
  /** The page has changed: it may be read again. */
  changed(): void
  /** What was read is gone, and it is too soon to read again. */
  gone(): void
}

/**
 * Watches a document and its frames. With each change it is looked whether what was read still
 * stands there, and with each frame that is drawn after it whether it is still shown; when it is
 * not, the page is read again at once. So it is with the first change of one that was read whole. A page that storms is not listened to: then the frames that
 * are drawn are all that is looked at, and it is read again after the pause.
 */
export function watchPage(document: Document, { changed, gone }: Told): Watch {
  const ended = new AbortController()
  let marks: readonly Mark[] = []
  let wait = pause
  let readAt = 0
  let calls = 0
  let loads = 0
  let isWhole = false
  /** The pages of frames whose changes are heard of. */
  let framed: readonly Document[] = []
  let timer: ReturnType<typeof setTimeout> | undefined
  let frame = 0
  const observer = new MutationObserver((records) => {
    calls += 1
    if (isWhole && performance.now() - readAt >= wait) return readAgain()
    if (isWhole && wait > longPause && records.some(isOfText)) gone()
    onChange()
    if (records.length > storm.records || calls > storm.calls) observer.disconnect()
    // Whether it is shown makes the page be laid out: once in a pause, and then when it is drawn.
    look(calls === 1 ? isSeen : isThere)
  })
  /** Notices what styles do alone: an element that left the view. */
  const views = new IntersectionObserver(() => look(isSeen))
  const onChange = () => {
    timer ??= setTimeout(readAgain, wait)
    frame ||= requestAnimationFrame(onFrame)
  }
  const onFrame = () => {
    frame = 0
    look(isSeen)
    if (timer !== undefined) frame = requestAnimationFrame(onFrame)
  }
  const onEvent = ({ type, target }: Event) => {
    const { localName, clientHeight = 0 } = target as HTMLElement
    if (type === 'load' && /^i?frame$/.test(localName) && clientHeight > smallest) {
      const inside = documentOf(target as HTMLIFrameElement)
      // Of a page that was read while it loaded, what comes last is a picture.
      if (!inside || !framed.includes(inside)) loads += 1
    }
    onChange()
  }
  /** The page of a frame is left: what was read there is gone, though its elements still stand. */
  const onLeft = () => {
    if (marks.some(({ element }) => element.ownerDocument !== document)) {
      marks = []
      gone()
    }
    clearTimeout(timer)
    timer = setTimeout(readAgain)
  }
  const what = { subtree: true, childList: true, characterData: true, attributes: true }
  // Added again with each reading: a page that is rewritten loses its listeners.
  const listen = () => {
    calls = 0
    observer.observe(document, what)
    try {
      listenFurther()
    } catch {
      // A page may give its own things the names of what is called here. Its changes are heard.
    }
  }
  const listenFurther = () => {
    const options = { capture: true, signal: ended.signal }
    for (const name of events) document.addEventListener(name, onEvent, options)
    framed = framesOf(document)
    for (const one of framed) {
      observer.observe(one, what)
      one.defaultView?.addEventListener('pagehide', onLeft, options)
      one.addEventListener('DOMContentLoaded', onChange, options)
    }
  }
  /** Looks whether what was read is still as it was. */
  const look = (isStill: (mark: Mark) => boolean) => {
    if (ended.signal.aborted || marks.every(isStill)) return
    marks = []
    if (performance.now() - readAt >= wait) return readAgain()
    gone()
    onChange()
  }
  const readAgain = () => {
    clearTimeout(timer)
    timer = undefined
    cancelAnimationFrame(frame)
    frame = 0
    observer.disconnect()
    listen()
    changed()
  }
  listen()
  return {
    frames: () => loads,
    hasRead(read, took, whole = false) {
      marks = read
      isWhole = whole
      wait = Math.min(longestPause, Math.max(pause, took / share))
      readAt = performance.now()
      views.disconnect()
      for (const { element } of read) views.observe(element)
      return wait
    },
    end() {
      ended.abort()
      observer.disconnect()
      views.disconnect()
      clearTimeout(timer)
      cancelAnimationFrame(frame)
    },
  }
}

/** Where nothing is looked into, or a clock or a counter may change alone: mail tools count in the title. */
const restless = `title,header,${beside},${left}`

/** Whether a change may be one of what the page shows to be read, and not of its looks alone. */
function isOfText({ type, target }: MutationRecord): boolean {
  const element = target.nodeType === 1 ? (target as Element) : target.parentElement
  return type !== 'attributes' && !element?.closest(restless)
}

/** Whether what was read still stands there, as it was. Nothing need be drawn to know it. */
function isThere({ element, attribute, whole, excluded }: Mark): boolean {
  try {
    const isLeft = !element.isConnected || element.ownerDocument.defaultView === null
    return !isLeft && textAt(element, attribute, excluded, always) === whole
  } catch {
    return false
  }
}

/** Whether it is also shown, which only the drawn page knows. */
function isSeen(mark: Mark): boolean {
  return isThere(mark) && (mark.isUnseen || isShown(mark.element))
}
