import type { RefObject } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { readFromTab, storeInTab } from '../../storage/tab-storage.ts'

/** Where a letter is typed, or chooses among options. */
const typing = 'input, textarea, select, [contenteditable], dialog'

/**
 * Has a key press the button of the page that bears it in `aria-keyshortcuts`, outside fields.
 * @returns whether keys are on, and how to switch them (WCAG 2.1.4)
 */
export function useShortcuts(
  page: RefObject<HTMLElement | null>,
): [boolean, (isOn: boolean) => void] {
  const [isOn, setOn] = useState(() => readFromTab('shortcuts') !== 'off')

  useEffect(() => {
    if (!isOn) return
    const press = (event: KeyboardEvent) => {
      const { target, key } = event
      if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return
      if (target instanceof Element && target.closest(typing)) return
      const wanted = `[aria-keyshortcuts="${CSS.escape(key.toLowerCase())}"]`
      const button = page.current?.querySelector<HTMLElement>(wanted)
      if (!button) return
      event.preventDefault()
      button.focus()
      button.click()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [isOn])

  return [
    isOn,
    (wanted) => {
      storeInTab('shortcuts', wanted ? null : 'off')
      setOn(wanted)
    },
  ]
}
