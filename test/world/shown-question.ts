import { parseHTML } from 'linkedom'
import type { SiteConfiguration } from '#shared/contract/catalogue/site.ts'
import { findVisit } from '../../widget/visit/visit.ts'

const host = parseHTML('<parvis-feedback></parvis-feedback>').document
  .firstElementChild as unknown as Element

/** What a page asks: the form, the drawn item, and every question it may show after the first. */
interface Shown {
  form: string
  item: string | undefined
  asked: string[]
}

/**
 * Returns what the widget shows in a page with a ticket, by the widget's own draw.
 * @param read the questions of the site, as the page reads them
 * @returns `null` when it shows nothing
 */
export function shownQuestion(
  read: SiteConfiguration,
  service: string,
  ticket: string,
): Shown | null {
  host.setAttribute('service', service)
  const visit = findVisit(read, host, 'ended', ticket)
  if (!visit) return null
  const { form, drawn } = visit
  const asked = [
    ...(drawn ? [drawn.item, ...(drawn.third ? [drawn.third] : [])] : []),
    ...form.pages.flatMap(({ items }) => items),
    ...form.extras.map(({ item }) => item),
  ]
  return { form: form.form, item: drawn?.item, asked: asked.sort() }
}
