import type { ToolPage, ToolRule, Way } from '#shared/contract/agents/tool-rule.ts'
import type { PageRule } from '../../shared/reading.ts'
import { pick } from './parse-value.ts'

/** What a way finds in an address; `null` when it does not look there. */
export function inAddress(way: Way, url: string): string[] | null {
  const { pathname, search, hash } = new URL(url)
  if ('path' in way) return some(pick(way.path, pathname))
  if ('hash' in way) return some(pick(way.hash, hash.slice(1)))
  // Said twice, it means nobody knows which.
  if ('search' in way) return partsOf(search).getAll(way.search)
  return null
}

/** What an address asks for. Older tools part it by `;` too, as HTML 4 advised. */
const partsOf = (search: string) => new URLSearchParams(search.replaceAll(';', '&'))

const some = (text: string | null): string[] => (text === null ? [] : [text])

/** Whether an address is one of this kind of page. */
export function isPageOf({ when }: ToolPage, url: string): boolean {
  const { pathname, search, hash } = new URL(url)
  const fits = (pattern: string, text: string) => new RegExp(pattern, 'u').test(text)
  const parts = partsOf(search)
  return (
    fits(when.path, pathname) &&
    Object.entries(when.search ?? {}).every(([name, one]) => fits(one, parts.get(name) ?? '')) &&
    (when.hash === undefined || fits(when.hash, hash.slice(1)))
  )
}

/** What the script of a page is told of a rule. */
export function forPage({ id, version }: ToolRule, page: ToolPage): PageRule {
  const { reference, fields } = page
  return {
    id,
    version,
    page: page.page,
    all: page.when.all ?? [],
    frame: page.frame ?? null,
    root: page.root,
    reference: reference.ways.flatMap((way) => ('text' in way ? [way.text] : [])),
    email: fields.email?.text ?? [],
    phone: fields.phone?.text ?? [],
    name: fields.name?.text ?? [],
    excluded: page.excluded ?? [],
    own: page.own ?? [],
  }
}
