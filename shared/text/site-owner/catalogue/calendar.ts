import type { Locale } from '../../locale.ts'
import { en } from './calendar-en.ts'
import { type CalendarText, fr } from './calendar-fr.ts'

/** Days, holidays and how delays are counted. */
export const calendarText: Readonly<Record<Locale, CalendarText>> = { fr, en }
