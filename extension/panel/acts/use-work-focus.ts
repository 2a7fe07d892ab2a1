import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Act } from '../../shared/acts.ts'

/** What an act is at: another each time it is asked or answered, however fast that goes. */
export const workAt = (act: Act | undefined): string =>
  act ? `${act.act} ${act.state} ${act.at}` : 'none'

/**
 * Leads the keyboard to where the work is. When what is inside changes and it had the focus, the
 * focus goes to what is marked `data-work`; who works elsewhere is left there.
 * @param at changes with what the work is at
 */
export function useWorkFocus<T extends HTMLElement>(at: string): RefObject<T | null> {
  const inside = useRef<T>(null)
  const had = useRef(false)
  const before = useRef(at)

  useLayoutEffect(() => {
    if (before.current === at) return
    before.current = at
    if (had.current) inside.current?.querySelector<HTMLElement>('[data-work]')?.focus()
  }, [at])
  useLayoutEffect(() => {
    const onFocus = ({ target }: FocusEvent) => {
      had.current = target instanceof Node && (inside.current?.contains(target) ?? false)
    }
    addEventListener('focusin', onFocus)
    return () => removeEventListener('focusin', onFocus)
  }, [])
  return inside
}
