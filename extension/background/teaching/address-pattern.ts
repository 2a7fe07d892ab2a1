import type { ToolPage, Way } from '#shared/contract/agents/tool-rule.ts'
import { isBounded } from '#shared/pattern/is-bounded.ts'
import { canonicalUrl } from '../../shared/canonical-url.ts'
import { identifyingWordsOf } from '../../shared/identifying-words.ts'
import { escapePattern } from './shape.ts'

/** Which addresses are of pages of this kind, and where in them stands what they are of. */
interface AddressPattern {
  when: ToolPage['when']
  /** `null` where it stands in none of them. */
  way: Way | null
}

/** One step of an address that another request has otherwise; it repeats to an end. */
const any = '[^/]{1,64}'

/**
 * A step that names a kind of page: one word, or a file of the tool. Of several words, as in
 * `ali-benali`, it may name a person, whom nobody need have pointed at.
 */
const naming =
  /^(?:[a-z]{1,40}|[a-z]{1,30}(?:[._](?:form|edit|view|show))?\.(?:php|html?|aspx?|jsp|do|cgi|pl))$/i

/**
 * What of the address of one page tells that another is of its kind.
 * @param about the reference that the page shows, or the identifier of its message
 * @param shape how another one may be written
 * @param people texts of persons: no word of theirs is kept
 */
export function addressPatternOf(
  url: string,
  about: string,
  shape: string,
  people: readonly string[] = [],
): AddressPattern {
  const { pathname, searchParams, hash } = new URL(canonicalUrl(url))
  const isPersons = (step: string) =>
    people.some((text) =>
      identifyingWordsOf(text).some((word) => step.toLowerCase().includes(word)),
    )
  const patternOf = (path: string, inGroup: boolean) => {
    let isFound = false
    const steps = path.split('/').map((step) => {
      if (!isFound && step === about) {
        isFound = true
        return inGroup ? `(?<value>${shape})` : `(?:${shape})`
      }
      const isName = naming.test(step) && !isPersons(step)
      return step === '' ? '' : isName ? escapePattern(step) : any
    })
    return { isFound, pattern: `^${steps.join('/').replace(/\/$/, '')}/?$` }
  }
  const bounded = (pattern: string, otherwise: string) => (isBounded(pattern) ? pattern : otherwise)
  const path = patternOf(pathname, false)
  const when: AddressPattern['when'] = { path: bounded(path.pattern, '^/') }
  const route = hash.slice(1)
  const inHash = patternOf(route, false)
  if (route !== '') when.hash = bounded(inHash.pattern, '^')
  const way = (kind: 'path' | 'hash', text: string): Way | null => {
    const { pattern } = patternOf(text, true)
    if (!isBounded(pattern)) return null
    return kind === 'path' ? { path: pattern } : { hash: pattern }
  }
  if (path.isFound) return { when, way: way('path', pathname) }
  if (inHash.isFound) return { when, way: way('hash', route) }
  const named = [...searchParams].filter(
    ([name, value]) => value === about && /^[\w.-]{1,60}$/.test(name),
  )
  const [name] = named[0] ?? []
  if (name === undefined || searchParams.getAll(name).length > 1) return { when, way: null }
  return {
    when: { ...when, search: { [name]: `^${shape}$` } },
    way: { search: name },
  }
}
