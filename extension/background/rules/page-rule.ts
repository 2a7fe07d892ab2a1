import {
  type PlaceInPage,
  type ToolPage,
  type ToolRule,
  waysOf,
} from '#shared/contract/agents/tool-rule.ts'
import { neverRead } from '../../shared/never-read.ts'
import type { PageRule, Place } from '../../shared/reading.ts'
import { written } from '../../shared/written.ts'
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
  const isMessage = 'message' in page
  const { recipients, subject_line, many = [] } = isMessage ? page : {}
  const fields = Object.entries({ ...page.fields, recipients, subject_line })
  return {
    name: { id, version, page: page.page },
    all: page.when.all ?? [],
    // What a tool does not trust it draws in a sandbox.
    frame: page.frame === undefined ? null : `:is(${page.frame}):not([sandbox])`,
    root: page.root,
    anchor: waysOf(page).flatMap((way) => ('text' in way ? [at(way)] : [])),
    fields: Object.fromEntries(
      fields.flatMap(([name, place]) => (place ? [[name, at(place)]] : [])),
    ),
    excluded: [neverRead, ...(isMessage ? [written] : []), ...(page.excluded ?? [])].join(),
    own: page.own ?? [],
    many: many.join(),
    isMessage,
  }
}

const at = ({ text, attribute }: PlaceInPage): Place => ({ text, attribute })
