import type { Locale } from '../../locale.ts'
import { en } from './account-en.ts'
import { type AccountText, fr } from './account-fr.ts'

/** What the console says to a person of their own ways in. */
export const accountText: Readonly<Record<Locale, AccountText>> = { fr, en }
