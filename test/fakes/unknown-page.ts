import { parseHTML } from 'linkedom'
import { likelySightings } from '../../extension/background/reading/sightings.ts'
import { closed } from '../../extension/background/rules/closed.ts'
import { type Scanned, scanPage } from '../../extension/page/scan.ts'
import type { Sighting } from '../../extension/shared/state.ts'

/** How references of the organisation are written, in these tests. */
export const pattern = '[A-Z]{2}-\\d{4}-\\d{1,6}'
export const references = [{ pattern, source: 'etat-civil' }]

/** A page with this body. */
export function openPage(body: string): Document {
  return parseHTML(`<!doctype html><html><body>${body}</body></html>`).document as never
}

/** A link that writes to somebody. */
export const mailTo = (address: string, words = address) =>
  `<a href="mailto:${address}">${words}</a>`

/** What the script of a page without a rule comes to. */
export async function scanned(document: Document, patterns = [pattern]): Promise<Scanned> {
  const found = await scanPage(document, { references: patterns, closed }, '', () => true)
  if (!found) throw new Error('given up')
  return found
}

/** What is seen on a page without a rule. */
export async function seen(page: string | Document): Promise<Sighting[]> {
  const document = typeof page === 'string' ? openPage(page) : page
  return likelySightings((await scanned(document)).likely, references)
}

/** What an agent is offered of it. */
export async function offered(page: string | Document): Promise<string[]> {
  return (await seen(page)).map(({ value }) => value)
}
