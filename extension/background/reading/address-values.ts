import type { Way } from '#shared/contract/agents/tool-rule.ts'
import { pickValue } from './parse-value.ts'

/** The values that a way finds in an address; `null` for a way that reads the page. */
export function valuesInAddress(way: Way, url: string): string[] | null {
  const { pathname, search, hash } = new URL(url)
  if ('path' in way) return some(pickValue(way.path, pathname))
  if ('hash' in way) return some(pickValue(way.hash, hash.slice(1)))
  // A parameter that stands twice gives both values, and they must agree.
  if ('search' in way) return searchPartsOf(search).getAll(way.search)
  return null
}

/** What an address asks for. Older tools part it by `;` too, as HTML 4 advised. */
export const searchPartsOf = (search: string) => new URLSearchParams(search.replaceAll(';', '&'))

const some = (text: string | null): string[] => (text === null ? [] : [text])
