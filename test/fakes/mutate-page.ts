import { parseHTML } from 'linkedom'
import type { PageField } from '../../extension/shared/reading.ts'
import { type ToolPage, waysOf } from '../../shared/contract/agents/tool-rule.ts'

/** Which part of a rule a selector belongs to. */
export interface Part {
  part: 'marker' | 'root' | 'reference' | 'own' | 'excluded' | 'many' | PageField
  selector: string
}

/**
 * What a release of a tool may do to a page. `remove`: all that a selector finds is gone. `rename`:
 * it is still there, by other names. `double`: beside each stands a copy with other values. `swap`:
 * the whole page is that of another request, whose name stands where these selectors find one.
 */
export type Mutation =
  | { does: 'remove' | 'rename' | 'double'; selector: string }
  | { does: 'swap'; names: readonly string[] }

/** In this order, so that a copy goes where what it was made of goes. */
const order = ['double', 'rename', 'remove', 'swap'] as const

/** Every selector of a page of a rule. */
export function partsOf(page: ToolPage): Part[] {
  const { when, root, fields, own = [], excluded = [] } = page
  const { recipients, subject_line, many = [] } = 'message' in page ? page : {}
  const parts = (part: Part['part'], selectors: readonly string[] = []) =>
    selectors.map((selector) => ({ part, selector }))
  return [
    ...parts('marker', when.all),
    ...parts('root', [root]),
    ...waysOf(page).flatMap((way) => parts('reference', 'text' in way ? way.text : [])),
    ...(['email', 'phone', 'name'] as const).flatMap((kind) => parts(kind, fields[kind]?.text)),
    ...parts('recipients', recipients?.text),
    ...parts('subject_line', subject_line?.text),
    ...parts('many', many),
    ...parts('own', own),
    ...parts('excluded', excluded),
  ]
}

/** A page after these mutations. @param html its `body` */
export function mutate(html: string, mutations: readonly Mutation[]): string {
  const { document } = parseHTML(`<!doctype html><html>${html}</html>`)
  for (const turn of order)
    for (const mutation of mutations.filter(({ does }) => does === turn)) {
      if (mutation.does === 'swap') {
        differ(document.documentElement)
        for (const name of mutation.names) document.querySelectorAll(name).forEach(rechristen)
      } else
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

/** Other values of the same kinds: addresses, numbers, references. */
export function another(text: string): string {
  if (/^\s*(?:tel:)?(?:\+|0)[\d ]{9,}$/.test(text))
    return text.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 1) % 10))
  return text
    .replace(/\d/g, (digit) => String((Number(digit) % 9) + 1))
    .replace(/[^\s<>:@]+@/g, 'autre.$&')
}

/** Takes from an element all by which the selector names it. */
function rename(element: Element, selector: string): void {
  for (const [, name = ''] of selector.matchAll(/\.([\w-]+)/g)) element.classList.remove(name)
  for (const [, name = ''] of selector.matchAll(/\[([\w-]+)/g)) element.removeAttribute(name)
  if (selector.includes(`#${element.id}`)) element.removeAttribute('id')
}

/** Gives an element and all inside it other values; what has none is the name of somebody else. */
function differ(element: Element): Element {
  const was = element.textContent
  for (const one of [element, ...element.querySelectorAll('*')]) {
    for (const { name, value } of [...one.attributes])
      if (/^(?:href|title|data-(?!field|tab|itemtype|actortype))/.test(name))
        one.setAttribute(name, another(value))
    for (const { node, text } of textsOf(one)) node.nodeValue = another(text)
  }
  if (element.textContent === was) rechristen(element)
  return element
}

/** Another name, where nothing but a name stands. */
function rechristen(element: Element): void {
  if (/[\d@]/.test(element.textContent)) return
  const texts = [element, ...element.querySelectorAll('*')].flatMap(textsOf)
  const last = texts.findLast(({ text }) => /\p{L}/u.test(text))
  if (last) last.node.nodeValue = `${last.text.trimEnd()} Autre`
}

function textsOf(element: Element): { node: Node; text: string }[] {
  return [...element.childNodes]
    .filter(({ nodeType }) => nodeType === 3)
    .map((node) => ({ node, text: node.nodeValue ?? '' }))
}
