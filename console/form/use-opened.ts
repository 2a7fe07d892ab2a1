import { useEffect, useRef, useState } from 'preact/hooks'

/** Something that a button opens; once it is closed, the keyboard is back on the button. */
export function useOpened() {
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const wasOpen = useRef(isOpen)
  useEffect(() => {
    if (wasOpen.current && !isOpen) button.current?.focus()
    wasOpen.current = isOpen
  }, [isOpen])
  return { isOpen, open: () => setOpen(true), close: () => setOpen(false), button }
}
