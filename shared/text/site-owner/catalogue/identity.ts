import type { Locale } from '../../locale.ts'
import { en } from './identity-en.ts'
import { fr, type IdentityText } from './identity-fr.ts'

/** What the console says of the identity of an organisation. */
export const identityText: Readonly<Record<Locale, IdentityText>> = { fr, en }
