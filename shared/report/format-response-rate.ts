import type { ServiceInvitations } from '../contract/reporting/invitations.ts'
import { fill } from '../text/fill.ts'
import type { Locale } from '../text/locale.ts'
import { formatPercent } from '../text/numbers.ts'
import { invitationsText } from '../text/site-owner/reporting/invitations.ts'
import { formatNumber } from './format-numbers.ts'

/** Says how many of those reached answered; `null` where nobody was invited or it is hidden. */
export function formatResponseRate(
  { counted: { invited, undeliverable, answered, rate } }: ServiceInvitations,
  locale: Locale,
): string | null {
  if (rate === null || answered === null) return null
  return fill(invitationsText[locale].headline, {
    rate: formatPercent(rate, locale),
    answered: formatNumber(answered, locale),
    reached: formatNumber(invited - undeliverable, locale),
  })
}
