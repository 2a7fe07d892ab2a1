import { parseHTML } from 'linkedom'
import { judgeGeneral } from '../../extension/background/reading/judge.ts'
import { scan } from '../../extension/page/scan.ts'
import type { Found } from '../../extension/reading.ts'

/** How references of the organisation are written, in these tests. */
export const pattern = '[A-Z]{2}-\\d{4}-\\d{1,6}'
export const references = [{ pattern, source: 'etat-civil' }]

/** A page with this body. */
export function openPage(body: string): Document {
  return parseHTML(`<!doctype html><html><body>${body}</body></html>`).document as never
}

/** What the script of a page without a rule collects. */
export async function collected(document: Document, patterns = [pattern]): Promise<Found> {
  const found = await scan(document, { references: patterns }, () => true)
  if (!found) throw new Error('given up')
  return found
}

/** What an agent is offered of a page without a rule. */
export async function offered(page: string | Document): Promise<string[]> {
  const document = typeof page === 'string' ? openPage(page) : page
  return judgeGeneral(await collected(document), references).map(({ value }) => value)
}
