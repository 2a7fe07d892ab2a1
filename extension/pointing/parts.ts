import { shareWord } from '../shared/identifying-words.ts'
import { isStable } from './stable.ts'

/** One thing that tells an element from others. */
export interface Part {
  means: 'id' | 'data' | 'name' | 'label' | 'class' | 'scheme'
  css: string
}

/** Attributes whose values name a part of a page. Of any other, a value may be a person's. */
const naming = ['itemprop', 'name', 'headers', 'data-title', 'data-th']
const namingData =
  /^data-(?:field|attribute|property|column|col|key|label|part|slot|section|test|testid|test-id|cy|qa)$/

/**
 * What tells an element that a person did not fill in: no value with a digit or an `@`, and nothing
 * that has a word of what the element says.
 * @param said what is not to be found in a rule
 */
export function partsOf(element: Element, said: string): Part[] {
  const isFree = (value: string) => isStable(value) && !shareWord(value, said)
  const parts: Part[] = []
  const add = (means: Part['means'], css: string) => parts.push({ means, css })
  if (isFree(element.id)) add('id', `#${element.id}`)
  for (const { name, value } of element.attributes) {
    const isNaming = naming.includes(name) || namingData.test(name)
    if (isNaming && isFree(value))
      add(name.startsWith('data-') ? 'data' : 'name', `[${name}="${value}"]`)
    else if (name.startsWith('data-') && isFree(name) && !namingData.test(name))
      add('data', `[${name}]`)
    else if (name === 'aria-label' && /^\p{L}{2,30}$/u.test(value) && !shareWord(value, said))
      add('label', `[aria-label="${value}"]`)
  }
  for (const name of element.classList) if (isFree(name)) add('class', `.${name}`)
  const [scheme] = /^(?:mailto|tel):/.exec(element.getAttribute('href') ?? '') ?? []
  if (scheme) add('scheme', `[href^="${scheme}"]`)
  return parts
}

/** Whether a part identifies an element by its role, and not by its looks. */
export const isStrong = ({ means }: Part): boolean => means !== 'class' && means !== 'scheme'
