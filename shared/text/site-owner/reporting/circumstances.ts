import type { Locale } from '../../locale.ts'
import { en } from './circumstances-en.ts'
import { type CircumstancesText, fr } from './circumstances-fr.ts'

/** What the console says of circumstances. */
export const circumstancesText: Readonly<Record<Locale, CircumstancesText>> = { fr, en }
