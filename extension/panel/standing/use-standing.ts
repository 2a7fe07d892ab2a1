import { useEffect, useState } from 'preact/hooks'
import type { StandingPurpose } from '../../shared/state.ts'
import { useStored } from '../../ui/use-stored.ts'

/** The purpose that stands in the tool of this origin, for as long as it does. */
export function useStanding(origin: string | null): StandingPurpose | null {
  const kept = useStored('session', 'standing') as StandingPurpose | null | undefined
  const [, redraw] = useState(0)
  const until = kept?.until ?? 0
  useEffect(() => {
    const left = until - Date.now()
    if (left <= 0) return
    const timer = setTimeout(() => redraw((turn) => turn + 1), left)
    return () => clearTimeout(timer)
  }, [until])
  return kept && kept.origin === origin && until > Date.now() ? kept : null
}
