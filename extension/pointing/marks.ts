import { isShown } from '../dom/is-shown.ts'
import { type AttributeText, type Mark, mostMarks } from '../shared/teaching.ts'
import { isOnly, placeOfElement } from './selectors.ts'

/** Longest text of an attribute that is told of, and most links that are looked at. */
const [longest, mostLinks] = [254, 1_000]

/** What tools say of the row, the message or the conversation that is open. */
const chosen = [
  '[aria-selected="true"]',
  '[aria-current]:not([aria-current="false"])',
  '[aria-activedescendant]',
]

/** Attributes that name a thing of the tool. */
const naming = /^(?:id|aria-activedescendant|data-[a-z0-9][a-z0-9-]{0,40})$/

/**
 * What may say which message is open, on the page of its sender: links to what that page is itself the
 * address of, what the sender stands in, and what is chosen in a list. What it says is judged by the
 * background, which knows the address of the tab.
 * @param root the landmark around the sender
 * @param href of that page
 */
export function marksOf(sender: Element, root: string | null, href: string): Mark[] {
  const { ownerDocument: document } = sender
  const links = [...document.querySelectorAll('a[href]')].slice(0, mostLinks)
  const found: Mark[] = []
  const add = (element: Element, how: readonly string[], attributes: AttributeText[]) => {
    if (attributes.length === 0 || !isShown(element)) return
    for (const { name, text } of attributes) {
      const ways = [...how, ...prefixOf(name, text)].filter((css) => isOnly(css, element))
      const selectors = [...ways, ...placed(element, text)]
      if (selectors.length === 0 || found.length === mostMarks) continue
      const isInRoot = root === null || element.parentElement?.closest(root) != null
      found.push({ name, text, selectors: [...new Set(selectors)].slice(0, 3), isInRoot })
    }
  }
  for (const link of links) if (leadsTo(href, link)) add(link, [], linkOf(link))
  // A rule reads what stands inside of the body.
  for (let one: Element | null = sender; one && one !== document.body; one = one.parentElement)
    add(one, [], attributesOf(one))
  for (const css of chosen)
    for (const one of [...document.querySelectorAll(css)].slice(0, 5)) {
      add(one, [css], attributesOf(one))
      const link = one.matches('a[href]') ? one : one.querySelector('a[href]')
      if (link) add(link, [`${css} a`, `a${css}`], linkOf(link))
    }
  return found
}

/** Where an element stands, if that is told by what it is. */
function placed(element: Element, text: string): string[] {
  const { selectors, isCounted } = placeOfElement(element, text)
  return isCounted ? [] : selectors
}

/** An identifier that begins with words of the tool: `message-12`. */
function prefixOf(name: string, text: string): string[] {
  const [, prefix] = /^([a-z][a-z_]{2,30}[-_:])[^-_:]*\d/i.exec(text) ?? []
  return name === 'id' && prefix ? [`[id^="${prefix}"]`] : []
}

/** Attributes that name something by a number. */
const attributesOf = (element: Element): AttributeText[] =>
  [...element.attributes]
    .filter(({ name, value }) => naming.test(name) && isNumbered(value))
    .map(({ name, value }) => ({ name, text: value.trim() }))

function linkOf(link: Element): AttributeText[] {
  const text = link.getAttribute('href')?.trim() ?? ''
  return isNumbered(text) ? [{ name: 'href', text }] : []
}

/** Whether a link has a number in common with the address of the page it stands on. */
function leadsTo(href: string, link: Element): boolean {
  const to = link.getAttribute('href') ?? ''
  if (!URL.canParse(to, href)) return false
  const numbers = numbersOf(new URL(to, href))
  return numbersOf(new URL(href)).some((one) => numbers.includes(one))
}

/** The numbered parts of an address, by where they stand. */
const numbersOf = ({ pathname, searchParams, hash }: URL): string[] =>
  [
    ...[...searchParams].map(([name, value]) => `${name}=${value}`),
    ...pathname.split('/'),
    ...hash.split('/'),
  ].filter(isNumbered)

const isNumbered = (text: string) => /\d/.test(text) && text.length <= longest
