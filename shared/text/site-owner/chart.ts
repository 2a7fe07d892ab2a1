import type { Locale } from '../locale.ts'
import { en } from './chart-en.ts'
import { type ChartText, fr } from './chart-fr.ts'

/** What stands around every chart. */
export const chartText: Readonly<Record<Locale, ChartText>> = { fr, en }
