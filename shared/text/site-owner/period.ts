import type { Locale } from '../locale.ts'
import { en } from './period-en.ts'
import { fr, type PeriodText } from './period-fr.ts'

/** The choice of a period. */
export const periodText: Readonly<Record<Locale, PeriodText>> = { fr, en }
