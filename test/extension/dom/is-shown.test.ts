import { describe, expect, it } from 'vitest'
import { isShown } from '../../../extension/dom/is-shown.ts'
import { openPage } from '../../fakes/unknown-page.ts'

/** An element of a page that is scrolled, with what a browser says of it. */
function open(said: object, view: object = {}): Element {
  const document = openPage('<section><p>Ali</p></section>')
  Object.defineProperty(document, 'defaultView', { value: view })
  return Object.assign(document.querySelector('p') as Element, said)
}
const at = (place: object) => ({ getBoundingClientRect: () => ({ ...place }) })
/** One without a box of its own, in this style; nothing else on its page is. */
function boxless(style: object): Element {
  const element: Element = open(
    { checkVisibility: () => false },
    { getComputedStyle: (one: Element) => (one === element ? style : { display: 'block' }) },
  )
  return element
}
const contents = { display: 'contents', visibility: 'visible' }

describe('What a person sees of a page', () => {
  it.each(['visibilityProperty', 'checkVisibilityCSS', 'opacityProperty', 'checkOpacity'])(
    'is not what a browser hides that is asked by %s',
    (name) => {
      const checkVisibility = (asked: Record<string, boolean>) => !asked[name]
      expect(isShown(open({ checkVisibility }))).toBe(false)
    },
  )

  it.each([
    ['aside', { right: -1, bottom: 9, width: 9, height: 9 }],
    ['right beside the page', { right: 0, bottom: 9, width: 9, height: 9 }],
    ['above', { right: 9, bottom: -1, width: 9, height: 9 }],
    ['right above the page', { right: 9, bottom: 0, width: 9, height: 9 }],
    ['aside, as a mere line', { right: -1, bottom: 9, width: 9, height: 0 }],
    ['above, as a mere line', { right: 9, bottom: -1, width: 0, height: 9 }],
  ])('is not what a tool puts %s', (_, place) => {
    expect(isShown(open(at(place)))).toBe(false)
  })

  it('is what they can scroll back to', () => {
    const left = at({ right: -90, bottom: 9, width: 9, height: 9 })
    const up = at({ right: 9, bottom: -90, width: 9, height: 9 })
    for (const said of [left, up])
      expect(isShown(open(said, { scrollX: 100, scrollY: 100 }))).toBe(true)
  })

  it('is what stands in an element without an extent, wherever that is', () => {
    expect(isShown(open(at({ right: 0, bottom: 0, width: 0, height: 0 })))).toBe(true)
  })

  it('is what stands in an element without a box, as long as that is drawn', () => {
    expect(isShown(boxless(contents))).toBe(true)
    expect(isShown(boxless({ ...contents, display: 'none' }))).toBe(false)
    expect(isShown(boxless({ ...contents, visibility: 'hidden' }))).toBe(false)
  })

  it('is no element without a box where what is around it is hidden, or folded', () => {
    const element = boxless(contents)
    Object.assign(element.parentNode ?? {}, { checkVisibility: () => false })
    expect(isShown(element)).toBe(false)
    const folded = boxless(contents)
    folded.ownerDocument.body.innerHTML = '<details></details>'
    folded.ownerDocument.querySelector('details')?.append(folded)
    expect(isShown(folded)).toBe(false)
  })

  it('is what a slot takes, as long as that slot is drawn', () => {
    const element = boxless(contents)
    let isDrawn = true
    const assignedSlot = element.ownerDocument.createElement('slot')
    Object.assign(assignedSlot, { checkVisibility: () => isDrawn })
    Object.assign(element, { assignedSlot })
    expect(isShown(element)).toBe(true)
    isDrawn = false
    expect(isShown(element)).toBe(false)
  })

  it('is what stands in a shadow tree whose host is drawn', () => {
    const element = boxless(contents)
    const host = element.ownerDocument.querySelector('section') as Element
    host.attachShadow({ mode: 'open' }).append(element)
    expect(isShown(element)).toBe(true)
    Object.assign(host, { checkVisibility: () => false })
    expect(isShown(element)).toBe(false)
  })
})
