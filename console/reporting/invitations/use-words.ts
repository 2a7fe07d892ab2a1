import { invitationsText } from '#shared/text/site-owner/reporting/invitations.ts'
import type { InvitationsText } from '#shared/text/site-owner/reporting/invitations-fr.ts'
import { useLanguage } from '../../language/language.tsx'

/** The words of who was invited and who answered. */
export function useWords(): InvitationsText {
  return invitationsText[useLanguage().locale]
}
