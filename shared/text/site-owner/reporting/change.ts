import type { Locale } from '../../locale.ts'
import { en } from './change-en.ts'
import { type ChangeText, fr } from './change-fr.ts'

/** What the chart of a series says of its last period. */
export const changeText: Readonly<Record<Locale, ChangeText>> = { fr, en }
