import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

/**
 * Takes the keyboard to what says that something is done, when it is done now: another page may have
 * been looked at since it was done before.
 */
export function useHeardWhenDone(said: RefObject<HTMLElement | null>, done: unknown): void {
  const before = useRef(done)
  useEffect(() => {
    if (done !== before.current) said.current?.focus()
    before.current = done
  }, [done])
}
