import type { Locale } from '../../locale.ts'
import { en } from './availability-en.ts'
import { type AvailabilityText, fr } from './availability-fr.ts'

/** What the page of what was open says. */
export const availabilityText: Readonly<Record<Locale, AvailabilityText>> = { fr, en }
