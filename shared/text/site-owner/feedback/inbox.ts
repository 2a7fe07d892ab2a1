import type { Locale } from '../../locale.ts'
import { en } from './inbox-en.ts'
import { fr, type InboxText } from './inbox-fr.ts'

/** What the console says where comments wait for a reply. */
export const inboxText: Readonly<Record<Locale, InboxText>> = { fr, en }
