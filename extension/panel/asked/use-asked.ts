import { useState } from 'preact/hooks'
import type { BeliefsSent } from '#shared/contract/agents/belief.ts'
import type { BeliefsText } from '#shared/text/agent/beliefs-fr.ts'
import { beliefsText } from '#shared/text/agent/text.ts'
import type { FromPanel } from '../../messages.ts'
import type { Believing } from '../../state.ts'
import { useStored } from '../../use-stored.ts'
import { useLanguage } from '../language.tsx'

/** What the agent is asked, and how they answer it. */
interface Asked {
  beliefs: Believing | null
  answer(answers: BeliefsSent['answers']): void
  /** The background did not answer. */
  isSilent: boolean
}

/** Where the questions to the team stand. */
export function useAsked(): Asked {
  const beliefs = useStored('session', 'beliefs') as Believing | null | undefined
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

/** What is said of them. */
export const useAskedText = (): BeliefsText => beliefsText[useLanguage().locale]
