import type { Locale } from '../../locale.ts'
import { en } from './believed-en.ts'
import { type BelievedText, fr } from './believed-fr.ts'

/** What a team believes beside what usagers say. */
export const believedText: Readonly<Record<Locale, BelievedText>> = { fr, en }
