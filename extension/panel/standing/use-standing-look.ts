import { useEffect, useRef } from 'preact/hooks'
import { isStanding } from '../../shared/standing.ts'
import type { StandingPurpose, TabState } from '../../shared/state.ts'
import { useActions } from '../hooks/actions.ts'
import type { Stage } from '../model/stage.ts'

/**
 * Looks at a sure subject for the purpose that stands in its tool, once it has been in sight. Each is
 * looked at once: what the agent put away stays so. No panel in sight, no look.
 */
export function useStandingLook(
  standing: StandingPurpose | null,
  state: TabState,
  stage: Stage,
  isSettled: boolean,
): void {
  const { ask } = useActions()
  const looked = useRef(new Set<string>())
  const subject = stage.at === 'purpose' ? stage.subject : null
  const name = JSON.stringify(subject)
  useEffect(() => {
    if (!subject || !standing || !isSettled || document.visibilityState !== 'visible') return
    const { purpose } = standing
    if (looked.current.has(name)) return
    if (!isStanding(standing, state, { subject, purpose }, Date.now())) return
    looked.current.add(name)
    ask(subject, purpose, { standing: true })
  }, [name, isSettled, standing])
}
