import type { Locale } from '../../locale.ts'
import { en } from './priorities-en.ts'
import { fr, type PrioritiesText } from './priorities-fr.ts'

/** What is said of what to improve first. */
export const prioritiesText: Readonly<Record<Locale, PrioritiesText>> = { fr, en }
