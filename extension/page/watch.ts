import type { PageRule } from '../reading.ts'
import type { Mark } from './collect.ts'
import { framesOf, isShown } from './documents.ts'
import { neverRead } from './never-read.ts'
import { textOf } from './text-of.ts'

/** How long changes are gathered before the page is read again: at least, and at most, in milliseconds. */
const [pause, longestPause] = [150, 2_000]

/** The share of its thread that reading again may take of a page, however much it changes. */
const share = 0.05

/** Changes at once, and times they come in a pause, from which a page storms. */
const storm = { records: 200, calls: 20 }

/** Keeps an eye on a page, and on what was read of it. */
export interface Watch {
  /** What was read, by which rules, and how long that took, in milliseconds. */
  hasRead(marks: readonly Mark[], rules: readonly PageRule[], took: number): void
  end(): void
}

/** Who is told. */
interface Told {
  /** The page has changed: it may be read again. */
  changed(): void
  /** What was read is there no more, and it is too soon to read again. */
  gone(): void
}

/**
 * Watches a document and its frames. While little changes, what was read is looked at with each
 * change, and read again at once when it is gone. A page that storms is not listened to: what was
 * read is looked at with each frame that is drawn, and read again after the pause.
 */
export function watch(document: Document, { changed, gone }: Told): Watch {
  let marks: readonly Mark[] = []
  let attributes = attributesOf([])
  let wait = pause
  let readAt = 0
  let calls = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let frame = 0
  const observer = new MutationObserver((records) => {
    calls += 1
    timer ??= setTimeout(readAgain, wait)
    if (records.length > storm.records || calls > storm.calls) deafen()
    look()
  })
  const listen = () => {
    calls = 0
    const what = { subtree: true, childList: true, characterData: true }
    for (const one of [document, ...framesOf(document)])
      observer.observe(one, { ...what, attributeFilter: attributes })
  }
  const deafen = () => {
    observer.disconnect()
    frame ||= requestAnimationFrame(lookAtFrame)
  }
  const lookAtFrame = () => {
    frame = 0
    look()
    if (timer !== undefined) frame = requestAnimationFrame(lookAtFrame)
  }
  /** Looks whether what was read is still there. */
  const look = () => {
    if (marks.every(isStill)) return
    marks = []
    if (performance.now() - readAt >= wait) readAgain()
    else gone()
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
  // A frame that has loaded another page holds another document. That is told to the whole page.
  const onLoad = () => {
    timer ??= setTimeout(readAgain, wait)
  }
  document.addEventListener('load', onLoad, true)
  listen()
  return {
    hasRead(read, rules, took) {
      marks = read
      wait = Math.min(longestPause, Math.max(pause, took / share))
      readAt = performance.now()
      const named = attributesOf(rules)
      if (named.join() === attributes.join()) return
      attributes = named
      observer.disconnect()
      listen()
    },
    end() {
      observer.disconnect()
      clearTimeout(timer)
      cancelAnimationFrame(frame)
      document.removeEventListener('load', onLoad, true)
    },
  }
}

/** Whether what was read still stands there, as it was. */
function isStill([element, text, excluded]: Mark): boolean {
  const isThere = element.isConnected && element.ownerDocument.defaultView !== null
  return isThere && textOf(element, excluded) === text && isShown(element)
}

/** The attributes that tell what is shown, and those that selectors look at. */
function attributesOf(rules: readonly PageRule[]): string[] {
  const selectors = rules.flatMap(({ all, root, reference, email, phone, name, excluded, own }) => [
    root,
    ...all,
    ...reference.flat(),
    ...email,
    ...phone,
    ...name,
    ...excluded,
    ...own,
  ])
  const named = [neverRead, ...selectors].join().matchAll(/\[([\w-]+)/g)
  const shown = ['id', 'class', 'style', 'open', 'aria-hidden']
  return [...new Set([...shown, ...[...named].map(([, name = '']) => name)])]
}
