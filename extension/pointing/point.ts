import { textOf } from '../dom/text-of.ts'
import type { Pointed, Pointing } from '../shared/teaching.ts'
import { candidatesOf, elementAt, firstOf } from './candidates.ts'
import { describeElement } from './describe.ts'
import { closedFrames, isFrame, openPages, positionOf } from './frames.ts'
import { drawOverlay } from './overlay.ts'

/** What a press is made of: the page hears of none while the agent points. */
const presses = [
  'pointerdown',
  'mousedown',
  'pointerup',
  'mouseup',
  'click',
  'auxclick',
  'dblclick',
  'touchstart',
  'touchend',
] as const

/** Keys that go on to the next element, and back to the one before. */
const ways: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
}

/**
 * Lets the agent point at one element, with the pointer or the keyboard, and tells of it once.
 * @param done told what was pointed at; `null` when they gave up
 * @returns a function that ends it without a result
 */
export function startPointing(
  document: Document,
  asked: Pointing,
  done: (pointed: Pointed | null) => void,
): () => void {
  const { lang, says, closed } = asked
  const drawing = drawOverlay(document, says, lang)
  let at: Element | null = null
  /** Where the keyboard is among the candidates, and the text there. */
  let here = { rank: -1, text: '' }
  /** Frames in which nothing can be pointed at. */
  let covered: readonly Element[] = []
  const turnTo = (element: Element | null) => {
    if (element === at) return
    at = element
    drawing.frame(at && positionOf(at))
    if (!at) return
    if (isFrame(at)) drawing.say(closed, closed)
    else drawing.say(says, textOf(at).slice(0, 120))
  }
  let isOver = false
  /** By a key: the page does not hear it come up again either. */
  const finish = (pointed: Pointed | null, isByKey: boolean) => {
    isOver = true
    if (isByKey) drawing.end()
    else end()
    done(pointed)
  }
  const choose = (isByKey: boolean) => {
    if (at && !isFrame(at)) finish(describeElement(at, asked), isByKey)
  }
  const swallow = (event: Event) => {
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  const onMove = ({ target, clientX, clientY }: MouseEvent) => {
    here = { rank: -1, text: '' }
    if (!drawing.isAt(target)) return turnTo(elementAt(target))
    const under = covered.find((frame) => holds(positionOf(frame), clientX, clientY))
    turnTo(under ?? null)
  }
  const onPress = (event: Event) => {
    swallow(event)
    if (event.type !== 'click' || isOver) return
    onMove(event as MouseEvent)
    choose(false)
  }
  const step = (way: number) => {
    const all = candidatesOf(document, asked)
    const rank = at ? all.indexOf(at) + way : firstOf(all)
    const next = all[(rank + all.length) % all.length]
    if (!next) return
    next.scrollIntoView({ block: 'nearest', behavior: 'instant' })
    here = { rank: all.indexOf(next), text: textOf(next) }
    turnTo(next)
  }
  /** What the tool has drawn again in the place of what was framed by keyboard. */
  const drawnAgain = () => {
    const again = candidatesOf(document, asked)[here.rank]
    return again && textOf(again) === here.text ? again : null
  }
  const onKey = (event: KeyboardEvent) => {
    const { key, shiftKey, ctrlKey, altKey, metaKey } = event
    if (ctrlKey || altKey || metaKey || event.isComposing) return
    const way = key === 'Tab' ? (shiftKey ? -1 : 1) : ways[key]
    if (way === undefined && key !== 'Enter' && key !== 'Escape') return
    if (isOver && event.type === 'keydown' && !event.repeat) return end()
    swallow(event)
    if (isOver && event.type === 'keyup') end()
    if (isOver || event.type !== 'keydown') return
    if (way !== undefined) step(way)
    else if (key === 'Enter' && !event.repeat) choose(true)
    else if (key === 'Escape') finish(null, true)
  }
  const ended = new AbortController()
  const heard = new WeakSet<Document>()
  const listen = (view: Window) => {
    const caught = { capture: true, passive: false, signal: ended.signal }
    for (const press of presses) view.addEventListener(press, onPress, caught)
    for (const key of ['keydown', 'keypress', 'keyup'] as const)
      view.addEventListener(key, onKey, caught)
    view.addEventListener('pointermove', onMove, caught)
  }
  let frame = 0
  /** With each frame that is drawn: what scrolls, moves, comes and goes is where it is now. */
  const follow = () => {
    for (const one of openPages(document)) {
      if (one.defaultView && !heard.has(one)) listen(one.defaultView)
      heard.add(one)
    }
    covered = closedFrames(document)
    drawing.cover(covered.map(positionOf))
    if (at && !isDrawn(at)) turnTo(drawnAgain())
    drawing.frame(at && positionOf(at))
    frame = requestAnimationFrame(follow)
  }
  const end = () => {
    cancelAnimationFrame(frame)
    ended.abort()
    drawing.end()
  }
  follow()
  // Keys would go into a closed frame that was pressed before.
  const { activeElement } = document
  if (covered.some((one) => one === activeElement)) (activeElement as HTMLElement).blur()
  globalThis.focus()
  return end
}

/** Whether an element still stands in the page, and not in one that its frame has left. */
const isDrawn = ({ isConnected, ownerDocument }: Element) =>
  isConnected && ownerDocument.defaultView !== null

const holds = ({ left, right, top, bottom }: DOMRect, x: number, y: number) =>
  x >= left && x <= right && y >= top && y <= bottom
