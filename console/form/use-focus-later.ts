import { useEffect, useRef } from 'preact/hooks'

/** Takes the keyboard to an element once it is drawn: what was pressed may have moved or gone. */
export function useFocusLater(): (id: string) => void {
  const wanted = useRef<string | null>(null)
  useEffect(() => {
    if (wanted.current === null) return
    document.getElementById(wanted.current)?.focus()
    wanted.current = null
  })
  return (id) => {
    wanted.current = id
  }
}
