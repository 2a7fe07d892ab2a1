import type { Locale } from '../../locale.ts'
import { en } from './team-letter-en.ts'
import { fr, type TeamLetterText } from './team-letter-fr.ts'

/** What a team reads when what usagers wrote waits too long. */
export const teamLetterText: Readonly<Record<Locale, TeamLetterText>> = { fr, en }
