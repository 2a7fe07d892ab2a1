import { isShown } from '../dom/is-shown.ts'
import { neverRead } from '../shared/never-read.ts'
import { isStrong, type Part, partsOf } from './parts.ts'

/** How to find an element again. */
export interface Place {
  /** Three at most, by different means; none where nothing finds that element alone. */
  selectors: string[]
  isCounted: boolean
}

/** A way to find an element, and by what. */
interface Candidate {
  by: string
  css: string
}

/** How many elements around one are looked at. */
const around = 8

/** Most elements of a row that has a name: what it is called, what it says, what can be done. */
const widestRow = 3

/**
 * Tells where an element stands, so that the page of another request shows the same thing there. What
 * an element is comes before how it looks, and that before its rank: ways of several kinds are not
 * mixed, because the worst would read where the best no longer finds anything.
 * @param said the text of the element, of which nothing may stand in a selector
 */
export function placeOfElement(element: Element, said: string): Place {
  const tag = tagOf(element)
  const own = partsOf(element, said)
  // What is around it may be called by the name of a person, whom the element itself does not say.
  const above = ancestorsOf(element).map((one) =>
    partsOf(one, said).filter(({ means }) => means !== 'label'),
  )
  const strongAbove = above.map((parts) => parts.filter(isStrong))
  const under = (outer: readonly Part[][], inner: readonly Part[]) =>
    outer
      .flat()
      .flatMap((one) =>
        inner.map((part) => ({ by: one.means + part.means, css: `${one.css} ${part.css}` })),
      )
  const alone = (parts: readonly Part[]) =>
    parts.flatMap(({ means, css }) => [
      { by: means, css },
      { by: means, css: tag + css },
    ])
  const strong = own.filter(isStrong)
  const weak = own.filter((part) => !isStrong(part))
  const nth = `${tag}:nth-of-type(${rankOf(element)})`
  const isRow = (element.parentElement?.childElementCount ?? 0) <= widestRow
  const inRow = ([row = []]: readonly Part[][]) =>
    isRow ? row.map(({ means, css }) => ({ by: means, css: `${css} > ${nth}` })) : []
  const kinds: Candidate[][] = [
    [...alone(strong), ...under(strongAbove, strong)],
    [
      ...under(strongAbove, weak),
      ...strongAbove
        .slice(0, 2)
        .flat()
        .map(({ means, css }) => ({ by: means, css: `${css} ${tag}` })),
      ...inRow(strongAbove),
    ],
    [
      ...alone(weak.filter(({ means }) => means === 'class')),
      ...under(above, weak),
      ...inRow(above),
      { by: 'tag', css: tag === 'h1' ? tag : '' },
    ],
  ]
  for (const kind of kinds) {
    const selectors = differing(kind.filter(({ css }) => isOnly(css, element)))
    if (selectors.length > 0) return { selectors, isCounted: false }
  }
  const counted = countedTo(element, above)
  return { selectors: isOnly(counted, element) ? [counted] : [], isCounted: true }
}

/** The first of each means, three at most. */
function differing(candidates: readonly Candidate[]): string[] {
  const found = new Map<string, string>()
  for (const { by, css } of candidates) {
    const isMore = [...found.values()].some((one) => css.endsWith(` ${one}`))
    if (!found.has(by) && !isMore) found.set(by, css)
  }
  return [...found.values()].slice(0, 3)
}

/** Whether a selector finds that element, and no other that could be read. */
export function isOnly(css: string, element: Element): boolean {
  if (css === '' || css.length > 200) return false
  const found = [...element.ownerDocument.querySelectorAll(css)].filter(
    (one) => isShown(one) && !one.closest(neverRead),
  )
  return found.length === 1 && found[0] === element
}

/** The way down to an element, by counting, from the first above it that has a name. */
function countedTo(element: Element, above: readonly Part[][]): string {
  const steps: string[] = []
  let one: Element | null = element
  for (let up = 0; one && one.localName !== 'body'; up++) {
    steps.unshift(`${tagOf(one)}:nth-of-type(${rankOf(one)})`)
    const [named] = above[up] ?? []
    if (named) return [named.css, ...steps].join(' > ')
    one = one.parentElement
  }
  return ['body', ...steps].join(' > ')
}

function ancestorsOf(element: Element): Element[] {
  const found: Element[] = []
  let one = element.parentElement
  while (one && one.localName !== 'body' && found.length < around) {
    found.push(one)
    one = one.parentElement
  }
  return found
}

/** The name of an element as a selector has it; one that would have to be written otherwise is left out. */
function tagOf({ localName }: Element): string {
  return /^[a-z][a-z0-9-]*$/i.test(localName) ? localName : '*'
}

function rankOf(element: Element): number {
  const alike = [...(element.parentElement?.children ?? [])].filter(
    ({ localName }) => localName === element.localName,
  )
  return alike.indexOf(element) + 1
}
