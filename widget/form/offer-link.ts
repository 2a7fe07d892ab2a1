import type { FirstPart } from '#shared/contract/catalogue/site.ts'
import type { Words } from './words.ts'

/**
 * Gives an element whose author wrote no link one of its own. It leads to the page of the hub that asks
 * the same; the element makes a button of it.
 */
export function offerLink(
  host: Element,
  { site, locale, open, text, tracking_url }: FirstPart,
): void {
  if (!open || host.querySelector('a, button')) return
  const url = new URL('avis/donner', tracking_url)
  url.search = `${new URLSearchParams({ site, locale })}`
  for (const name of ['service', 'place', 'territory'])
    if (host.hasAttribute(name)) url.searchParams.set(name, host.getAttribute(name) ?? '')
  const link = document.createElement('a')
  link.href = url.href
  link.textContent = (text as Words).give
  host.append(link)
}
