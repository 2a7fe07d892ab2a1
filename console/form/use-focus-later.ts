import { useLayoutEffect, useRef } from 'preact/hooks'

/**
 * Takes the keyboard to an element once it is drawn: what was pressed may have moved or gone. Looked
 * for with each drawing, and not some time after: what was drawn for an earlier key has it not yet.
 */
export function useFocusLater(): (id: string) => void {
  const wanted = useRef<string | null>(null)
  useLayoutEffect(() => {
    const element = wanted.current === null ? null : document.getElementById(wanted.current)
    if (!element) return
    element.focus()
    wanted.current = null
  })
  return (id) => {
    wanted.current = id
  }
}
