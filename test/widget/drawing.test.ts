import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { h, Fragment as PreactFragment, render as preactRender } from 'preact'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Component, createRef, Fragment, jsx, render } from '../../widget/drawing/draw.ts'

/** A tree to draw, told in words that both libraries can be given. */
type Told =
  | string
  | null
  | boolean
  | number
  | { tag: string; key?: string; label?: string; hidden?: boolean; inside: Told[] }

const tags = ['p', 'ul', 'li', 'section', 'fragment', 'framed']

const told = fc.letrec<{ tree: Told }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(null, false, 'des mots', 'd’autres', '<b>', 7, 0),
    fc.record(
      {
        tag: fc.constantFrom(...tags),
        key: fc.constantFrom('a', 'b', 'c'),
        label: fc.constantFrom('une', 'deux'),
        hidden: fc.boolean(),
        inside: fc.array(tie('tree'), { maxLength: 4 }),
      },
      { requiredKeys: ['tag', 'inside'] },
    ),
  ),
})).tree

/** Keys are told once among siblings, as people who write lists do. */
function withoutTwins(tree: Told): Told {
  if (tree === null || typeof tree !== 'object') return tree
  const seen = new Set<string>()
  const inside = tree.inside.map((child) => {
    if (child === null || typeof child !== 'object') return child
    const { key, ...rest } = child
    const isNew = key !== undefined && !seen.has(key)
    if (isNew) seen.add(key)
    return withoutTwins(isNew ? { ...rest, key } : rest)
  })
  return { ...tree, inside }
}

