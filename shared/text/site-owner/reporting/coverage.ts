import type { Locale } from '../../locale.ts'
import { en } from './coverage-en.ts'
import { type CoverageText, fr } from './coverage-fr.ts'

/** What the console says of what the answers can carry. */
export const coverageText: Readonly<Record<Locale, CoverageText>> = { fr, en }
