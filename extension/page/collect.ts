import { framesOf } from '../dom/frames.ts'
import { isShown } from '../dom/is-shown.ts'
import { always, textOf } from '../dom/text-of.ts'
import {
  type Found,
  type FoundTexts,
  mostTexts,
  type PageField,
  type PageRule,
  type Place,
  type RuleName,
} from '../shared/reading.ts'
import { isPosed, textAt } from './read-place.ts'

/** The texts that were collected, and their elements. */
export interface Collected {
  rule: RuleName | null
  found: Found
  marks: readonly Mark[]
  isMessage?: boolean
}

/** What was read of an element. */
export interface Mark {
  element: Element
  /** What of a request or a message it shows. */
  part: keyof FoundTexts
  /** The attribute that was read; its text where there is none. */
  attribute?: string | undefined
  /**
   * Whether it need not be drawn: an attribute that tells pages apart, such as that of a link to
   * itself that is left out of a narrow window.
   */
  isUnseen?: boolean
  /** The text that was taken. */
  text: string
  /** Its text whatever of it was drawn, without the zones that are not read. */
  whole: string
  excluded: string
}

/** Most elements of one selector that are looked at: among more, none is the one that is meant. */
const mostLookedAt = 1_000

/** Most elements whose texts are taken: each is looked at again with every change of the page. */
const mostMarks = 300

/**
 * How long a rule may hold a page before its share is looked at, in milliseconds, and that share of
 * the time since it was first read. Beyond it a rule shows nobody, until its share allows it again.
 */
const [burst, share] = [2_000, 0.05]

/** An empty result. */
export const nothing: Found = { roots: 0 }

/**
 * Collects texts by the first rule that applies: those of its selectors inside its roots, and never
 * in the zones it excludes. Nothing is judged here.
 * @returns `null` where none applies
 */
export function collect(document: Document, rules: readonly PageRule[]): Collected | null {
  let isBroken = false
  for (const rule of rules) {
    const applies = documentsOf(document, rule)
    if (applies === null) isBroken = true
    else if (applies.length > 0) return readOrNothing(applies, document, rule)
  }
  // A page whose rule is broken is not scanned for likely texts either.
  return isBroken ? { rule: null, found: nothing, marks: [] } : null
}

/**
 * Those that hold what only this kind of page has; a document that is written in is none.
 * @returns `null` where a selector of the rule is none, or the page breaks what is asked of it
 */
function documentsOf(document: Document, { frame, all }: PageRule): Document[] | null {
  try {
    const documents = frame ? framesOf(document, frame).filter(isWhole) : [document]
    return documents.filter(
      (one) => one.designMode !== 'on' && all.every((part) => one.querySelector(part)),
    )
  } catch {
    return null
  }
}

/** A frame that still loads may show an identity of the previous request. */
const isWhole = ({ readyState }: Document) => readyState !== 'loading'

/** How long each rule that the page was given has held it, and since when it is read. */
const held = new WeakMap<PageRule, { since: number; spent: number }>()

/** A rule that fails finds nothing, and is named in the result. */
function readOrNothing(documents: Document[], around: Document, rule: PageRule): Collected {
  const began = performance.now()
  const known = held.get(rule) ?? { since: began, spent: 0 }
  held.set(rule, known)
  const hurry = () => {
    const now = performance.now()
    if (known.spent + now - began > burst + share * (now - known.since)) throw new Error()
  }
  try {
    return read(documents, around, rule, hurry)
  } catch {
    return { rule: rule.name, found: nothing, marks: [] }
  } finally {
    known.spent += performance.now() - began
  }
}

/**
 * @param around the page, or what is around the frames that hold it
 * @param hurry throws where it has taken too long
 */
function read(
  documents: Document[],
  around: Document,
  rule: PageRule,
  hurry: () => void,
): Collected {
  const { excluded } = rule
  const marks: Mark[] = []
  const visible = (all: readonly Element[], isUnseen = false) => {
    const seen: Element[] = []
    if (all.length > mostLookedAt) return seen
    for (const element of all) {
      if (seen.length === mostTexts) break
      if (!element.closest(excluded) && (isUnseen || isShown(element))) seen.push(element)
    }
    return seen
  }
  const roots = documents.flatMap((one) => visible([...one.querySelectorAll(rule.root)]))
  const fields = Object.entries(rule.fields) as [PageField, Place][]
  const places = [...rule.anchor, ...fields.map(([, place]) => place)]
  const selectors = places.flatMap(({ text }) => text).join()
  // All of them at once: a page is gone through only once, and may be long.
  const inRoots = roots.map((root) => {
    hurry()
    return selectors ? [...root.querySelectorAll(selectors)] : []
  })
  const textsOf = (part: keyof FoundTexts, { text: selectors, attribute }: Place) =>
    selectors.map((selector) => {
      // Whom a message is for stands folded beside who sent it.
      const isUnseen = attribute !== undefined && (part === 'anchor' || part === 'recipients')
      const texts = new Set<string>()
      for (const all of inRoots) {
        hurry()
        const meant = all.filter((one) => one.matches(selector))
        for (const element of visible(meant, isUnseen)) {
          const shown = textAt(element, attribute, excluded)
          const isPosing = part === 'email' && !attribute && isPosed(element, shown)
          const text = isPosing ? '' : shown
          const whole = textAt(element, attribute, excluded, always)
          if (marks.length === mostMarks) throw new Error()
          marks.push({ element, part, attribute, text, whole, excluded, isUnseen })
          if (text !== '' && texts.size < mostTexts) texts.add(text)
        }
      }
      return [...texts]
    })
  // A tool that reads in a frame shows around it whose account it is.
  const whole = documents.concat(around)
  const agents = rule.own.flatMap((selector) =>
    whole.flatMap((one) => [...one.querySelectorAll(selector)].slice(0, 5)),
  )
  const found: Found = {
    roots: roots.length,
    anchor: rule.anchor.map((place) => textsOf('anchor', place)),
    many: rule.many !== '' && whole.some((one) => one.querySelector(rule.many)),
  }
  for (const [part, place] of fields) found[part] = textsOf(part, place)
  // What links to where the agent's own identity links says more of the agent: their address, say.
  const links = new Set(agents.flatMap(linkOf))
  const others = marks.filter(({ element }) => linkOf(element).some((link) => links.has(link)))
  const own = new Set([...agents.flatMap(ownOf), ...others.map(({ text }) => text)])
  return {
    rule: rule.name,
    found: { ...found, own: [...own].slice(0, mostTexts) },
    marks,
    isMessage: rule.isMessage,
  }
}

/** Where an element links to, itself, around it or inside; never a mere place of the same page. */
function linkOf(element: Element): string[] {
  const link = element.closest('a[href]') ?? element.querySelector('a[href]')
  const href = link?.getAttribute('href') ?? ''
  return href === '' || href.startsWith('#') ? [] : [href]
}

/** What an element shows of the agent: its text, and the values of its attributes. */
function ownOf(element: Element): string[] {
  const said = [textOf(element), ...[...element.attributes].map(({ value }) => value)]
  return said.filter((text) => text !== '' && text.length <= 254)
}
