import { textOf } from '../dom/text-of.ts'
import { type Pointed, toolZones } from '../shared/teaching.ts'
import { selectorOfFrame } from './frames.ts'
import { placeOfElement } from './selectors.ts'

/** Most elements of the zones of a tool that are looked at, and most that are told of. */
const [mostLookedAt, mostOwn] = [1_000, 3]

/** Describes an element for the background: where it stands, and its text alone. */
export function describeElement(element: Element): Pointed {
  const text = textOf(element)
  const mains = ['main', '[role="main"]'].filter(
    (css) => element.ownerDocument.querySelectorAll(css).length === 1,
  )
  return {
    ...placeOfElement(element, text),
    text,
    frame: selectorOfFrame(element),
    root: mains.find((css) => element.closest(css)) ?? null,
    zones: toolZones.filter((zone) => element.closest(zone)),
    own: ownAround(element),
  }
}

/** Selectors of addresses in the tool's own zones: they are the agent's. */
function ownAround(pointed: Element): string[] {
  const zones = [...pointed.ownerDocument.querySelectorAll(['header', ...toolZones].join())].filter(
    (zone) => !zone.closest('main,article,[role="main"]'),
  )
  const found = new Set<string>()
  let looked = 0
  for (const zone of zones)
    for (const element of [zone, ...zone.querySelectorAll('*')]) {
      if (++looked > mostLookedAt || found.size === mostOwn) return [...found]
      if (element.contains(pointed) || !holdsAddress(element)) continue
      const [selector] = placeOfElement(element, saidOf(element).join(' ')).selectors
      if (selector) found.add(selector)
    }
  return [...found]
}

const holdsAddress = (element: Element) => saidOf(element).some((one) => /\S@\S/.test(one))

/** The own text of an element, and its attributes that hold words for people. */
function saidOf(element: Element): string[] {
  const texts = [...element.childNodes].filter(({ nodeType }) => nodeType === 3)
  const words = [...element.attributes].filter(
    ({ name, value }) => value.includes('@') || /^(?:title|alt|aria-label)$/.test(name),
  )
  return [...texts.map(({ nodeValue }) => nodeValue ?? ''), ...words.map(({ value }) => value)]
}
