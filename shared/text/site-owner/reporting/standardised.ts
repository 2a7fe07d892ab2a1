import type { Locale } from '../../locale.ts'
import { en } from './standardised-en.ts'
import { fr, type StandardisedText } from './standardised-fr.ts'

/** What is said of several questions that are told as one. */
export const standardisedText: Readonly<Record<Locale, StandardisedText>> = { fr, en }
