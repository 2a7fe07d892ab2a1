import type { Locale } from '../../locale.ts'
import { en } from './report-en.ts'
import { fr, type ReportText } from './report-fr.ts'

/** Every sentence of a report. */
export const reportText: Readonly<Record<Locale, ReportText>> = { fr, en }
