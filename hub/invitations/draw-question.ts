import type { InvitationMoment } from '#shared/contract/invitations/invitation.ts'
import type { Configured } from '#shared/quality/configured.ts'
import { drawFor } from '#shared/quality/form-asked.ts'
import type { Site } from '../catalogue/organisations/directory-sql.ts'
import { Refusal } from '../platform/http/refusal.ts'

/** What one invitation asks, and the probability of that. */
export interface DrawnQuestion {
  form: string
  item: string | null
  pi: number
}

/**
 * Draws what an invitation asks at its moment, with the probabilities of the site's configuration.
 * @param random returns numbers uniform in [0, 1)
 * @throws Refusal `not_configured` where the site asks nothing at that moment
 */
export function drawQuestion(
  site: Pick<Site, 'promising'>,
  configured: Configured,
  { service, moment }: { service: string; moment: InvitationMoment },
  random: () => number,
): DrawnQuestion {
  const visit = { hasPromises: site.promising.includes(service), isFromStart: false }
  const drawn = drawFor(configured, visit, moment, random)
  if (!drawn) throw new Refusal('not_configured')
  return { ...drawn, item: drawn.item ?? null }
}