describe('What the widget draws with', () => {
  const window = parseHTML('<!doctype html><html><body></body></html>')
  const { document } = window
  const before = globalThis.document
  beforeAll(() => {
    globalThis.document = document
  })
  afterAll(() => {
    globalThis.document = before
  })

  const Framed = ({ children }: { children?: unknown }) => jsx('div', { class: 'frame', children })
  const ours = (tree: Told): unknown => {
    if (tree === null || typeof tree !== 'object') return tree
    const { tag, key, label, hidden, inside } = tree
    const type = tag === 'fragment' ? Fragment : tag === 'framed' ? Framed : tag
    const props = { ...attributes(tag, label, hidden), children: inside.map(ours) }
    return jsx(type as never, props, key)
  }
  const PreactFramed = ({ children }: { children?: never }) =>
    h('div', { class: 'frame' }, children)
  const theirs = (tree: Told): unknown => {
    if (tree === null || typeof tree !== 'object') return tree
    const { tag, key, label, hidden, inside } = tree
    const type = tag === 'fragment' ? PreactFragment : tag === 'framed' ? PreactFramed : tag
    const keyed = key === undefined ? {} : { key }
    return h(
      type as never,
      { ...keyed, ...attributes(tag, label, hidden) } as never,
      ...(inside.map(theirs) as never[]),
    )
  }
  const attributes = (tag: string, label?: string, hidden?: boolean) =>
    tag === 'fragment' || tag === 'framed'
      ? {}
      : { ...(label && { 'aria-label': label }), ...(!label && hidden !== undefined && { hidden }) }

  it('draws any page, and any change of it, as Preact does', () => {
    fc.assert(
      fc.property(fc.array(told.map(withoutTwins), { minLength: 1, maxLength: 4 }), (trees) => {
        const [mine, preacts] = [document.createElement('div'), document.createElement('div')]
        for (const tree of trees) {
          render(ours(tree), mine)
          preactRender(theirs(tree) as never, preacts)
          expect(mine.innerHTML).toBe(preacts.innerHTML)
        }
      }),
      { numRuns: 2_000 },
    )
  })

  it('keeps what stands: a list in another order has the same elements', () => {
    const box = document.createElement('div')
    const list = (...keys: string[]) =>
      jsx('ul', { children: keys.map((key) => jsx('li', { children: key }, key)) })
    render(list('a', 'b', 'c'), box)
    const [a, b, c] = box.querySelectorAll('li')
    render(list('c', 'a', 'b'), box)
    expect([...box.querySelectorAll('li')]).toEqual([c, a, b])
    render(list('b'), box)
    expect([...box.querySelectorAll('li')]).toEqual([b])
  })

  it('gives what was pointed at once it is in the page, and takes it back', async () => {
    const box = document.createElement('div')
    document.body.append(box)
    const place = createRef<Element>()
    let wasInPage = false
    const looks = (element: Element | null) => {
      if (element) wasInPage = element.isConnected
    }
    render(jsx('p', { ref: place, children: jsx('b', { ref: looks }) }), box)
    expect(place.current).toBe(box.firstChild)
    expect(wasInPage).toBe(true)
    render(null, box)
    expect(place.current).toBeNull()
    expect(box.childNodes).toHaveLength(0)
  })

  it('draws changes of a state together, then says they are drawn', async () => {
    let draws = 0
    const said: string[] = []
    class Counter extends Component {
      override state = { n: 0 }
      override componentDidMount() {
        said.push('stands')
      }
      override componentDidUpdate(_: unknown, before: { n: number }) {
        said.push(`was ${before.n}`)
      }
      add = () => {
        this.setState(({ n }) => ({ n: Number(n) + 1 }))
        this.setState(
          ({ n }) => ({ n: Number(n) + 1 }),
          () => said.push('then'),
        )
      }
      override render() {
        draws++
        const { n } = this.state
        return jsx(n > 0 ? 'strong' : 'p', { onClick: this.add, children: n })
      }
    }
    const box = document.createElement('div')
    render(jsx(Counter as never, {}), box)
    box.querySelector('p')?.dispatchEvent(new window.Event('click'))
    await Promise.resolve()
    expect(box.innerHTML).toBe('<strong>2</strong>')
    expect(draws).toBe(2)
    expect(said).toEqual(['stands', 'was 0', 'then'])
  })

  /** Another element than before, whenever its property says so. */
  class Changing extends Component {
    override render({ as }: { as?: string }) {
      return jsx(as ?? 'p', { children: as })
    }
  }

  it('keeps the order when a component among others puts another element in its place', () => {
    const box = document.createElement('div')
    const page = (as: string, ...keys: string[]) =>
      jsx('section', {
        children: keys.map((key) =>
          key === 'x' ? jsx(Changing as never, { as }, 'x') : jsx('i', { children: key }, key),
        ),
      })
    render(page('p', 'x', 'a', 'b'), box)
    render(page('q', 'x', 'a', 'b'), box)
    expect(box.innerHTML).toBe('<section><q>q</q><i>a</i><i>b</i></section>')
    render(page('s', 'b', 'x', 'a'), box)
    expect(box.innerHTML).toBe('<section><i>b</i><s>s</s><i>a</i></section>')
    render(page('s', 'a'), box)
    expect(box.innerHTML).toBe('<section><i>a</i></section>')
  })

  it('knows the element of a component whose own component has put another in its place', async () => {
    const box = document.createElement('div')
    let inner: Component | undefined
    class Inner extends Component {
      override state = { as: 'p' }
      constructor(props: Record<string, unknown>) {
        super(props)
        inner = this
      }
      override render() {
        return jsx(this.state.as, {})
      }
    }
    class Around extends Component {
      override render() {
        return jsx(Inner as never, {})
      }
    }
    const page = (...keys: string[]) =>
      keys.map((key) => (key === 'x' ? jsx(Around as never, {}, 'x') : jsx('i', {}, key)))
    render(page('x', 'a'), box)
    inner?.setState({ as: 'q' })
    await Promise.resolve()
    expect(box.innerHTML).toBe('<q></q><i></i>')
    render(page('a', 'x'), box)
    expect(box.innerHTML).toBe('<i></i><q></q>')
    render(null, box)
    expect(box.innerHTML).toBe('')
  })

  it('lets go of a component that was taken away before its change was drawn', async () => {
    const box = document.createElement('div')
    let draws = 0
    let change = () => {}
    class Gone extends Component {
      constructor(props: Record<string, unknown>) {
        super(props)
        change = () => this.setState({ n: 1 })
      }
      override render() {
        draws++
        return jsx('p', {})
      }
    }
    render(jsx(Gone as never, {}), box)
    change()
    render(null, box)
    await Promise.resolve()
    expect([draws, box.innerHTML]).toEqual([1, ''])
  })

  it('never takes text for HTML', () => {
    const box = document.createElement('div')
    render(jsx('p', { title: '"><img onerror=x>', children: '<img src=x onerror=x>' }), box)
    expect(box.querySelector('img')).toBeNull()
    expect(box.textContent).toBe('<img src=x onerror=x>')
  })
})
