import type { Locale } from '../../locale.ts'
import { en } from './people-en.ts'
import { fr, type PeopleText } from './people-fr.ts'

/** What the console says of the people of the organisation and their rights. */
export const peopleText: Readonly<Record<Locale, PeopleText>> = { fr, en }
