import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

/**
 * The heading of a page, which is given the focus when the page takes the place of another:
 * what was focused is gone, and a keyboard would start again from nowhere.
 */
export function useArrival(arriving: boolean): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (!arriving) return
    heading.current?.focus({ preventScroll: true })
    scrollTo(0, 0)
  }, [])
  return heading
}
