import type { Locale } from '../../locale.ts'
import { en } from './bilan-en.ts'
import { type BilanText, fr } from './bilan-fr.ts'

/** The report on paper, and the page it is made on. */
export const bilanText: Readonly<Record<Locale, BilanText>> = { fr, en }
