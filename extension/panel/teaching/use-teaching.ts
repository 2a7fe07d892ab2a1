import type { TeachingText } from '#shared/text/agent/teaching-fr.ts'
import { teachingText } from '#shared/text/agent/text.ts'
import type { TeachingState } from '../../shared/teaching.ts'
import { useStored } from '../../ui/use-stored.ts'
import { useLanguage } from '../hooks/language.tsx'

/** Where a teaching stands; `null` while none does, `undefined` while it is not read yet. */
export function useTeaching(): TeachingState | null | undefined {
  return useStored('session', 'teaching') as TeachingState | null | undefined
}

/** The words of teaching. */
export const useTeachingText = (): TeachingText => teachingText[useLanguage().locale]
