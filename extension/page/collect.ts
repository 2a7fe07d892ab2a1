import { isShown } from '../is-shown.ts'
import { neverRead } from '../never-read.ts'
import { type Found, mostTexts, type PageRule, type RuleName } from '../reading.ts'
import { always, textOf } from '../text-of.ts'
import { framesOf } from './documents.ts'

/** What was collected, and the very elements whose texts were taken. */
export interface Collected {
  rule: RuleName | null
  found: Found
  marks: readonly Mark[]
}

/** What was read of an element. */
export interface Mark {
  element: Element
  /** What of a request it shows. */
  part: keyof Found
  /** The text that was taken. */
  text: string
  /** Its text whatever of it was drawn, without the zones that are not read. */
  whole: string
  excluded: string
}

/** Most elements of one selector that are looked at: among more, none is the one that is meant. */
const mostLookedAt = 1_000

/** Nothing was found. */
export const nothing: Found = { roots: 0, reference: [], email: [], phone: [], name: [], own: [] }

/**
 * Collects texts by the first rule that applies: those of its selectors inside its roots, and never
 * in the zones it excludes. Nothing is judged here.
 * @returns `null` where none applies
 */
export function collect(document: Document, rules: readonly PageRule[]): Collected | null {
  for (const rule of rules) {
    const documents =
      rule.frame === null ? [document] : framesOf(document, rule.frame).filter(isWhole)
    const applies = documents.filter((one) => rule.all.every((part) => one.querySelector(part)))
    if (applies.length > 0) return read(applies, rule)
  }
  return null
}

/** Half a frame may show an identity and not yet whose it is. */
const isWhole = ({ readyState }: Document) => readyState !== 'loading'

function read(documents: readonly Document[], rule: PageRule): Collected {
  const { id, version, page } = rule
  const excluded = [neverRead, ...rule.excluded].join()
  const marks: Mark[] = []
  const visible = (all: readonly Element[]) => {
    const seen: Element[] = []
    if (all.length > mostLookedAt) return seen
    for (const element of all) {
      if (seen.length === mostTexts) break
      if (!element.closest(excluded) && isShown(element)) seen.push(element)
    }
    return seen
  }
  const roots = documents.flatMap((one) => visible([...one.querySelectorAll(rule.root)]))
  const selectors = [...rule.reference.flat(), ...rule.email, ...rule.phone, ...rule.name].join()
  // All of them at once: a page is gone through only once, and may be long.
  const inRoots = roots.map((root) => (selectors ? [...root.querySelectorAll(selectors)] : []))
  const textsOf = (part: keyof Found) => (selector: string) => {
    const texts = new Set<string>()
    for (const all of inRoots)
      for (const element of visible(all.filter((one) => one.matches(selector)))) {
        const text = textOf(element, excluded)
        const whole = textOf(element, excluded, always)
        marks.push({ element, part, text, whole, excluded })
        if (text !== '' && texts.size < mostTexts) texts.add(text)
      }
    return [...texts]
  }
  const agents = rule.own.flatMap((selector) =>
    documents.flatMap((one) => [...one.querySelectorAll(selector)].slice(0, 5)),
  )
  const found: Omit<Found, 'own'> = {
    roots: roots.length,
    reference: rule.reference.map((selectors) => selectors.map(textsOf('reference'))),
    email: rule.email.map(textsOf('email')),
    phone: rule.phone.map(textsOf('phone')),
    name: rule.name.map(textsOf('name')),
  }
  // What links to where the agent's own identity links says more of the agent: their address, say.
  const links = new Set(agents.flatMap(linkOf))
  const others = marks.filter(({ element }) => linkOf(element).some((link) => links.has(link)))
  const own = new Set([...agents.flatMap(ownOf), ...others.map(({ text }) => text)])
  return {
    rule: { id, version, page },
    found: { ...found, own: [...own].slice(0, mostTexts) },
    marks,
  }
}

/** Where an element links to, itself, around it or inside; never a mere place of the same page. */
function linkOf(element: Element): string[] {
  const link = element.closest('a[href]') ?? element.querySelector('a[href]')
  const href = link?.getAttribute('href') ?? ''
  return href === '' || href.startsWith('#') ? [] : [href]
}

/** What an element says of the agent: its text, and what its attributes hold. */
function ownOf(element: Element): string[] {
  const said = [textOf(element), ...[...element.attributes].map(({ value }) => value)]
  return said.filter((text) => text !== '' && text.length <= 254)
}
