import type { PersonText } from '#shared/text/agent/person-fr.ts'
import { personText } from '#shared/text/agent/text.ts'
import { useLanguage } from './language.tsx'

/** What is said of telling persons apart, of forgetting and of locking. */
export const usePersonText = (): PersonText => personText[useLanguage().locale]
