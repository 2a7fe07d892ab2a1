import { peopleText } from '#shared/text/site-owner/agents/people.ts'
import type { PeopleText } from '#shared/text/site-owner/agents/people-fr.ts'
import { useLanguage } from '../../language/language.tsx'

/** What this page says, in the language of the console. */
export function useWords(): PeopleText {
  return peopleText[useLanguage().locale]
}
