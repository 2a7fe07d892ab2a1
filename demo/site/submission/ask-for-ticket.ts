import { invitationDrawn } from '#shared/contract/invitations/invitation.ts'
import type { Locale } from '#shared/text/locale.ts'
import type { SiteSettings } from '../visit/settings.ts'

/** Timeout of the hub, in milliseconds: the confirmation does not wait longer for an invitation. */
const patience = 3_000

/** A form that was sent. */
interface Submission {
  service: string
  territory: string | undefined
  locale: Locale
}

/**
 * Asks the hub whether the sender of a form is invited to say how it went.
 * @returns the ticket for the page; `undefined` when they were not drawn, or the hub is silent
 */
export async function askForTicket(
  settings: SiteSettings,
  { service, territory, locale }: Submission,
): Promise<string | undefined> {
  try {
    const answer = await fetch(`${settings.hub}/v1/invitations`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${settings.key}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify({ service, locale, ...(territory && { territory }) }),
      signal: AbortSignal.timeout(patience),
    })
    return answer.ok ? invitationDrawn.parse(await answer.json()).ticket : undefined
  } catch {
    return undefined
  }
}
