import type { Locale } from '../../locale.ts'
import { en } from './quality-report-en.ts'
import { fr, type QualityReportText } from './quality-report-fr.ts'

/** The quality report of a published period. */
export const qualityReportText: Readonly<Record<Locale, QualityReportText>> = { fr, en }
