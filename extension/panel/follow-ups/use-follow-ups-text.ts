import type { FollowUpsText } from '#shared/text/agent/follow-ups-fr.ts'
import { followUpsText } from '#shared/text/agent/text.ts'
import { useLanguage } from '../hooks/language.tsx'

/** The words about what the agent follows up. */
export const useFollowUpsText = (): FollowUpsText => followUpsText[useLanguage().locale]
