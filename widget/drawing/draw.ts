/**
 * What the widget draws with: the few parts of Preact's interface that it uses, at a quarter of the
 * weight. The compiler checks every component against Preact's own types; the build puts this file
 * in Preact's place, and a test draws the same trees with both.
 *
 * Kept simple on purpose: a component that is a class renders one element, and holds its state; a
 * component that is a function is called wherever it stands, and holds none.
 */

type Properties = Record<string, unknown>

/** What JSX makes: an element or a component, with its properties. */
interface Drawn {
  type: string | ((properties: Properties) => unknown) | typeof Component | typeof Fragment
  props: Properties
  key: unknown
}

/** Something that stands in the page. */
interface Standing {
  /** Tells children of one parent apart: their key, or where they were written. */
  place: string
  drawn: Drawn | string
  node: Node
  children: Standing[]
  component?: Component
}

/** What is drawn before it stands: functions are called and fragments opened. */
interface Placed {
  place: string
  drawn: Drawn | string
}

const svg = 'http://www.w3.org/2000/svg'

/** Several children without an element around them. */
export const Fragment = Symbol()

/** Makes what JSX writes. */
export function jsx(type: Drawn['type'], props: Properties, key?: unknown): Drawn {
  return { type, props, key }
}

export { jsx as jsxs }

/** A place for the element or component that is drawn with it. */
export function createRef<T>(): { current: T | null } {
  return { current: null }
}

/** A component with a state. Changes of it are drawn together, once the code that made them is done. */
export class Component {
  props: Properties
  state: Properties = {}
  /** What it has drawn, and into what. */
  standing: Standing | undefined
  #waiting: (() => void)[] | undefined

  constructor(props: Properties) {
    this.props = props
  }

  setState(change: Properties | ((state: Properties) => Properties), then?: () => void): void {
    const before = this.state
    const changed = typeof change === 'function' ? change(before) : change
    this.state = { ...before, ...changed }
    if (this.#waiting) {
      if (then) this.#waiting.push(then)
      return
    }
    this.#waiting = then ? [then] : []
    queueMicrotask(() => {
      const after = this.#waiting ?? []
      this.#waiting = undefined
      const { standing } = this
      if (!standing) return
      redraw(this, before)
      finish()
      for (const act of after) act()
    })
  }

  render(_props: Properties, _state: Properties): unknown {
    return null
  }

  componentDidMount?(): void
  componentDidUpdate?(props: Properties, state: Properties): void
}

/** What waits until all is in the page: what is pointed at may be given the focus. */
let later: (() => void)[] = []

function finish(): void {
  const acts = later
  later = []
  for (const act of acts) act()
}

const roots = new WeakMap<Element, Standing[]>()

/** Draws into an element, in the place of what was drawn there before. `null` takes it all away. */
export function render(drawn: unknown, parent: Element): void {
  roots.set(parent, settle(parent, roots.get(parent) ?? [], place(drawn)))
  finish()
}

/** Opens what was written into what stands side by side. */
function place(written: unknown, at = '', placed: Placed[] = []): Placed[] {
  if (written === null || written === undefined || typeof written === 'boolean') return placed
  if (Array.isArray(written)) {
    for (let index = 0; index < written.length; index++) {
      const key = written[index]?.key
      place(written[index], `${at}.${key === undefined ? index : `k${String(key)}`}`, placed)
    }
    return placed
  }
  if (typeof written !== 'object') {
    placed.push({ place: at, drawn: String(written) })
    return placed
  }
  const drawn = written as Drawn
  const { type, props } = drawn
  if (type === Fragment) return place(props['children'], `${at}.f`, placed)
  if (typeof type === 'function' && !isClass(type))
    return place((type as (properties: Properties) => unknown)(props), `${at}.c`, placed)
  placed.push({ place: at, drawn })
  return placed
}

function isClass(type: Drawn['type']): type is typeof Component {
  return typeof type === 'function' && !!type.prototype?.render
}

const typeOf = (drawn: Drawn | string) => (typeof drawn === 'string' ? '' : drawn.type)

/** Makes the children of an element what is wanted, keeping those that are the same. */
function settle(parent: Element, before: Standing[], wanted: Placed[]): Standing[] {
  const left = new Set(before)
  const after: Standing[] = []
  let next: Node | null = parent.firstChild
  for (const one of wanted) {
    let found: Standing | undefined
    for (const old of left)
      if (old.place === one.place && typeOf(old.drawn) === typeOf(one.drawn)) found = old
    if (found) left.delete(found)
    // Looked at before: a component that is drawn again may put another element in its place.
    const isInPlace = found && nodeOf(found) === next
    const standing = found ? update(found, one) : create(one, parent)
    const node = nodeOf(standing)
    if (isInPlace) next = node.nextSibling
    else parent.insertBefore(node, next)
    after.push(standing)
    const { component } = standing
    if (!found && component?.componentDidMount) later.push(() => component.componentDidMount?.())
  }
  for (const old of left) {
    const node = nodeOf(old)
    forget(old)
    parent.removeChild(node)
  }
  return after
}

