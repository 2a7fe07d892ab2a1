import type { SightedKind } from '#shared/contract/agents/context.ts'
import { always, textOf } from '../dom/text-of.ts'
import { createFindReferences } from '../shared/find-references.ts'
import { neverRead } from '../shared/never-read.ts'
import {
  type LikelyText,
  longestLine,
  longestText,
  mostTexts,
  type PagePatterns,
} from '../shared/reading.ts'
import type { Mark } from './collect.ts'
import { createFields, mark } from './fields.ts'
import type { Line } from './lines.ts'

/** What is likely to name a usager or a request on one page. */
export interface LikelyTexts {
  /** By kind, 21 at most. */
  texts: LikelyText[]
  /** The elements of the links among them. */
  marks: Mark[]
  /** Looks at the title of the page. */
  lookAtTitle(title: string): void
  /** Looks at a line; it has to be told of each that is open, in order. */
  look(line: Line): void
}

/** A `mailto:` or `tel:` link. */
interface Link {
  element: Element
  kind: 'email' | 'phone'
  /** `null` where it does not say one that is also read beside it. */
  value: string | null
}

/** @param general what references of the organisation look like */
export function createLikelyTexts({ references }: Pick<PagePatterns, 'references'>): LikelyTexts {
  const texts: LikelyText[] = []
  const marks: Mark[] = []
  const fields = createFields()
  const referencesIn = createFindReferences(references)
  const add = (kind: SightedKind, text: string, place: LikelyText['place']) => {
    if (text.length > longestText) return false
    const same = texts.filter((one) => one.kind === kind)
    if (same.length >= mostTexts || same.some((one) => one.text === text)) return false
    texts.push({ kind, text, place })
    return true
  }
  return {
    texts,
    marks,
    lookAtTitle(title) {
      if (title.length > longestLine) return
      for (const found of referencesIn(title)) add('reference', found, 'title')
    },
    look({ nodes, around }) {
      const links = new Map<Element, Link>()
      let rest = ''
      for (const node of nodes) {
        const link = linkAround(node)
        if (!link) rest += node.nodeValue
        else if (!links.has(link.element)) rest += mark
        if (link) links.set(link.element, link)
      }
      rest = rest.replace(/\s+/g, ' ').trim()
      const isShort = rest.length <= longestLine
      const found = isShort ? referencesIn(rest).filter((one) => one !== '') : []
      const marked = found.reduce((text, one) => text.replace(one, mark), rest)
      const place = fields.placeOf(around, marked)
      if (place === null || !isShort) return
      for (const one of found) add('reference', one, place)
      for (const { element, kind, value } of links.values()) {
        if (value === null || !add(kind, value, place)) continue
        const [text, whole] = [textOf(element), textOf(element, neverRead, always)]
        marks.push({ element, part: kind, text, whole, excluded: neverRead })
      }
    },
  }
}

function linkAround(node: Text): Link | null {
  const element = node.parentElement?.closest('a[href]')
  const href = element?.getAttribute('href')?.trim() ?? ''
  const [, scheme = '', written = ''] = /^(mailto|tel):([^?]*)/i.exec(href) ?? []
  if (!element || scheme === '') return null
  const kind = scheme.toLowerCase() === 'tel' ? 'phone' : 'email'
  return { element, kind, value: addressIn(written, element.textContent ?? '') }
}

/** The address of a link; `null` where its text shows another one. */
function addressIn(written: string, shown: string): string | null {
  try {
    const value = decodeURIComponent(written).trim()
    const other = shown.split(/[\s<>()"“”«»,;:]+/).find((word) => word.includes('@'))
    return !other || value.toLowerCase() === other.toLowerCase() ? value : null
  } catch {
    return null
  }
}
