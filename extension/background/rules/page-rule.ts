import type { ToolPage, ToolRule } from '#shared/contract/agents/tool-rule.ts'
import type { PageRule } from '../../shared/reading.ts'
import { searchPartsOf } from '../reading/address-values.ts'

/** Whether an address is one of this kind of page. */
export function isPageOf({ when }: ToolPage, url: string): boolean {
  const { pathname, search, hash } = new URL(url)
  const fits = (pattern: string, text: string) => new RegExp(pattern, 'u').test(text)
  const parts = searchPartsOf(search)
  return (
    fits(when.path, pathname) &&
    Object.entries(when.search ?? {}).every(([name, one]) => fits(one, parts.get(name) ?? '')) &&
    (when.hash === undefined || fits(when.hash, hash.slice(1)))
  )
}

/** The part of a rule that the page script gets. */
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
