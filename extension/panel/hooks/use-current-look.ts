import { useEffect, useState } from 'preact/hooks'
import { expiryOf, forgetLook } from '../../shared/forget-look.ts'
import type { LookState, TabState } from '../../shared/state.ts'

/**
 * The look of a tab, for as long as it may be shown: the panel holds to it by its own clock, however
 * late the background is woken.
 */
export function useCurrentLook({
  look,
  sightings,
}: Pick<TabState, 'look' | 'sightings'>): LookState {
  const end = expiryOf(look) ?? Number.POSITIVE_INFINITY
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const left = end - Date.now()
    if (left === Number.POSITIVE_INFINITY) return
    const timer = setTimeout(() => setNow(Date.now()), Math.max(0, left))
    return () => clearTimeout(timer)
  }, [end])
  return end <= Math.max(now, Date.now()) ? forgetLook(look, sightings) : look
}
