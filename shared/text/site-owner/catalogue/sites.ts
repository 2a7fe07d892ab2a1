import type { Locale } from '../../locale.ts'
import { en } from './sites-en.ts'
import { fr, type SitesText } from './sites-fr.ts'

/** What the console says of sites and of a visit of their pages. */
export const sitesText: Readonly<Record<Locale, SitesText>> = { fr, en }
