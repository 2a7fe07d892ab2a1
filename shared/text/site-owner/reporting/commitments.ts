import type { Locale } from '../../locale.ts'
import { en } from './commitments-en.ts'
import { type CommitmentsText, fr } from './commitments-fr.ts'

/** Each figure of a service against what was committed to. */
export const commitmentsText: Readonly<Record<Locale, CommitmentsText>> = { fr, en }
