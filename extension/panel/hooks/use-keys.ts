import { useLayoutEffect, useRef } from 'preact/hooks'

/**
 * Calls on keys pressed anywhere in the panel: never while typing, never with a modifier.
 * @param onDigit called with 0 to 9; says whether it did something: then nobody else does, and
 * nothing is typed
 */
export function useKeys(onDigit: (digit: number) => boolean, onEscape?: () => void): void {
  // The next key may come before the browser draws: it acts on what was last made.
  const latest = useRef({ onDigit, onEscape })
  latest.current = { onDigit, onEscape }

  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.repeat || event.isComposing) return
      if (event.ctrlKey || event.altKey || event.metaKey) return
      const { target } = event
      if (target instanceof Element && target.closest('input, textarea, select, [contenteditable]'))
        return
      const digit = digitOf(event)
      if (digit !== null && latest.current.onDigit(digit)) event.preventDefault()
      if (event.key === 'Escape' && !event.shiftKey) latest.current.onEscape?.()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])
}

/** On a French keyboard digits need Shift; their keys count without it too. */
function digitOf({ key, code, shiftKey }: KeyboardEvent): number | null {
  if (/^\d$/.test(key)) return Number(key)
  const [, digit] = /^Digit(\d)$/.exec(code) ?? []
  return digit && !shiftKey ? Number(digit) : null
}
