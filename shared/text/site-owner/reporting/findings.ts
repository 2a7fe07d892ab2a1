import type { Locale } from '../../locale.ts'
import { en } from './findings-en.ts'
import { type FindingsText, fr } from './findings-fr.ts'

/** What the console says of findings and decisions. */
export const findingsText: Readonly<Record<Locale, FindingsText>> = { fr, en }
