import type { Locale } from '../../locale.ts'
import { en } from './summary-en.ts'
import { fr, type SummaryText } from './summary-fr.ts'

/** What to know of a period, in seven sentences at most. */
export const summaryText: Readonly<Record<Locale, SummaryText>> = { fr, en }
