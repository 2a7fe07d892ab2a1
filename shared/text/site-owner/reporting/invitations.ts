import type { Locale } from '../../locale.ts'
import { en } from './invitations-en.ts'
import { fr, type InvitationsText } from './invitations-fr.ts'

/** What the console says of who was invited and who answered. */
export const invitationsText: Readonly<Record<Locale, InvitationsText>> = { fr, en }
