import { useState } from 'preact/hooks'
import type { BeliefsSent } from '#shared/contract/agents/belief.ts'
import type { BeliefsText } from '#shared/text/agent/beliefs-fr.ts'
import { beliefsText } from '#shared/text/agent/text.ts'
import type { FromPanel } from '../../shared/messages.ts'
import type { BeliefsState } from '../../shared/state.ts'
import { useStored } from '../../ui/use-stored.ts'
import { useLanguage } from '../hooks/language.tsx'

/** What the agent is asked, and how they answer it. */
interface Asked {
  beliefs: BeliefsState | null
  answer(answers: BeliefsSent['answers']): void
  /** The background did not answer. */
  isSilent: boolean
}

/** The state of the questions to the team. */
export function useBeliefs(): Asked {
  const beliefs = useStored('session', 'beliefs') as BeliefsState | null | undefined
  const [isSilent, setSilent] = useState(false)
  return {
    beliefs: beliefs ?? null,
    isSilent,
    answer(answers) {
      setSilent(false)
      const message: FromPanel = { kind: 'believe', answers }
      chrome.runtime.sendMessage(message).catch(() => setSilent(true))
    },
  }
}

/** The words of the questions. */
export const useBeliefsText = (): BeliefsText => beliefsText[useLanguage().locale]
