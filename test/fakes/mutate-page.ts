import { parseHTML } from 'linkedom'
import type { ToolPage } from '../../shared/contract/tool-rule.ts'

/** Which part of a rule a selector belongs to. */
export interface Part {
  part: 'marker' | 'root' | 'reference' | 'email' | 'phone' | 'name' | 'own' | 'excluded'
  selector: string
}

/**
 * What a release of a tool may do to a page. `remove`: all that a selector finds is gone. `rename`:
 * it is still there, by other names. `double`: beside each stands a copy with other values. `swap`:
 * the whole page is that of another request.
 */
export type Mutation = { does: 'remove' | 'rename' | 'double'; selector: string } | { does: 'swap' }

/** In this order, so that a copy goes where what it was made of goes. */
const order = ['double', 'rename', 'remove', 'swap'] as const

/** Every selector of a page of a rule. */
export function partsOf(page: ToolPage): Part[] {
  const { when, root, reference, fields, own = [], excluded = [] } = page
  const parts = (part: Part['part'], selectors: readonly string[] = []) =>
    selectors.map((selector) => ({ part, selector }))
  return [
    ...parts('marker', when.all),
    ...parts('root', [root]),
    ...reference.ways.flatMap((way) => parts('reference', 'text' in way ? way.text : [])),
    ...(['email', 'phone', 'name'] as const).flatMap((kind) => parts(kind, fields[kind]?.text)),
    ...parts('own', own),
    ...parts('excluded', excluded),
  ]
}

/** A page after these mutations. @param html its `body` */
export function mutate(html: string, mutations: readonly Mutation[]): string {
  const { document } = parseHTML(`<!doctype html><html>${html}</html>`)
  for (const turn of order)
    for (const mutation of mutations.filter(({ does }) => does === turn)) {
      if (mutation.does === 'swap') differ(document.documentElement)
      else
        for (const element of document.querySelectorAll(mutation.selector)) {
          if (mutation.does === 'remove') element.remove()
          else if (mutation.does === 'rename') rename(element, mutation.selector)
          else element.after(differ(element.cloneNode(true) as Element))
        }
    }
  return document.documentElement.innerHTML
}

/** Whether a page holds any of it. */
export function holds(html: string, selector: string): boolean {
  const { document } = parseHTML(`<!doctype html><html>${html}</html>`)
  return document.querySelector(selector) !== null
}

/** Another value of the same kind: an address, a number, a reference, a name. */
export function another(text: string): string {
  if (text.includes('@'))
    return text.replace(/[^\s<>:@]+@\S+|\d/g, (one) =>
      one.includes('@') ? `autre.${one}` : String((Number(one) % 9) + 1),
    )
  if (/^\s*(?:tel:)?(?:\+|0)[\d ]{9,}$/.test(text))
    return text.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 1) % 10))
  if (/\d/.test(text)) return text.replace(/\d/g, (digit) => String((Number(digit) % 9) + 1))
  return /\p{L}/u.test(text) ? `${text.trimEnd()} autre ` : text
}

/** Takes from an element all by which the selector names it. */
function rename(element: Element, selector: string): void {
  for (const [, name = ''] of selector.matchAll(/\.([\w-]+)/g)) element.classList.remove(name)
  for (const [, name = ''] of selector.matchAll(/\[([\w-]+)/g)) element.removeAttribute(name)
  if (selector.includes(`#${element.id}`)) element.removeAttribute('id')
}

function differ(element: Element): Element {
  for (const { name, value } of [...element.attributes])
    if (/^(?:href|title|data-(?!field|tab|itemtype|actortype))/.test(name) && value !== '')
      element.setAttribute(name, another(value))
  // What a field is called is the same on every page.
  for (const child of element.childNodes)
    if (child.nodeType === 1 && (child as Element).matches('label,.label')) continue
    else if (child.nodeType === 1) differ(child as Element)
    else if (child.nodeType === 3) child.nodeValue = another(child.nodeValue ?? '')
  return element
}
