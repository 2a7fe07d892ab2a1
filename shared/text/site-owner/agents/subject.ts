import type { Locale } from '../../locale.ts'
import { en } from './subject-en.ts'
import { fr, type SubjectText } from './subject-fr.ts'

/** What somebody reads in the copy of all that is known of them. */
export const subjectText: Readonly<Record<Locale, SubjectText>> = { fr, en }
