import type { PersonText } from '#shared/text/agent/person-fr.ts'
import { personText } from '#shared/text/agent/text.ts'
import { useLanguage } from './language.tsx'

/** The words about second factors, forgetting and locking. */
export const usePersonText = (): PersonText => personText[useLanguage().locale]
