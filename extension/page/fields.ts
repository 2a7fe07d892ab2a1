import { textOf } from '../dom/text-of.ts'
import type { PagePlace } from '../shared/reading.ts'
import { partsOfPage, wholes } from './zones.ts'

const titles = 'h1,h2,h3,h4,h5,h6,[role=heading]'
const headers = 'header,dl,address,[class*=header i],[id*=header i]'
const lists = 'li,tr,[role=row],[role=listitem]'

/** A line that begins with a label: `De : …`, `From …`, `Téléphone : …`. */
const label =
  /^\P{L}{0,3}(?:[\p{L}’' -]{1,24}\s?:|(?:de|from|à|to|cc|répondre à|reply to|exp[ée]diteur|sender)\s)/iu

/** In place of what was found in a line. */
export const mark = '\u0001'

/** What is known of one part of a page. */
interface Part {
  /** Its header named a person. */
  isHeaded: boolean
  /** Its text has begun, or what follows its header. */
  isText: boolean
}

/** Tells the fields of a page from texts that people wrote on it. */
export interface Fields {
  /**
   * Must be told of every line, in order.
   * @param rest of the line, with `mark` in place of each thing that was found in it
   * @returns where the line stands; `null` where what it names may be part of a text
   */
  placeOf(around: Element, rest: string): PagePlace | null
}

/**
 * A page that no rule knows says of nothing what it is. So its text is told by how it is written: a
 * field is a few words, and once a part of the page has a sentence, or has named somebody in its
 * header, what follows there is text. What is meant may be left out. A text as short as a field, with
 * nothing before it, may get in: so all of it is only likely.
 */
export function createFields(): Fields {
  const known = new Map<Element, Part>()
  const partAt = (around: Element): Part => {
    const part = known.get(around) ?? { isHeaded: false, isText: false }
    known.set(around, part)
    return part
  }
  return {
    placeOf(around, rest) {
      const isTitle = around.closest(titles) !== null
      const isText = !isTitle && !isField(rest)
      const parts = partsAround(around)
      const [nearest] = parts
      const isHeader = !isTitle && nearest !== undefined && isHeaderIn(nearest, around)
      let isOpen = !isText
      for (const one of parts) {
        const part = partAt(one)
        if (isText || (part.isHeaded && !isHeader && !isTitle)) part.isText = true
        if (part.isText && (one === nearest || part.isHeaded)) isOpen = false
      }
      if (!isOpen) return null
      if (isHeader && rest.includes(mark))
        for (const one of parts) {
          partAt(one).isHeaded = true
          if (one.matches(wholes)) break
        }
      return isTitle ? 'title' : isHeader ? 'header' : around.closest(lists) ? 'list' : 'page'
    },
  }
}

/** The parts of the page that an element stands in, the innermost first; the page itself is the last. */
function partsAround(around: Element): Element[] {
  const parts: Element[] = []
  let one = around.closest(partsOfPage)
  while (one) {
    parts.push(one)
    one = one.parentElement?.closest(partsOfPage) ?? null
  }
  return [...parts, around.ownerDocument.body]
}

function isHeaderIn(part: Element, around: Element): boolean {
  const header = around.closest(headers)
  if (header && header !== part && part.contains(header)) return true
  const row = around.closest(lists) ?? around
  return label.test(textOf(row))
}

const wordsIn = (text: string) => text.match(/\p{L}{2,}/gu)?.length ?? 0

/** Whether a line is a few words, and what it names comes after a label at most. */
function isField(rest: string): boolean {
  const [before = '', ...others] = rest.split(mark)
  const words = wordsIn(rest)
  if (others.length === 0) return words <= 8 && (words <= 3 || !/[.!?…]\s*$/.test(rest))
  return words <= 8 && wordsIn(before) <= 3 && !/[,;!?]|\p{L}{4}\./u.test(before)
}
