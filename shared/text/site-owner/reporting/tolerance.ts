import type { Locale } from '../../locale.ts'
import { en } from './tolerance-en.ts'
import { fr, type ToleranceText } from './tolerance-fr.ts'

/** What is said of what was lived, between the least acceptable and the wish. */
export const toleranceText: Readonly<Record<Locale, ToleranceText>> = { fr, en }
