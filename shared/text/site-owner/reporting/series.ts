import type { Locale } from '../../locale.ts'
import { en } from './series-en.ts'
import { fr, type SeriesText } from './series-fr.ts'

/** What is said of a series and of what happened meanwhile. */
export const seriesText: Readonly<Record<Locale, SeriesText>> = { fr, en }
