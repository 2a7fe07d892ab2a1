import { textOf } from '../dom/text-of.ts'
import type { Pointed, Pointing } from '../shared/teaching.ts'
import { candidatesOf, elementAt } from './candidates.ts'
import { describeElement } from './describe.ts'
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
  { field, lang, says }: Pointing,
  done: (pointed: Pointed | null) => void,
): () => void {
  const drawing = drawOverlay(document, says, lang)
  let at: Element | null = null
  const turnTo = (element: Element | null) => {
    if (element === at) return
    at = element
    drawing.frame(at)
    if (at) drawing.tell(textOf(at).slice(0, 120))
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
    if (at) finish(describeElement(at), isByKey)
  }
  const swallow = (event: Event) => {
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  const onMove = ({ target }: Event) => {
    if (!drawing.isAt(target)) turnTo(elementAt(target))
  }
  const onPress = (event: Event) => {
    swallow(event)
    if (event.type !== 'click' || isOver) return
    onMove(event)
    choose(false)
  }
  const step = (way: number) => {
    const all = candidatesOf(document, field)
    const here = at ? all.indexOf(at) : way > 0 ? -1 : 0
    const next = all[(here + way + all.length) % all.length]
    if (!next) return
    next.scrollIntoView({ block: 'nearest', behavior: 'instant' })
    turnTo(next)
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
  const onDrawn = () => drawing.frame(at?.isConnected ? at : null)
  const listen = (way: 'addEventListener' | 'removeEventListener') => {
    const caught = { capture: true, passive: false }
    for (const press of presses) globalThis[way](press, onPress, caught)
    for (const key of ['keydown', 'keypress', 'keyup'] as const)
      globalThis[way](key, onKey as EventListener, caught)
    globalThis[way]('pointermove', onMove, true)
    globalThis[way]('scroll', onDrawn, true)
    globalThis[way]('resize', onDrawn)
  }
  const end = () => {
    listen('removeEventListener')
    drawing.end()
  }
  listen('addEventListener')
  globalThis.focus()
  return end
}
