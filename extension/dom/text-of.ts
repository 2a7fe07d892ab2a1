import { neverRead } from '../shared/never-read.ts'
import { longestText } from '../shared/reading.ts'
import { isInline } from './inline.ts'
import { isShown } from './is-shown.ts'

/**
 * Text of an element without what is not read inside it, its spaces joined; what stands in two lines
 * is kept apart. Empty when it is longer than any field, whose end is then not looked for, or when it
 * holds what only a machine would put there.
 * @param isDrawn whether an element inside is looked at
 */
export function textOf(element: Element, excluded = neverRead, isDrawn = isShown): string {
  const parts: string[] = []
  if (!gather(element, { excluded, isDrawn, parts, left: longestText * 8 })) return ''
  const text = parts.join('').replace(/\s+/g, ' ').trim()
  return text.length <= longestText && !/[\p{Cc}\p{Cs}]/u.test(text) ? text : ''
}

/** For `isDrawn`: every element counts as drawn. */
export const always = (): boolean => true

interface Gathering {
  excluded: string
  isDrawn(element: Element): boolean
  parts: string[]
  /** What may still be gathered. */
  left: number
}

/** @returns whether all of it was gathered */
function gather(node: Node, gathering: Gathering): boolean {
  const { excluded, isDrawn, parts } = gathering
  for (let child = node.firstChild; child; child = child.nextSibling) {
    // An element counts too, so that a million empty ones end as soon.
    gathering.left -= 1 + (child.nodeType === 3 ? (child.nodeValue?.length ?? 0) : 0)
    if (gathering.left < 0) return false
    if (child.nodeType === 3) parts.push(child.nodeValue ?? '')
    if (child.nodeType !== 1) continue
    const inside = child as Element
    const between = isInline(inside) ? '' : ' '
    parts.push(between)
    const isRead = !inside.matches(excluded) && isDrawn(inside)
    if (isRead && !gather(inside, gathering)) return false
    parts.push(between)
  }
  return true
}
