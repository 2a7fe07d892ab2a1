import type { Locale } from '../../locale.ts'
import { en } from './own-questions-en.ts'
import { fr, type OwnQuestionsText } from './own-questions-fr.ts'

/** What is said where a site writes questions of its own. */
export const ownQuestionsText: Readonly<Record<Locale, OwnQuestionsText>> = { fr, en }
