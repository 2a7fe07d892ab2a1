import type { FieldText } from '#shared/text/agent/field-fr.ts'
import { fieldText } from '#shared/text/agent/text.ts'
import { useLanguage } from '../hooks/language.tsx'

/** The words about what the agent types. */
export const useFieldText = (): FieldText => fieldText[useLanguage().locale]
