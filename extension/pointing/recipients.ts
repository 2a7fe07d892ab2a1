import { textOf } from '../dom/text-of.ts'
import { neverRead } from '../shared/never-read.ts'
import type { AttributeText } from '../shared/teaching.ts'
import { placeOfElement } from './selectors.ts'

/** Most addresses beside a sender that are looked at, and most lines that they stand in. */
const [mostLookedAt, mostLines] = [50, 3]

/** How far around a sender they are looked for. */
const around = 6

/** Longest that a line says beside its addresses, in letters: what it is called. */
const longestLabel = 24

/**
 * Where whom a message is for stands: other addresses of the same kind, in lines beside the sender's
 * that say nothing else, each told by what it is. Nothing where one of them cannot be told so.
 * @param sender the element that has the address
 * @param written what people have written, by selector
 * @returns one selector, which finds them all; empty where there is none
 */
export function recipientsBeside(sender: Element, address: AttributeText, written: string): string {
  const scheme = address.name === 'href' ? '^="mailto:"' : '*="@"'
  const kind = `${sender.localName}[${address.name}${scheme}]`
  const isMeant = (one: Element) => one !== sender && !one.closest(`${neverRead},${written}`)
  let line = sender
  for (let up = 0; up < around && line.parentElement; up++, line = line.parentElement) {
    const { parentElement: block } = line
    if (block.localName === 'body') return ''
    const others = [...block.querySelectorAll(kind)].filter(isMeant).slice(0, mostLookedAt)
    if (others.length === 0) continue
    const lines = new Set(others.map((one) => lineOf(one, block)))
    const isBeside = [...lines].every((one) => isLineOf(one, line, kind))
    const found = [...lines].map((one) => placeOfLine(one, others))
    const selector = found.map((one) => `${one} ${kind}`).join(', ')
    const isTold = isBeside && found.length <= mostLines && !found.includes('')
    return isTold && selector.length <= 200 ? selector : ''
  }
  return ''
}

/** What of a block an element stands in. */
const lineOf = (one: Element, block: Element): Element =>
  [...block.children].find((child) => child.contains(one)) ?? one

/** Whether it is a line as the sender's is, of addresses and what they are called. */
function isLineOf(one: Element, senders: Element, kind: string): boolean {
  const addresses = [...one.querySelectorAll(kind)]
  const said = addresses.reduce(
    (text, { textContent }) => text.replace(textContent ?? '', ''),
    textOf(one),
  )
  const isLabel = (said.match(/[\p{L}\p{N}]/gu) ?? []).length <= longestLabel
  return one !== senders && one.localName === senders.localName && addresses.length > 0 && isLabel
}

/** Where a line stands, told by nothing of whom it names. */
function placeOfLine(line: Element, others: readonly Element[]): string {
  const words = others.flatMap((one) => [...one.attributes].map(({ value }) => value))
  const { selectors, isCounted } = placeOfElement(line, `${textOf(line)} ${words.join(' ')}`)
  return (isCounted ? [] : selectors).find((one) => !one.includes(':nth-')) ?? ''
}
