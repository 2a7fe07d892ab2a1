import { longestText } from '../reading.ts'
import { isShown } from './documents.ts'
import { isInline } from './inline.ts'
import { neverRead } from './never-read.ts'

/**
 * Text of an element without what is not read inside it, its spaces joined; what stands in two lines
 * is kept apart. Empty when it is longer than any field, whose end is then not looked for, or when it
 * holds what only a machine would put there.
 */
export function textOf(element: Element, excluded = neverRead): string {
  const parts: string[] = []
  if (!gather(element, excluded, parts, { left: longestText * 8 })) return ''
  const text = parts.join('').replace(/\s+/g, ' ').trim()
  return text.length <= longestText && !/[\p{Cc}\p{Cs}]/u.test(text) ? text : ''
}

/** @returns whether all of it was gathered */
function gather(node: Node, excluded: string, parts: string[], room: { left: number }): boolean {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    // An element counts too, so that a million empty ones end as soon.
    room.left -= 1 + (child.nodeType === 3 ? (child.nodeValue?.length ?? 0) : 0)
    if (room.left < 0) return false
    if (child.nodeType === 3) parts.push(child.nodeValue ?? '')
    if (child.nodeType !== 1) continue
    const inside = child as Element
    const between = isInline(inside) ? '' : ' '
    parts.push(between)
    const isRead = !inside.matches(excluded) && isShown(inside)
    if (isRead && !gather(inside, excluded, parts, room)) return false
    parts.push(between)
  }
  return true
}
