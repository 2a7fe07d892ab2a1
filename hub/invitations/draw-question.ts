import type { InvitationMoment } from '#shared/contract/invitations/invitation.ts'
import { chancesOf } from '#shared/quality/chances-of-ticket.ts'
import type { Configured } from '#shared/quality/configured.ts'
import { type Asked, drawFor } from '#shared/quality/form-asked.ts'
import type { Site } from '../catalogue/organisations/directory-sql.ts'

/**
 * Draws what an invitation asks, with the probabilities of the site's configuration. The ticket
 * decides: a page draws the same from it.
 * @returns `null` when this version of the configuration asks nothing at that moment
 */
export function drawQuestion(
  { promising }: Pick<Site, 'promising'>,
  configured: Configured,
  { service, moment }: { service: string; moment: InvitationMoment },
  ticket: string,
): Asked | null {
  const visit = { hasPromises: promising.includes(service), isFromStart: false }
  return drawFor(configured, visit, moment, chancesOf(ticket))
}
