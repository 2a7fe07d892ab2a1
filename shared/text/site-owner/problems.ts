import type { Locale } from '../locale.ts'
import { en } from './problems-en.ts'
import { fr, type ProblemsText } from './problems-fr.ts'

/** Why the hub refuses, and what is wrong in what was sent. */
export const problemsText: Readonly<Record<Locale, ProblemsText>> = { fr, en }
