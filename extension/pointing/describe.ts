import { textOf } from '../dom/text-of.ts'
import { type Pointed, type Pointing, toolZones } from '../shared/teaching.ts'
import { addressHolderOf, isBareAddress } from './address.ts'
import { selectorOfFrame } from './frames.ts'
import { marksOf } from './marks.ts'
import { placeOfElement } from './selectors.ts'

/** Most elements of the zones of a tool that are looked at, and most that are told of. */
const [mostLookedAt, mostOwn] = [1_000, 3]

/**
 * Describes an element for the background: where it stands, and its text alone. Of who sent a message,
 * it also describes what may say which message is open.
 * @param href of the page it stands on, or of the frame
 */
export function describeElement(
  pointed: Element,
  { field, written }: Pick<Pointing, 'field' | 'written'>,
  href = pointed.ownerDocument.location.href,
): Pointed {
  const isAddress = field === 'subject' || field === 'email'
  const { element, address } = isAddress
    ? addressHolderOf(pointed)
    : { element: pointed, address: null }
  const { ownerDocument: document } = element
  const text = textOf(element)
  const mains = ['main', '[role="main"]'].filter(
    (css) => document.querySelectorAll(css).length === 1,
  )
  const root = mains.find((css) => element.closest(css)) ?? null
  const frame = selectorOfFrame(element)
  const isSender = field === 'subject' && (address !== null || /\S@\S/.test(text))
  return {
    ...placeOfElement(element, `${text} ${address?.text ?? ''}`),
    text,
    address,
    isBare: address === null && isBareAddress(element),
    isWritten: element.closest(written) !== null,
    frame,
    frameHref: frame === null ? null : href,
    root,
    zones: toolZones.filter((zone) => element.closest(zone)),
    own: ownAround(element),
    marks: isSender ? marksOf(element, root, href) : [],
  }
}

/** Selectors of addresses in the zones of the tool, of its frame too: they are the agent's. */
function ownAround(pointed: Element): string[] {
  const { ownerDocument: inside } = pointed
  const page = inside.defaultView?.frameElement?.ownerDocument
  const documents = page ? [inside, page] : [inside]
  const zones = documents
    .flatMap((one) => [...one.querySelectorAll(['header', ...toolZones].join())])
    .filter((zone) => !zone.closest('main,article,[role="main"]'))
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
