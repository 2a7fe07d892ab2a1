import { useEffect, useRef } from 'preact/hooks'

/**
 * Keeps the keyboard where the person was. When what they pressed is gone with what it changed, the
 * focus goes to the heading of what came instead; what arrives by itself never moves it.
 */
export function useFocus(): void {
  const had = useRef(false)
  useEffect(() => {
    if (had.current && isLost() && document.hasFocus()) document.getElementById('stage')?.focus()
    had.current = !isLost()
  })
  useEffect(() => {
    const onFocus = () => {
      had.current = true
    }
    addEventListener('focusin', onFocus)
    return () => removeEventListener('focusin', onFocus)
  }, [])
}

function isLost(): boolean {
  const active = document.activeElement
  return active === null || active === document.body
}
