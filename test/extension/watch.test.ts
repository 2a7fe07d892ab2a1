import { parseHTML } from 'linkedom'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Mark } from '../../extension/page/collect.ts'
import { type Watch, watch } from '../../extension/page/watch.ts'

/** A page in memory; what the browser would tell of it, a test tells. */
let document: Document
let name: Element
let mutate: (records?: number) => void
let seesAnew: () => void
let watching: Watch
const told = { changed: vi.fn(), gone: vi.fn() }
const observing = { isOn: false }

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
  vi.advanceTimersByTime(10_000)
  const frames: (() => void)[] = []
  vi.stubGlobal('requestAnimationFrame', (work: () => void) => frames.push(work))
  vi.stubGlobal('cancelAnimationFrame', () => frames.splice(0))
  draw = () => {
    for (const work of frames.splice(0)) work()
  }
  vi.stubGlobal(
    'MutationObserver',
    class {
      constructor(hear: (records: unknown[]) => void) {
        mutate = (records = 1) => observing.isOn && hear(Array.from({ length: records }))
      }
      observe() {
        observing.isOn = true
      }
      disconnect() {
        observing.isOn = false
      }
    },
  )
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(hear: () => void) {
        seesAnew = hear
      }
      observe() {}
      disconnect() {}
    },
  )
  document = parseHTML('<html><body><p>Ali</p></body></html>').document as unknown as Document
  name = document.querySelector('p') as Element
  told.changed.mockReset()
  told.gone.mockReset()
  watching = watch(document, told)
  read(1)
})
afterEach(() => {
  watching.end()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

let draw: () => void
const read = (took: number) => {
  const text = name.textContent ?? ''
  const mark: Mark = { element: name, part: 'name', text, whole: text, excluded: '' }
  watching.hasRead([mark], took)
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

  it('is read again at once when what was read is there no more', () => {
    vi.advanceTimersByTime(150)
    say('Bea')
    mutate()
    expect(told.changed).toHaveBeenCalledTimes(1)
    expect(told.gone).not.toHaveBeenCalled()
  })

  it('that has just been read says that it is gone, and is read a little later', () => {
    say('Bea')
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
    seesAnew()
    expect(told.gone).not.toHaveBeenCalled()
    hide(true)
    seesAnew()
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
    expect(observing.isOn).toBe(false)
    draw()
    expect(told.gone).not.toHaveBeenCalled()
    say('Bea')
    draw()
    expect(told.gone).toHaveBeenCalledTimes(1)
    vi.advanceTimersByTime(150)
    expect(told.changed).toHaveBeenCalledTimes(1)
    expect(observing.isOn).toBe(true)
  })

  it('storms too when it changes too often', () => {
    for (let time = 0; time < 20; time++) mutate()
    expect(observing.isOn).toBe(true)
    mutate()
    expect(observing.isOn).toBe(false)
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

  it('is left alone in the end', () => {
    mutate()
    watching.end()
    say('Bea')
    seesAnew()
    mutate()
    vi.advanceTimersByTime(10_000)
    expect([told.changed, told.gone].map((one) => one.mock.calls.length)).toEqual([0, 0])
  })
})
