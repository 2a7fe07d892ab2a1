import { parseHTML } from 'linkedom'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { collect, type Mark } from '../../../extension/page/collect.ts'
import { type Watch, watchPage } from '../../../extension/page/watch.ts'
import { type Observers, stubObservers } from '../../fakes/observers.ts'

/** A page in memory; what the browser would tell of it, a test tells. */
let document: Document
let name: Element
let observers: Observers
let watching: Watch
const told = { changed: vi.fn(), gone: vi.fn() }
const mutate = (records = 1, inside = document) => observers.mutate(inside, records)

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
  vi.advanceTimersByTime(10_000)
  const frames: (() => void)[] = []
  vi.stubGlobal('requestAnimationFrame', (work: () => void) => frames.push(work))
  vi.stubGlobal('cancelAnimationFrame', () => frames.splice(0))
  draw = () => {
    for (const work of frames.splice(0)) work()
  }
  observers = stubObservers()
  document = parseHTML('<html><body><p>Ali</p></body></html>').document as unknown as Document
  name = document.querySelector('p') as Element
  told.changed.mockReset()
  told.gone.mockReset()
  watching = watchPage(document, told)
  read(1)
})
afterEach(() => {
  watching.end()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

let draw: () => void
const read = (took: number) => {
  watching.hasRead([markOf(name)], took)
}
const markOf = (element: Element): Mark => {
  const text = element.textContent ?? ''
  return { element, part: 'name', text, whole: text, excluded: '' }
}
const say = (text: string) => {
  name.textContent = text
}
const hide = (isHidden: boolean) =>
  Object.assign(name, { checkVisibility: () => !isHidden, getBoundingClientRect: () => ({}) })

describe('A page that is watched', () => {
  it('is read again when its changes have been gathered, once for all of them', () => {
    mutate()
    mutate()
    expect(told.changed).not.toHaveBeenCalled()
    vi.advanceTimersByTime(150)
    expect(told.changed).toHaveBeenCalledTimes(1)
    vi.advanceTimersByTime(10_000)
    expect(told.changed).toHaveBeenCalledTimes(1)
    expect(told.gone).not.toHaveBeenCalled()
  })

  it('is read again at once when what was read is gone', () => {
    vi.advanceTimersByTime(150)
    say('Bea')
    mutate()
    expect(told.changed).toHaveBeenCalledTimes(1)
    vi.advanceTimersByTime(10_000)
    expect(told.changed).toHaveBeenCalledTimes(1)
    expect(told.gone).not.toHaveBeenCalled()
  })

  it('is read again at once when one of two things is gone', () => {
    const other = name.cloneNode(true) as Element
    name.after(other)
    watching.hasRead([markOf(other), markOf(name)], 1)
    vi.advanceTimersByTime(150)
    say('Bea')
    mutate()
    expect(told.changed).toHaveBeenCalledTimes(1)
  })

  it('is read again after any change in it, at any depth', () => {
    expect(observers.heard.get(document)).toEqual({
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    })
  })

  it('keeps what stands beside hidden text and beside what is not read, until that changes', () => {
    name.innerHTML = 'Ali <i>Benali</i> <q>12</q>'
    const [hidden, left] = name.children
    Object.assign(hidden ?? {}, { checkVisibility: () => false })
    const rule = {
      name: { id: 'x', version: 1, page: 'request' },
      all: [],
      frame: null,
      root: 'body',
    }
    const none = { anchor: [], own: [], many: '', isMessage: false }
    const fields = { name: { text: ['p'] } }
    const read = collect(document, [{ ...rule, ...none, fields, excluded: 'q' }])
    expect(read?.found.name).toEqual([['Ali']])
    watching.hasRead(read?.marks ?? [], 1)
    left?.replaceChildren('13')
    mutate()
    expect(told.gone).not.toHaveBeenCalled()
    hidden?.replaceChildren('Zoé')
    mutate()
    expect(told.gone).toHaveBeenCalledTimes(1)
  })

  it('that has just been read says that it is gone, and is read a little later', () => {
    say('Bea')
    mutate()
    mutate()
    expect(told.gone).toHaveBeenCalledTimes(1)
    expect(told.changed).not.toHaveBeenCalled()
    vi.advanceTimersByTime(150)
    expect(told.changed).toHaveBeenCalledTimes(1)
  })

  it.each([
    ['is removed', () => name.remove()],
    ['is hidden', () => hide(true)],
    [
      'is put aside',
      () =>
        Object.assign(name, { getBoundingClientRect: () => ({ right: -9, bottom: 9, width: 9 }) }),
    ],
    [
      'is put above',
      () =>
        Object.assign(name, { getBoundingClientRect: () => ({ right: 9, bottom: -9, width: 9 }) }),
    ],
    [
      'breaks the reading',
      () =>
        Object.defineProperty(name, 'firstChild', {
          get: () => ({
            nodeType: 3,
            get nodeValue() {
              throw new Error()
            },
          }),
        }),
    ],
  ])('forgets what %s, with the change', (_, leave) => {
    leave()
    mutate()
    expect(told.gone).toHaveBeenCalledTimes(1)
  })

  it('forgets what a style hides later, with the frame that is drawn then', () => {
    mutate()
    hide(true)
    draw()
    expect(told.gone).toHaveBeenCalledTimes(1)
  })

  it('forgets what leaves the view without a change', () => {
    expect(observers.viewed).toEqual([name])
    observers.seesAnew()
    expect(told.gone).not.toHaveBeenCalled()
    hide(true)
    observers.seesAnew()
    expect(told.gone).toHaveBeenCalledTimes(1)
    vi.advanceTimersByTime(150)
    expect(told.changed).toHaveBeenCalledTimes(1)
  })

  it.each(['load', 'transitionend', 'animationend', 'toggle', 'change'])(
    'is looked at again after %s',
    (event) => {
      document.dispatchEvent(new (document.defaultView as Window & typeof globalThis).Event(event))
      vi.advanceTimersByTime(150)
      expect(told.changed).toHaveBeenCalledTimes(1)
    },
  )

  it('that storms is not listened to, but looked at with each frame until it is read again', () => {
    mutate(201)
    expect(observers.heard.has(document)).toBe(false)
    draw()
    expect(told.gone).not.toHaveBeenCalled()
    say('Bea')
    draw()
    expect(told.gone).toHaveBeenCalledTimes(1)
    vi.advanceTimersByTime(150)
    expect(told.changed).toHaveBeenCalledTimes(1)
    expect(observers.heard.has(document)).toBe(true)
  })

  it('storms too when it changes too often', () => {
    for (let time = 0; time < 20; time++) mutate()
    expect(observers.heard.has(document)).toBe(true)
    mutate()
    expect(observers.heard.has(document)).toBe(false)
    vi.advanceTimersByTime(150)
    mutate()
    expect(observers.heard.has(document)).toBe(true)
  })

  it('is laid out by a look once in a pause, however often it changes', () => {
    const lay = vi.fn(() => true)
    Object.assign(name, { checkVisibility: lay })
    for (let time = 0; time < 10; time++) mutate()
    expect(lay).toHaveBeenCalledTimes(1)
  })

  it('that is slow to read is read seldom, and never later than two seconds', () => {
    read(20)
    mutate()
    vi.advanceTimersByTime(399)
    expect(told.changed).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1)
    expect(told.changed).toHaveBeenCalledTimes(1)
    read(1_000)
    mutate()
    vi.advanceTimersByTime(1_999)
    expect(told.changed).toHaveBeenCalledTimes(1)
    vi.advanceTimersByTime(1)
    expect(told.changed).toHaveBeenCalledTimes(2)
  })

  it.each([
    ['has changed', () => mutate()],
    ['stands still', () => {}],
  ])('that %s is left alone in the end', (_, happens) => {
    happens()
    watching.end()
    say('Bea')
    observers.seesAnew()
    mutate()
    vi.advanceTimersByTime(10_000)
    expect([told.changed, told.gone].map((one) => one.mock.calls.length)).toEqual([0, 0])
  })
})

describe('A frame of a page that is watched', () => {
  let inside: Document
  let view: EventTarget | null
  beforeEach(() => {
    watching.end()
    inside = parseHTML('<html><body><p>Zoé</p></body></html>').document as unknown as Document
    view = new EventTarget()
    Object.defineProperty(inside, 'defaultView', { get: () => view })
    document.body.append(document.createElement('iframe'))
    const frame = document.querySelector('iframe')
    Object.defineProperty(frame, 'contentDocument', { value: inside })
    watching = watchPage(document, told)
    name = inside.querySelector('p') as Element
    read(1)
  })

  it('is heard of as the page around it is', () => {
    mutate(1, inside)
    vi.advanceTimersByTime(150)
    expect(told.changed).toHaveBeenCalledTimes(1)
  })

  it('is read once it is there as a whole', () => {
    const { Event } = document.defaultView as Window & typeof globalThis
    inside.dispatchEvent(new Event('DOMContentLoaded'))
    vi.advanceTimersByTime(150)
    expect(told.changed).toHaveBeenCalledTimes(1)
  })

  it('that is left says that what was read in it is gone, though it still stands', () => {
    view?.dispatchEvent(new Event('pagehide'))
    expect(told.gone).toHaveBeenCalledTimes(1)
    vi.advanceTimersByTime(1)
    expect(told.changed).toHaveBeenCalledTimes(1)
  })

  it('that is left takes nobody from the page around it, which is read again', () => {
    name = document.querySelector('p') as Element
    read(1)
    view?.dispatchEvent(new Event('pagehide'))
    expect(told.gone).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1)
    expect(told.changed).toHaveBeenCalledTimes(1)
  })

  it('that is taken out of the page is forgotten, though its elements still stand', () => {
    view = null
    mutate()
    expect(told.gone).toHaveBeenCalledTimes(1)
  })
})
