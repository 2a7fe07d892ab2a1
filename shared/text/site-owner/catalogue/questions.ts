import type { Locale } from '../../locale.ts'
import { en } from './questions-en.ts'
import { fr, type QuestionsText } from './questions-fr.ts'

/** What the console says where it is settled what a site asks. */
export const questionsText: Readonly<Record<Locale, QuestionsText>> = { fr, en }
