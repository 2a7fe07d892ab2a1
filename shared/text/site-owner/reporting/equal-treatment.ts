import type { Locale } from '../../locale.ts'
import { en } from './equal-treatment-en.ts'
import { type EqualTreatmentText, fr } from './equal-treatment-fr.ts'

/** What is said of whether requests are treated alike. */
export const equalTreatmentText: Readonly<Record<Locale, EqualTreatmentText>> = { fr, en }