/** A component may draw another element than before. */
const nodeOf = ({ node, component }: Standing): Node =>
  component?.standing ? nodeOf(component.standing) : node

function create({ place: at, drawn }: Placed, parent: Element): Standing {
  if (typeof drawn === 'string')
    return { place: at, drawn, node: document.createTextNode(drawn), children: [] }
  const { type, props } = drawn
  if (isClass(type)) {
    const component = new type(props)
    const [inner] = place(component.render(props, component.state))
    const standing = { ...create(inner ?? { place: '', drawn: '' }, parent), place: at, drawn }
    component.standing = { ...standing, drawn: inner?.drawn ?? '' }
    return { ...standing, component }
  }
  const name = type as string
  const isSvg = name === 'svg' || parent.namespaceURI === svg
  const node = isSvg ? document.createElementNS(svg, name) : document.createElement(name)
  const children = settle(node, [], place(props['children']))
  setProperties(node, {}, props)
  return { place: at, drawn, node, children }
}

function update(old: Standing, { place: at, drawn }: Placed): Standing {
  if (typeof drawn === 'string') {
    if (old.drawn !== drawn) (old.node as Text).data = drawn
    return { ...old, drawn }
  }
  const { component } = old
  if (component) {
    const { props } = component
    component.props = drawn.props
    redraw(component, component.state, props)
    return { ...old, drawn }
  }
  const children = settle(old.node as Element, old.children, place(drawn.props['children']))
  setProperties(old.node as Element, (old.drawn as Drawn).props, drawn.props)
  return { place: at, drawn, node: old.node, children }
}

/** Draws a component again in its place. */
function redraw(component: Component, stateBefore: Properties, before = component.props): void {
  const [inner] = place(component.render(component.props, component.state))
  const { standing } = component
  if (standing && inner) {
    const parent = standing.node.parentNode as Element
    const isSame = typeOf(standing.drawn) === typeOf(inner.drawn)
    component.standing = isSame ? update(standing, inner) : create(inner, parent)
    if (!isSame) {
      parent.replaceChild(component.standing.node, standing.node)
      forget(standing)
    }
  }
  if (component.componentDidUpdate)
    later.push(() => component.componentDidUpdate?.(before, stateBefore))
}

/** What is taken away is no longer pointed at, and no longer drawn. */
function forget({ drawn, children, component }: Standing): void {
  const inner = component?.standing
  if (component) component.standing = undefined
  if (inner) forget(inner)
  for (const child of children) forget(child)
  if (typeof drawn !== 'string' && !component) point(drawn.props['ref'], null)
}

function point(ref: unknown, node: Node | null): void {
  if (typeof ref === 'function') ref(node)
  else if (ref) (ref as { current: Node | null }).current = node
}

/** Handlers by element: one listener of each kind calls the one that holds now. */
const handlers = new WeakMap<Element, Record<string, (event: Event) => void>>()

function setProperties(node: Element, before: Properties, after: Properties): void {
  for (const name of Object.keys({ ...before, ...after })) {
    const value = after[name]
    if (name === 'value' || name === 'checked') {
      // Compared with the page, not with what was drawn: the person may have changed it since.
      const field = node as unknown as Properties
      if (name in after && field[name] !== value) field[name] = value
      continue
    }
    if (value === before[name] || name === 'children' || name === 'key') continue
    if (name === 'ref') later.push(() => point(value, node))
    else if (name.startsWith('on')) listen(node, name.slice(2).toLowerCase(), value)
    else setAttribute(node, name, value)
  }
}

function listen(node: Element, kind: string, act: unknown): void {
  const known = handlers.get(node) ?? {}
  handlers.set(node, known)
  if (!(kind in known)) node.addEventListener(kind, (event) => known[kind]?.call(node, event))
  known[kind] = act as (event: Event) => void
}

function setAttribute(node: Element, name: string, value: unknown): void {
  // `false` is a value for these, and the absence of every other.
  const isSaid = name.startsWith('aria-') || name === 'spellcheck'
  if (value === null || value === undefined || (value === false && !isSaid))
    node.removeAttribute(name)
  else node.setAttribute(name, value === true && !isSaid ? '' : String(value))
}
