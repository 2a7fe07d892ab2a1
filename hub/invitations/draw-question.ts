import { formsFor } from '#shared/quality/asking.ts'
import { type Configured, drawOf, formsOf, probabilityOf } from '#shared/quality/configured.ts'
import { draw } from '#shared/quality/draw.ts'
import type { Site } from '../catalogue/organisations/directory-sql.ts'

/** What one invitation asks, and the probability of that. */
export interface DrawnQuestion {
  form: string
  item: string | null
  pi: number | null
}

/**
 * Draws what an invitation asks, with the probabilities of the site's configuration.
 * @param random returns numbers uniform in [0, 1)
 */
export function drawQuestion(
  site: Pick<Site, 'promising'>,
  configured: Configured,
  service: string,
  random: () => number,
): DrawnQuestion {
  const visit = { hasPromises: site.promising.includes(service), isFromStart: false }
  const form = draw(formsFor(formsOf(configured), visit), random())
  const items = form.draws ? drawOf(configured) : []
  const item = items.length > 0 ? draw(items, random()).item : undefined
  const pi = probabilityOf(configured, visit, form.form, item)
  return { form: form.form, item: item ?? null, pi }
}
