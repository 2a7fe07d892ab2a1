import type { ActsText } from '#shared/text/agent/acts-fr.ts'
import { actsText } from '#shared/text/agent/text.ts'
import { useLanguage } from '../hooks/language.tsx'

/** The words of acts. */
export const useActsText = (): ActsText => actsText[useLanguage().locale]
