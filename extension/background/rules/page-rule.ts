import {
  type PlaceInPage,
  type ToolPage,
  type ToolRule,
  waysOf,
} from '#shared/contract/agents/tool-rule.ts'
import type { PageRule, Place } from '../../shared/reading.ts'
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
  const { fields } = page
  const isMessage = 'message' in page
  const { recipients, subject, many = [] } = isMessage ? page : {}
  const at = (place: PlaceInPage | undefined): Place =>
    place ? { text: place.text, attribute: place.attribute } : nowhere
  return {
    id,
    version,
    page: page.page,
    all: page.when.all ?? [],
    frame: page.frame ?? null,
    root: page.root,
    anchor: waysOf(page).flatMap((way) => ('text' in way ? [at(way)] : [])),
    email: at(fields.email),
    phone: at(fields.phone),
    name: at(fields.name),
    recipients: at(recipients),
    subject: at(subject),
    excluded: page.excluded ?? [],
    own: page.own ?? [],
    many,
    isMessage,
  }
}

const nowhere: Place = { text: [] }
