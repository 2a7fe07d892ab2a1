import type { Locale } from '../locale.ts'
import { en } from './en.ts'
import { fr, type SiteText } from './fr.ts'

/** Every language a site owner may read; a missing one does not compile. */
export const siteText: Readonly<Record<Locale, SiteText>> = { fr, en }
